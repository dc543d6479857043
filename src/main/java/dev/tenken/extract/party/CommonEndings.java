package dev.tenken.extract.party;

import dev.tenken.extract.text.Expression;

/** Endings of English nouns for things that are done or thought: "Penetration", "Testing". They open sentences and are rarely names. */
final class CommonEndings {
    private static final Expression ENDING = Expression.ofPlain(
            "^.{3,}(?:tion|sion|ment|ness|ity|ance|ence|ing|ship|ure|age|ies|ism|ware|ors|ers|als|ists|ency|ancy)$");

    private CommonEndings() {}

    static boolean has(String word) {
        return ENDING.isWhole(word);
    }
}
