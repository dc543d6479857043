package dev.tenken.extract.clause;

import dev.tenken.extract.text.Expression;

/** Tells answers that are a plan from those that say how it is today. */
public final class AnsweredPlan {
    /** A longer answer says more. */
    private static final int LONGEST = 60;

    /** Beginnings of answers that tell a plan and nothing else. */
    private static final Expression PLAN = Expression.ofPlain(
            "^(?:(?:it is |this is |currently |still )?(?:on (?:our|the) |in (?:our|the) )?(?:product )?(?:roadmap|planned|coming|under |in development|being )|(?:we )?(?:plan|intend|hope)(?:s|ned)? (?:to|for))"
                    + "|(?:予定|計画中|検討中|準備中|開発中)(?:です|しています|しております|である)?$");

    /** Answers that are a plan by themselves, whatever words of planning they lack: "Q3 2027", 「構築中」. */
    private static final Expression OUTLOOK = Expression.ofPlain(
            "^(?:(?:it is |this is |currently |still )?(?:coming (?:in |by |q[1-4] ?)?20[0-9]{2}|work in progress|to be (?:implemented|introduced|added|released|provided|supported|done|built)|(?:is )?(?:expected|scheduled|due|targeted|target) |in the (?:pipeline|works)|will be (?:available|added|introduced|implemented|supported|released|provided))"
                    + "|(?:by |in |from |as of )?(?:q[1-4] ?(?:of |/ ?)?20[0-9]{2}|20[0-9]{2} ?q[1-4])$)"
                    + "|^(?:今後(?:の)?(?:対応|実装|導入|検討)|(?:現在)?(?:構築|整備|導入|対応|実装)中|[^。]{0,20}(?:準備|検討|計画|開発|構築)(?:を)?(?:進めて|行って|して)(?:いる|います|おります)|[^。]{0,12}(?:対応|導入|実装|取得|整備|移行)(?:を|の準備を|に向けた準備を)進めて(?:いる|います|おります)|20[0-9]{2}年度?(?:[0-9]{1,2}月|上期|下期|上半期|下半期|前半|後半|第[0-9]四半期|春|夏|秋|冬)?(?:末|中|内)?(?:に|頃に?|までに|より|から|以降に?)?(?:対応|導入|実装|提供|開始|リリース)(?!済|し(?:た|まし|て(?:い|お)))|(?:順次|随時|段階的に|来(?:年|年度|期|春)(?:に|より|から)?|次(?:年度|期)(?:に|より|から)?|年(?:度)?内(?:に|を目途に))(?:、)?(?:対応|導入|実装|提供|開始|取得|公開|拡大)(?!済|し(?:た|まし|て(?:いま|おり))))");

    /** Words that put what stands beside them off. */
    private static final Expression LATER = Expression.ofPlain(
            "予定|計画|順次|随時|段階的|来年|来期|来春|次年度|次期|年内|年度内|検討|目標|今後|将来|20[0-9]{2}|\\b(?:plan|planned|planning|target|goal|roadmap|will|soon|future|intend)s?\\b");

    private AnsweredPlan() {}

    /** Whether an answer is a plan and nothing else: "On our roadmap for next year." */
    static boolean isOne(Vocabulary vocabulary, String value) {
        return value.length() <= LONGEST
                && (OUTLOOK.isIn(value) || PLAN.isIn(value) && vocabulary.isIn(Cue.PLANS, value));
    }

    /** 「多要素認証：2028年度に対応」: whether what stands behind the label of an item is a plan and nothing else. */
    public static boolean isBehindLabel(String item) {
        int colon = item.indexOf(':');
        String value = item.substring(colon + 1).strip();
        return colon > 0 && value.length() <= LONGEST && OUTLOOK.isIn(value);
    }

    /** Whether a remark tells what will be: "90 days from 2028". */
    static boolean isLater(String remark) {
        return LATER.isIn(remark);
    }
}
