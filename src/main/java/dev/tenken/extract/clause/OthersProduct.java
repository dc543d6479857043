package dev.tenken.extract.clause;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;

/**
 * Whether a clause tells what a product of somebody else does, with which the service only works together: "In the connected accounting
 * tool, logs are kept for ten years", 「連携先の会計ソフトでは」. Whoever offers that product acts; the vendor says nothing of its own.
 */
final class OthersProduct {
    private static final String OF_OTHERS =
            "(?:connected|linked|integrated|third[- ]party|partner(?:'s|s')?|(?:another|an?other) (?:vendor|company|firm|provider|supplier)'s|other (?:vendors|companies|firms|providers|suppliers)')";

    private static final String PRODUCT =
            "(?:tool|app|application|service|system|software|product|platform|integration|add-on|plug-?in|extension)s?";

    private static final Expression WITHIN = Expression.ofPlain(
            "^(?:and |but )?(?:in|at|with|on|within|inside|for) (?:the |an? |any |your |each |every |that )?"
                    + OF_OTHERS + " (?:[a-z-]+ ){0,3}?" + PRODUCT + "(?![a-z])(?! providers?)[^,;]{0,40},");

    private static final Expression SUBJECT = Expression.ofPlain(
            "^(?:the |an? |any |your |each |every |such )?" + OF_OTHERS
                    + " (?:[a-z-]+ ){0,2}?(?:tool|app|application|integration|add-on|plug-?in|extension)s?(?![a-z])(?! (?:providers?|vendors?|developers?))");

    private static final Expression JAPANESE = Expression.ofPlain(
            "^(?:また|なお|ただし|一方)?、?(?:お客様が?(?:別途)?[^、。はが]{0,10})?(?:連携先|提携先|接続先|連携(?:する|している|した|させた)|他社(?:製)?|サードパーティ(?:製)?|パートナー(?:企業|会社)?)の?"
                    + "[^、。はが]{0,16}?(?:ソフト(?:ウェア)?|サービス|アプリ(?:ケーション)?|システム|ツール|クラウド|製品|プロダクト|プラットフォーム|サイト|基盤)"
                    + "(?:「[^」]{1,24}」|[(][^()]{1,24}[)])?(?:側)?(?:では|においては|(?:上|内|側)では|側?は|側?が)");

    private OthersProduct() {}

    static boolean isInJapanese(Source source, Segment segment) {
        return JAPANESE.isIn(words(source, segment));
    }

    /** @param verb the clause's own, or null: what is done to such a product may be the vendor's doing */
    static boolean isInEnglish(Source source, Segment segment, VerbGroup verb) {
        String words = words(source, segment);
        return WITHIN.isIn(words) || verb != null && !verb.passive() && SUBJECT.isIn(words);
    }

    private static String words(Source source, Segment segment) {
        Stretch stretch = source.stretch(segment.from(), segment.to());
        return source.folded().substring(stretch.start(), stretch.end());
    }
}
