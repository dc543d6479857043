package dev.tenken.alert.channel;

import dev.tenken.alert.channel.MailServer.Security;
import dev.tenken.model.Language;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLHandshakeException;

/** E-mail to one address. In UTF-8 throughout: ISO-2022-JP loses letters that vendors' names have. */
public final class MailChannel implements Channel {
    private static final String UTF_8 = "UTF-8";
    private static final String PATIENCE_MS = "20000";

    private final MailServer server;
    private final String to;
    private final Language language;
    private final Clock clock;

    /**
     * @param server that takes messages
     * @param to the address
     * @param language of the messages
     * @param clock for their date
     */
    public MailChannel(MailServer server, String to, Language language, Clock clock) {
        this.server = server;
        this.to = to;
        this.language = language;
        this.clock = clock;
    }

    @Override
    public Receipt send(Letter letter) {
        Session session = Session.getInstance(properties(server));
        Transport transport = null;
        try {
            MimeMessage message = message(session, letter);
            transport = session.getTransport();
            transport.connect(server.user(), server.password());
            return deliver(transport, message);
        } catch (MessagingException e) {
            return refused(e);
        } finally {
            close(transport);
        }
    }

    /** What happened to the message is known before; that the server does not take leave changes nothing. */
    private static void close(Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            return;
        }
    }

    private Receipt deliver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, new Address[] {new InternetAddress(to)});
            return Receipt.SENT;
        } catch (SendFailedException e) {
            return refused(e);
        } catch (MessagingException e) {
            return new Receipt(
                    Outcome.UNCERTAIN,
                    "the connection to " + server.host() + " broke off; it may or may not have arrived (" + reason(e)
                            + ")");
        }
    }

    private Receipt refused(MessagingException e) {
        if (isOfCertificate(e)) {
            return new Receipt(
                    Outcome.REFUSED,
                    "e-mail to " + to + " was not sent: the certificate of " + server + " is not trusted (" + reason(e)
                            + "); is it made for " + server.host()
                            + ", and by an authority that Java knows? One of your own: "
                            + "JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=FILE");
        }
        return new Receipt(
                Outcome.REFUSED,
                "e-mail to " + to + " was not taken by " + server + " (" + reason(e) + "); check the settings of mail");
    }

    private static boolean isOfCertificate(MessagingException e) {
        for (Throwable cause = next(e); cause != null; cause = next(cause)) {
            if (cause instanceof CertificateException || cause instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }

    private static Throwable next(Throwable e) {
        return e instanceof MessagingException m ? m.getNextException() : e.getCause();
    }

    private static String reason(MessagingException e) {
        Throwable last = e;
        while (last instanceof MessagingException m && m.getNextException() != null) {
            last = m.getNextException();
        }
        String message = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        return message.strip().replaceAll("\\s+", " ");
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@tenken>");
            }
        };
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.body(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // Nobody's holiday notice is to answer it (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {language.code()});
        message.saveChanges();
        return message;
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        boolean tls = server.security() == Security.TLS;
        String scheme = tls ? "smtps" : "smtp";
        properties.setProperty("mail.transport.protocol", scheme);
        String prefix = "mail." + scheme + ".";
        properties.setProperty(prefix + "host", server.host().replaceAll("^\\[|]$", ""));
        properties.setProperty(prefix + "port", String.valueOf(server.port()));
        properties.setProperty(prefix + "auth", String.valueOf(server.user() != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean starttls = server.security() == Security.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", String.valueOf(starttls));
        properties.setProperty(prefix + "starttls.required", String.valueOf(starttls));
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + limit, PATIENCE_MS);
        }
        return properties;
    }
}
