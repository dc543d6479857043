package dev.tenken.watch;

import dev.tenken.watch.Trouble.Cause;
import java.util.Optional;

/** Tells what is no document, or no edition of one, although it can be read. */
final class Doubts {
    /** Below this, a document may shrink as it likes. */
    private static final long CONSIDERABLE = 2_000;

    private static final int FRACTION = 4;

    private static final String NEXT = "; look at it, and say \"watch accept\" if it is right";

    private Doubts() {}

    /**
     * What is wrong.
     *
     * @param cause of it
     * @param message without the name of the document
     */
    record Doubt(Cause cause, String message) {}

    /** What is wrong with a paper that follows an edition. */
    static Optional<Doubt> of(Paper found, Paper before) {
        if (found.kind() != before.kind()) {
            String what = found.kind() == Kind.LOGIN
                    ? "asks for a password"
                    : "is a file of kind " + found.kind().word();
            return Optional.of(new Doubt(
                    Cause.OTHER_KIND,
                    what + "; the edition before was of kind " + before.kind().word() + NEXT));
        }
        if (found.characters() == 0 && before.characters() > 0) {
            return Optional.of(noText(before.characters()));
        }
        if (before.characters() >= CONSIDERABLE && found.characters() < before.characters() / FRACTION) {
            return Optional.of(new Doubt(
                    Cause.TINY,
                    "has " + found.characters() + " characters; the edition before had " + before.characters() + NEXT));
        }
        return Optional.empty();
    }

    /** What is wrong with a page of the web that was never had before. */
    static Optional<Doubt> ofFirst(Paper found) {
        if (found.kind() == Kind.LOGIN) {
            return Optional.of(new Doubt(Cause.OTHER_KIND, "asks for a password, so it is hardly the document" + NEXT));
        }
        return found.characters() == 0
                ? Optional.of(
                        new Doubt(Cause.NO_TEXT, "has no text that can be read without running its programs" + NEXT))
                : Optional.empty();
    }

    private static Doubt noText(long before) {
        return new Doubt(Cause.NO_TEXT, "has no text; the edition before had " + before + " characters" + NEXT);
    }
}
