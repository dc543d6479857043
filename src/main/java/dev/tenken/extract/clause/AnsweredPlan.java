package dev.tenken.extract.clause;

import dev.tenken.data.Patterns;
import java.util.regex.Pattern;

/** Tells answers that are a plan from those that say how it is today. */
final class AnsweredPlan {
    /** A longer answer says more. */
    private static final int LONGEST = 60;

    /** Beginnings of answers that tell a plan and nothing else. */
    private static final Pattern PLAN = Patterns.compile(
            "^(?:(?:it is |this is |currently |still )?(?:on (?:our|the) |in (?:our|the) )?(?:product )?(?:roadmap|planned|coming|under |in development|being )|(?:we )?(?:plan|intend|hope)(?:s|ned)? (?:to|for))"
                    + "|(?:予定|計画中|検討中|準備中|開発中)(?:です|しています|しております|である)?$");

    /** Answers that are a plan by themselves, whatever words of planning they lack: "Q3 2027", 「構築中」. */
    private static final Pattern OUTLOOK = Patterns.compile(
            "^(?:(?:it is |this is |currently |still )?(?:coming (?:in |by |q[1-4] ?)?20[0-9]{2}|work in progress|to be (?:implemented|introduced|added|released|provided|supported|done|built)|(?:is )?(?:expected|scheduled|due|targeted|target) |in the (?:pipeline|works)|will be (?:available|added|introduced|implemented|supported|released|provided))"
                    + "|(?:by |in |from |as of )?(?:q[1-4] ?(?:of |/ ?)?20[0-9]{2}|20[0-9]{2} ?q[1-4])$)"
                    + "|^(?:今後(?:の)?(?:対応|実装|導入|検討)|(?:現在)?(?:構築|整備|導入|対応|実装)中|[^。]{0,20}(?:準備|検討|計画|開発|構築)(?:を)?(?:進めて|行って|して)(?:いる|います|おります)|[^。]{0,12}(?:対応|導入|実装|取得|整備|移行)(?:を|の準備を|に向けた準備を)進めて(?:いる|います|おります)|20[0-9]{2}年(?:[0-9]{1,2}月)?(?:に|頃|中に?|までに|より)?(?:対応|導入|実装|提供|開始|リリース))");

    /** Words that put what stands beside them off. */
    private static final Pattern LATER = Patterns.compile(
            "予定|計画|検討|目標|今後|将来|20[0-9]{2}|\\b(?:plan|planned|planning|target|goal|roadmap|will|soon|future|intend)s?\\b");

    private AnsweredPlan() {}

    /** Whether an answer is a plan and nothing else: "On our roadmap for next year." */
    static boolean isOne(Vocabulary vocabulary, String value) {
        return value.length() <= LONGEST
                && (OUTLOOK.matcher(value).find() || PLAN.matcher(value).find() && vocabulary.isIn(Cue.PLANS, value));
    }

    /** Whether a remark tells what will be: "90 days from 2028". */
    static boolean isLater(String remark) {
        return LATER.matcher(remark).find();
    }
}
