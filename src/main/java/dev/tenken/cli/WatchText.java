package dev.tenken.cli;

import dev.tenken.register.Word;
import dev.tenken.watch.Change;
import dev.tenken.watch.Trouble;

/** What was seen of documents, in lines. */
final class WatchText {
    private WatchText() {}

    static String line(String vendor, Change change) {
        String what =
                switch (change.kind()) {
                    case NEW -> "new: " + change.document();
                    case NEW_EDITION ->
                        "new edition: " + change.document() + " (number "
                                + change.after().number() + followed(change) + ")";
                    case RENAMED ->
                        "renamed: " + change.document() + " (was "
                                + change.before().document() + ")";
                    case WITHDRAWN -> "withdrawn: " + change.document();
                };
        return vendor + ": " + what;
    }

    private static String followed(Change change) {
        return change.after().replaces() == null
                ? ""
                : ", follows " + change.after().replaces();
    }

    static String line(Trouble trouble) {
        return trouble.vendor() + ": " + Word.of(trouble.cause()) + ": " + trouble.message();
    }
}
