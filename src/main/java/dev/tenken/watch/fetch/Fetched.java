package dev.tenken.watch.fetch;

import java.net.URI;

/** What came of fetching an address. */
public sealed interface Fetched {

    /** The server says that nothing has changed since. */
    record Unchanged() implements Fetched {}

    /**
     * The whole of it.
     *
     * @param content bytes, with any compression for the way taken off; not to be changed
     * @param mediaType as sent, in lower case and without parameters, or null
     * @param validators to ask with next time
     * @param address where it was found in the end, behind redirections
     */
    record Received(byte[] content, String mediaType, Validators validators, URI address) implements Fetched {}

    /**
     * It could not be had.
     *
     * @param cause of a fixed set, to count and compare
     * @param message what, where, got, wanted, what to do next; one line
     */
    record Failed(Cause cause, String message) implements Fetched {}

    /** Why something could not be had. */
    enum Cause {
        /** Nobody allowed the program to fetch anything. */
        NOT_ALLOWED,
        /** No address of the web, or one that is not asked for. */
        ADDRESS,
        /** The site asks programs to leave it alone. */
        ROBOTS,
        /** An address inside a network, on this machine, or another that is not public. */
        NOT_PUBLIC,
        /** No answer: no such host, no connection, a certificate that does not hold. */
        UNREACHABLE,
        /** No whole answer in time. */
        TIME,
        /** More bytes than allowed. */
        SIZE,
        /** Redirected too often, or to nowhere. */
        REDIRECTIONS,
        /** The server says no such page, or gone. */
        MISSING,
        /** The server wants somebody to log in, or refuses. */
        REFUSED,
        /** The server failed, or asks to come later. */
        SERVER,
        /** An answer without content. */
        EMPTY
    }
}
