package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;

/**
 * Lists of examples: 「合理的な措置を講じます。例：」, "Measures we may take, for example:". An item says what could be among the things spoken of;
 * that it is none can promise.
 */
public final class Examples {
    private static final Object KEY = new Object();

    private static final Expression ANNOUNCING =
            Expression.of("(?:^|[。、(\\s])(?:例|一例|例えば|たとえば|(?:具体)?例として(?:は|、)?)[)]?[::]?\\s*$"
                    + "|\\b(?:examples?(?: (?:include|are))?|for (?:example|instance)|e\\.? ?g\\.?)[,)]?\\s*:?\\s*$");

    private Examples() {}

    /** Whether a passage is an item of such a list: what announces it calls its items examples. */
    public static boolean lists(Passage passage) {
        return passage.kind() == Passage.Kind.ITEM
                && passage.contexts().stream()
                        .anyMatch(c -> c.announces() && c.text().remembered(KEY, text -> ANNOUNCING.isIn(text)));
    }
}
