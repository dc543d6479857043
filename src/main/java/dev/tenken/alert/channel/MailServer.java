package dev.tenken.alert.channel;

/**
 * The server that e-mail is given to.
 *
 * @param host its name
 * @param port its port
 * @param security of the way there
 * @param user to log in as, or null
 * @param password of it, or null
 * @param from the sender of messages
 */
public record MailServer(String host, int port, Security security, String user, String password, String from) {

    /** How safe the way is. */
    public enum Security {
        /** Begun in the open and made secret before anything is said; refused when the server cannot. */
        STARTTLS,
        TLS,
        /** In the open. */
        NONE
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
