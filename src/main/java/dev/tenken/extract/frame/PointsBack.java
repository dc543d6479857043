package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;

/**
 * Whether a heading is said in a sentence below it: the first one speaks of it by a pronoun, "They are thrown away after 200 days" below
 * "Logs", or a label asks of it, "How often: daily" below "Backups". It may be left out as well, "Once a year, by a firm from outside" below
 * "Penetration tests". So is what the sentence before names in one that goes on with it.
 */
final class PointsBack {
    /** "It is our aim" points at nothing before it. */
    private static final Expression PRONOUN = Expression.of(
            "^(?:we (?:[a-z]+ly )?[a-z]{3,12} (?:it|them|this)|they|these|(?:this|it) (?:happens|is done|is repeated|takes place|occurs|is left|is up)|(?:all|none|some|most|each|both) of (?:them|these)|it (?:is|was|will be) [a-z]{2,12}(?:ed|en|pt|ld|id)|it (?:stays|remains|never|goes|lies|rests))(?![a-z])"
                    + "|^(?:after|within|for|until) [^,;]{2,30},? (?:they|these) (?:are|stay|go|remain)(?![a-z])|^(?:これら|それら|これ|それ)(?:は|を|も|の)");

    private static final Expression BY_PRONOUN = Expression.of("\\b(?:they|them|it|this)\\b|これ|それ");

    /** "How often: every 4 hours" below "Backups": a label asks of what the heading names. */
    private static final Expression LABEL = Expression.of(
            "^[^a-z]{0,4}(?:how (?:often|long|soon|many)|where|when|frequency|interval|schedule|retention|period|kept|stored|duration|deadline|location|place|method|algorithm)(?![a-z])[^:.]{0,20}: "
                    + "|^(?:(?:取得|実施|保存|保管)?(?:頻度|間隔|期間|場所|方式|世代数?))[::]");

    /** "Once a year, by a firm from outside": words that tell how often, how long or how, and have no verb. */
    private static final Expression ELLIPSIS = Expression.of(
            "^(?:once|twice|every|each|daily|weekly|monthly|yearly|hourly|nightly|annually|quarterly|for|after|within|with|by|at|in|up to|\\d+)(?![a-z])(?!.*\\b(?:is|are|was|were|be|has|have|had|do|does|did|will|shall|can|may|must|should|we|you|they|it)\\b).{3,70}$"
                    + "|^(?:毎[日週月年時]|[年月週日]に?\\d+回|\\d+(?:日|週間|か月|ヶ月|年|時間)(?:間|ごと|以内)?)[^はがを]{0,20}$");

    /** "This happens every 8 hours", "Each one is kept for 33 days": what the sentence before names is gone on with. */
    private static final Expression GOING_ON = Expression.of(
            "^(?:this|it) (?:happens|is done|is repeated|takes place|occurs)(?![a-z])|^(?:each|every) (?:one|of them|of these)(?![a-z])|^(?:they|these|their [a-z]+) (?:are|is|were|will be|go|stay|remain|live) "
                    + "|^(?:これら|それら)(?:は|を)|^(?:これは|これを)(?:毎|\\d)");

    /** 「保存先は東京です」 behind 「バックアップを毎日取得します」: a place or a time of nothing is that of what was spoken of last. */
    private static final Expression OF_THE_SAME = Expression.ofPlain(
            "^(?:また、?|なお、?)?(?:(?:保存|保管|格納)(?:先|場所|期間)|所在地|設置場所|期間|頻度|間隔|世代数?)は|^the (?:(?:storage|hosting) )?(?:location|place|period|retention(?: period)?|frequency|interval) is\\b|^(?:they|it) (?:is|are) (?:kept|stored|held|located|retained)\\b");

    /** "…; all of it is stored in Zug": a clause that begins with a pronoun goes on with what the one before names. */
    private static final Expression IN_SENTENCE = Expression.ofPlain(
            "[ ,;]{0,3}(?:(?:and|but|where|so) )?(?:(?:all|none|most|both|each|every one|part|some|nothing) of (?:it|them|these|this|that)|it|they|these|both) (?:is|are|was|were|has|have|stays?|remains?|never|lies?|goes|go|will|shall|must|can|cannot|may)\\b"
                    + "|[、 ]{0,3}(?:これら|それら|これ|それ|いずれも|どちらも|そのすべて|その全て|両者)(?:は|を|も|と|が|の|、)");

    /** 「管理者による閲覧も可」, "Download by administrators: possible": what is looked at is what the sentence before names. */
    private static final Expression LOOKED_AT = Expression.of(
            "^(?:また、?|なお、?)?(?:[^。、はがを]{0,20}(?:による|からの|での|の))?(?:閲覧|ダウンロード|検索|出力|エクスポート|参照|照会|書き?出し|取り?出し)(?:(?:・|や|と|及び|および|、)(?:閲覧|ダウンロード|検索|出力|エクスポート|参照|照会))*(?:は|も|が)?、?[^。を]{0,24}(?:可|可能|でき)"
                    + "|^(?:(?:the |their )?(?:downloads?|downloading|views?|viewing|exports?|exporting|searching|access|inspection)\\b)[^.;]{0,50}\\b(?:possible|available|allowed|permitted|offered|open)\\b");

    /** A longer sentence names too much for a pronoun to tell which is meant. */
    private static final int LONGEST_SENTENCE = 100;

    /** A longer heading is a sentence of its own, and which of its words is meant is open. */
    private static final int LONGEST_HEADING = 40;

    private PointsBack() {}

    /** Whether a clause begins with a pronoun for what the clause before it names. */
    static boolean inSentence(Passage passage, Clause clause) {
        return IN_SENTENCE.begins(
                passage.text().folded(),
                clause.stretch().start(),
                clause.stretch().end());
    }

    static boolean at(Context context, Passage passage) {
        if (context.role() == Context.Role.BEFORE) {
            return passage.kind() == Passage.Kind.SENTENCE
                    && context.text().folded().length() <= LONGEST_SENTENCE
                    && (GOING_ON.isIn(passage.text())
                            || LOOKED_AT.isIn(passage.text())
                            || OF_THE_SAME.begins(passage.text().folded()));
        }
        boolean names = context.role() == Context.Role.HEADING
                && context.text().folded().length() <= LONGEST_HEADING
                && passage.kind() != Passage.Kind.ROW;
        return names && (LABEL.isIn(passage.text()) || isPronoun(passage));
    }

    /** The sentence before speaks of the heading by a pronoun as well. */
    private static boolean keepsTo(Context before) {
        return before.role() != Context.Role.BEFORE || BY_PRONOUN.isIn(before.text());
    }

    private static boolean isPronoun(Passage passage) {
        return passage.kind() == Passage.Kind.SENTENCE
                && passage.contexts().stream().allMatch(PointsBack::keepsTo)
                && (PRONOUN.isIn(passage.text()) || ELLIPSIS.isIn(passage.text()));
    }
}
