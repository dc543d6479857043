package dev.tenken.data;

import java.util.List;

/**
 * A part of a regular expression, as far as an {@link Automaton} follows it.
 *
 * @param parts one behind the other, or one of which is taken
 * @param letters of which one is taken, or stands beside the place
 * @param least how often the only part is taken at least @param unbounded whether it may be taken any number of times more
 */
record AutomatonPart(Kind kind, List<AutomatonPart> parts, Letters letters, int least, int more, boolean unbounded) {
    /** What a part asks for. */
    enum Kind {
        LETTER,
        SEQUENCE,
        EITHER,
        REPEATED,
        BEGIN,
        END,
        BEHIND,
        NOT_BEHIND,
        AHEAD,
        NOT_AHEAD
    }

    static final AutomatonPart NOTHING = sequence(List.of());

    static AutomatonPart of(Kind kind) {
        return new AutomatonPart(kind, List.of(), null, 0, 0, false);
    }

    static AutomatonPart letter(Letters letters) {
        return beside(Kind.LETTER, letters);
    }

    static AutomatonPart beside(Kind kind, Letters letters) {
        return new AutomatonPart(kind, List.of(), letters, 0, 0, false);
    }

    static AutomatonPart sequence(List<AutomatonPart> parts) {
        return new AutomatonPart(Kind.SEQUENCE, parts, null, 0, 0, false);
    }

    static AutomatonPart either(List<AutomatonPart> parts) {
        return parts.size() == 1 ? parts.get(0) : new AutomatonPart(Kind.EITHER, parts, null, 0, 0, false);
    }

    static AutomatonPart repeated(AutomatonPart part, int least, int more, boolean unbounded) {
        return new AutomatonPart(Kind.REPEATED, List.of(part), null, least, more, unbounded);
    }

    /** The letters of which it takes one; null when it takes something else. */
    Letters onlyLetter() {
        if (kind == Kind.LETTER) {
            return letters;
        }
        if (kind == Kind.SEQUENCE) {
            return parts.size() == 1 ? parts.get(0).onlyLetter() : null;
        }
        if (kind != Kind.EITHER) {
            return null;
        }
        List<Letters> all = parts.stream().map(AutomatonPart::onlyLetter).toList();
        return all.contains(null) ? null : Letters.anyOf(all);
    }
}
