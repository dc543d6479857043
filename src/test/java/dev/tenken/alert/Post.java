package dev.tenken.alert;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real mail server on loopback. */
final class Post implements AutoCloseable {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Post() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Takes mail of this user only. */
    Post withUser(String user, String password) {
        server.setUser(user, password);
        return this;
    }

    MimeMessage only() {
        MimeMessage[] all = server.getReceivedMessages();
        if (all.length != 1) {
            throw new AssertionError(all.length + " messages: " + subjects());
        }
        return all[0];
    }

    List<String> subjects() {
        return Stream.of(server.getReceivedMessages()).map(Post::subject).toList();
    }

    /** Lines of all messages that tell an alert, in the order in which they came. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            body(message)
                    .lines()
                    .filter(l -> l.startsWith("- "))
                    .map(l -> l.substring(2))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** Forgets what has come. */
    void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String body(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
