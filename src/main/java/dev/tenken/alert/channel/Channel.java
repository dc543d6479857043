package dev.tenken.alert.channel;

/** A way to a person or a program. */
public interface Channel {

    /**
     * What is sent.
     *
     * @param id the same when it is sent again
     * @param attempt counted from 1
     * @param subject one line
     * @param body lines
     * @param json the same for programs
     */
    record Letter(String id, int attempt, String subject, String body, String json) {}

    /** What became of it. */
    enum Outcome {
        /** Whoever is to bring it has taken it. */
        SENT,
        /** It certainly was not taken, and may be sent again. */
        REFUSED,
        /** Nobody knows. */
        UNCERTAIN
    }

    /**
     * @param outcome what became of it
     * @param problem what went wrong, one line, or null
     */
    record Receipt(Outcome outcome, String problem) {
        public static final Receipt SENT = new Receipt(Outcome.SENT, null);
    }

    /** Sends it; nothing that another machine does is an exception. */
    Receipt send(Letter letter);
}
