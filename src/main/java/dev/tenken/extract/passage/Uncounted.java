package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;

/**
 * What is left out of a reckoning: 「次の各号は「停止」に含めません。」, "Downtime does not include:". The items of such a list name what happens
 * all the same; that it is not done none of them says.
 */
public final class Uncounted {
    private static final Object KEY = new Object();

    private static final String RECKONED_JA = "(?:停止|停止時間|ダウンタイム|障害時間|稼働率|可用性|利用不能時間|サービスレベル|sla)";
    private static final String RECKONED_EN =
            "(?:downtime|unavailability|outages?|uptime|availability|service levels?|slas?)";
    private static final Expression LEAVING_OUT = Expression.of(RECKONED_JA
            + "[」』\"]?(?:の(?:計算|算定|算出|対象|時間))?(?:に(?:は|も)?|から|へは?)[^。]{0,12}"
            + "(?:含(?:め|み|ま)|算入し|除外|除き|除く|数え)"
            + "|\\b" + RECKONED_EN + "\\b[^.]{0,60}\\b(?:not (?:include|count|cover|apply)\\w*|excludes?|excluding)\\b"
            + "|\\b(?:excluded|exempt(?:ed)?) from\\b[^.]{0,40}\\b" + RECKONED_EN + "\\b"
            + "|\\bnot (?:be )?(?:counted|included|considered|treated)\\b[^.]{0,40}\\b" + RECKONED_EN + "\\b");

    private Uncounted() {}

    /** Whether a passage is an item of such a list: what announces it leaves it out. */
    public static boolean lists(Passage passage) {
        return passage.kind() == Passage.Kind.ITEM
                && passage.contexts().stream()
                        .anyMatch(c -> c.announces() && c.text().remembered(KEY, text -> LEAVING_OUT.isIn(text)));
    }
}
