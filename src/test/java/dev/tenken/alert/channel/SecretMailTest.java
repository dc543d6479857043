package dev.tenken.alert.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E-mail over secret ways, by the program as a user starts it, to a real server whose key was made for the test. */
class SecretMailTest {
    private static final String PASSWORD = "changeit";
    private static final String TAKEN = "taken: 1, not taken: 0";

    @TempDir
    private static Path keys;

    private static Path key;

    @TempDir
    Path work;

    private final GreenMail open = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final GreenMail secret = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));

    @BeforeAll
    static void make_a_key() throws Exception {
        key = keys.resolve("key.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String made =
                keytool + " -genkeypair -alias mail -keyalg RSA -keysize 2048 -dname CN=mail -ext san=dns:localhost"
                        + " -validity 2 -storetype PKCS12 -storepass " + PASSWORD + " -keystore";
        List<String> command = new ArrayList<>(List.of(made.split(" ")));
        command.add(key.toString());
        run(command);
        // The server reads them once, when it first speaks in secret.
        System.setProperty("greenmail.tls.keystore.file", key.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
    }

    @BeforeEach
    void start() {
        open.start();
        secret.start();
    }

    @AfterEach
    void stop() {
        open.stop();
        secret.stop();
    }

    private String secretly() {
        return "localhost:" + secret.getSmtps().getPort();
    }

    private StarttlsFront front() throws Exception {
        return new StarttlsFront(context(), open.getSmtp().getPort());
    }

    @Test
    void a_server_that_is_secret_from_the_beginning_takes_mail() throws Exception {
        assertThat(send(secretly(), "tls", true)).contains(TAKEN);
        assertThat(secret.getReceivedMessages()).hasSize(1);
        assertThat(secret.getReceivedMessages()[0].getSubject()).isEqualTo("これはテストです。点検の通知はここに届きます。");
    }

    @Test
    void a_server_that_becomes_secret_takes_mail() throws Exception {
        try (StarttlsFront front = front()) {
            assertThat(send("localhost:" + front.port(), "starttls", true)).contains(TAKEN);
        }
        assertThat(open.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_certificate_of_nobody_that_is_known_is_told_and_gets_no_mail() throws Exception {
        assertThat(send(secretly(), "tls", false))
                .contains(
                        "the certificate of localhost:", "is not trusted", "javax.net.ssl.trustStore", "not taken: 1");
        try (StarttlsFront front = front()) {
            assertThat(send("localhost:" + front.port(), "starttls", false)).contains("is not trusted");
        }
        assertThat(secret.getReceivedMessages()).isEmpty();
        assertThat(open.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_certificate_for_another_name_is_told_and_gets_no_mail() throws Exception {
        assertThat(send(secretly().replace("localhost", "127.0.0.1"), "tls", true))
                .contains("is not trusted", "is it made for 127.0.0.1");
        assertThat(secret.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_stays_in_the_open_gets_no_mail() throws Exception {
        assertThat(send("localhost:" + open.getSmtp().getPort(), "starttls", true))
                .contains("STARTTLS", "not taken: 1");
        assertThat(open.getReceivedMessages()).isEmpty();
    }

    private String send(String server, String security, boolean trusted) throws Exception {
        Path settings = Files.writeString(
                work.resolve("alerts.yaml"),
                "language: ja\nmail: {server: \"" + server + "\", security: " + security
                        + ", from: tenken@example.com, to: all@example.com}\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        if (trusted) {
            command.add("-Djavax.net.ssl.trustStore=" + key);
            command.add("-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
        }
        String words =
                "dev.tenken.cli.Tenken alerts test --settings " + settings + " --database " + work.resolve("t.db");
        command.addAll(List.of(words.split(" ")));
        return run(command);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static SSLContext context() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(key)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
