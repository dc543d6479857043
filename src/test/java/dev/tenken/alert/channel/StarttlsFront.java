package dev.tenken.alert.channel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Stands before a mail server that does not know STARTTLS: begins in the open, goes on in secret, and hands all to the server from then on. */
final class StarttlsFront implements AutoCloseable {
    private final ServerSocket front;
    private final SSLContext context;
    private final int behind;

    StarttlsFront(SSLContext context, int behind) throws IOException {
        this.front = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        this.context = context;
        this.behind = behind;
        thread(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = front.accept();
            thread(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        OutputStream out = client.getOutputStream();
        say(out, "220 front\r\n");
        for (String line = line(client.getInputStream()); !line.isEmpty(); line = line(client.getInputStream())) {
            if (line.startsWith("STARTTLS")) {
                say(out, "220 go on\r\n");
                SSLSocket secret = (SSLSocket) context.getSocketFactory().createSocket(client, "front", 0, true);
                secret.setUseClientMode(false);
                join(secret);
                return;
            }
            say(out, line.startsWith("EHLO") ? "250-front\r\n250 STARTTLS\r\n" : "530 STARTTLS first\r\n");
        }
    }

    private void join(Socket secret) throws IOException {
        Socket server = new Socket("127.0.0.1", behind);
        // The client was greeted already.
        line(server.getInputStream());
        thread(() -> secret.getInputStream().transferTo(server.getOutputStream()));
        byte[] some = new byte[4096];
        for (int n = server.getInputStream().read(some);
                n >= 0;
                n = server.getInputStream().read(some)) {
            secret.getOutputStream().write(some, 0, n);
        }
        secret.close();
    }

    /** Byte by byte: what follows STARTTLS is no text. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            line.append((char) c);
            if (c == '\n') {
                break;
            }
        }
        return line.toString();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void thread(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // Who went away is no matter of the one who stands between.
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        front.close();
    }
}
