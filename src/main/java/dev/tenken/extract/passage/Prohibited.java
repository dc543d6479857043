package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;

/**
 * What customers are forbidden: 「お客様は、次の行為をしてはなりません。」. The items of such a list name misdeeds; that the vendor guards against
 * them, takes reports of them or undoes them none of them says.
 */
public final class Prohibited {
    private static final Object KEY = new Object();

    private static final Expression FORBIDDING =
            Expression.of("行為[^。]{0,40}(?:してはな|行ってはな|禁止|行わないもの|しないもの|行わないこと|しないこと)|禁止(?:事項|行為)"
                    + "|\\b(?:you|customers?|clients?|users?|subscribers?|licensees?|tenants?|they)\\b[^.:]{0,60}"
                    + "\\b(?:(?:shall|must|may|will|agree|can) not|agrees? (?:that (?:it|they|you) will )?not to|(?:are|is) (?:not (?:permitted|allowed)|prohibited|forbidden))\\b"
                    + "|\\bprohibited (?:uses?|conduct|activit\\w{1,4}|acts?|actions?|content|behaviou?r)\\b");

    private Prohibited() {}

    /** Whether a passage is an item of such a list: what announces it, or the heading over it, forbids. */
    public static boolean lists(Passage passage) {
        return passage.kind() == Passage.Kind.ITEM
                && passage.contexts().stream().anyMatch(Prohibited::forbids);
    }

    private static boolean forbids(Context context) {
        return (context.announces() || context.role() == Context.Role.HEADING)
                && context.text().remembered(KEY, text -> FORBIDDING.isIn(text));
    }
}
