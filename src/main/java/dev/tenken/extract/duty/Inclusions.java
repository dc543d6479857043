package dev.tenken.extract.duty;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;

/**
 * Reads words above a list by which a vendor takes work upon itself: "Our team provides support for:", "Support includes:", 対応範囲. What a
 * service is made of or a price covers is another matter.
 */
final class Inclusions {
    private static final String WORK =
            "(?:support|assistance|maintenance|management|administration|help|managed (?:services?|support|hosting)|(?:scope|range) of (?:support|services?|work|maintenance))";

    private static final Expression LEAD = Expression.ofPlain("(?:^|\\b)(?:" + WORK
            + "(?: [a-z]{2,12}){0,4} (?:includes?|covers?|comprises?|extends? to|consists? of)\\b"
            + "|(?:provides?|offers?|gives?|supplies|includes?) (?:[a-z-]{2,14} ){0,3}?" + WORK
            + " (?:for|with|on|in|of)\\b"
            + "|(?:included|covered) (?:in|by|under) (?:the |our |your )?(?:[a-z-]{2,14} )?" + WORK
            + "\\b)[^.;]{0,60}:?$|(?:サポート|保守|運用|管理)(?:の)?(?:範囲|内容|対象)(?:は|に|には)[^。]{0,30}(?:次|以下|下記|含まれ)[^。]{0,20}");

    private static final Expression BARE = Expression.ofPlain(
            "[\\s\\d.()*-]{0,8}(?:what (?:is|we) (?:included|covered|supported|cover|support)(?: in (?:the |our )?"
                    + WORK
                    + ")?|in[ -]scope(?: (?:items|tasks|services|work|for [a-z -]{2,40}))?|supported (?:tasks|items|work)|(?:our |standard )?(?:scope|range) of (?:support|maintenance|management)|(?:included|covered) (?:tasks|work|support|maintenance))[\\s.:*]*"
                    + "|[\\s\\d.()■●・*-]{0,8}(?:サポート|保守|運用|管理|作業)?の?(?:対応(?:し|して)?(?:できる|いる)?(?:もの|こと|作業|業務)|(?:対応|サポート|保守|運用)(?:の)?(?:対象(?:となる)?(?:作業|業務|事項|もの)|範囲(?:内)?(?:の作業)?))[\\s:：。]*");

    private static final Expression DENIED = Expression.ofPlain(
            "\\b(?:not|no|never|neither|without|exclud[a-z]+|except|out of|outside|beyond|how to|contact|hours?|plans?|price|request)\\b|n't\\b|対象外|範囲外|ません|ない|除");

    private Inclusions() {}

    /** Whether words above a list say that the vendor does what stands in it. */
    static boolean announces(MatchText lead) {
        String words = lead.folded();
        return (BARE.isWhole(words) || LEAD.isIn(words)) && !DENIED.isIn(words);
    }
}
