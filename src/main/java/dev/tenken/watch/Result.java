package dev.tenken.watch;

import dev.tenken.watch.Trouble.Cause;
import dev.tenken.watch.fetch.Validators;

/** What came of looking at one document, not yet noted. */
sealed interface Result {
    String document();

    /**
     * It is as it was.
     *
     * @param validators to ask with next time, or null to leave those that are known
     */
    record Same(String document, Validators validators) implements Result {}

    /**
     * It is there for the first time, or in another edition.
     *
     * @param before the edition in force until now, under whatever name, or null
     */
    record Taken(String document, Change.Kind change, Paper paper, Edition before, Validators validators)
            implements Result {}

    /** It is not there any more, and others are. */
    record Gone(String document, Edition before) implements Result {}

    /**
     * It could not be had, or looks wrong.
     *
     * @param found what was there, or null
     * @param content of it when it lies nowhere, else null
     */
    record Troubled(String document, Cause cause, String message, Paper found, byte[] content) implements Result {

        static Troubled of(String document, Cause cause, String message) {
            return new Troubled(document, cause, message, null, null);
        }
    }

    /** It was not asked for. */
    record NotAsked(String document) implements Result {}
}
