package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;

/**
 * What lasts only until something is done: "cannot be switched on until the address is verified", 「登録が済むまでは設定できません」. Who
 * says so says that it can be had then. A day, a release or a further notice that is waited for promises nothing of the kind.
 */
final class Meanwhile {
    private static final Expression FOR_A_TIME =
            Expression.ofPlain("(?:までは|間は|うちは|までの間は?|あいだは|ない限り|ないかぎり|ないと|しなければ|前は|前には)、?[^。]{0,40}(?:ません|ない|不可|できず)"
                    + "|\\b(?:until|unless|while|before|as long as|so long as)\\b");
    private static final Expression OPEN_END = Expression.ofPlain(
            "\\d{4}|当面|当分|しばらく|開発|提供開始|リリース|対応版|次期|次の版|移行(?:が|を)|販売|法令|別途|プラン|契約"
                    + "|\\b(?:further notice|releas\\w+|launch\\w*|roll\\w*|version|migrat\\w+|ready|developed|general availability|next|law|plans?|editions?|contracts?|agreements?|we (?:have|can|are|decide|agree|find))\\b");

    private Meanwhile() {}

    /** Whether a sentence denies for a time only what customers have in the end. */
    static boolean isDenied(Passage passage) {
        String folded = passage.text().folded();
        return passage.kind() != Passage.Kind.ROW && FOR_A_TIME.isIn(folded) && !OPEN_END.isIn(folded);
    }
}
