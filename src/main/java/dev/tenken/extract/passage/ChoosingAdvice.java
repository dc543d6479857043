package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;

/**
 * Tells sentences that say what to look at when one chooses a service: 「クラウドを選ぶ際は、データが国内に保管されるかを確かめましょう」, "When choosing a
 * provider, check whether logs are kept." They name much and state nothing of the service that the paper is about.
 */
final class ChoosingAdvice {
    private static final Expression JAPANESE_CHOICE =
            Expression.ofPlain("(?:サービス|クラウド|事業者|ベンダー?|製品|業者|委託先|会社|ツール)(?:を|の)(?:お?選び|選ぶ|選定|選択|比較|検討|見極め)");

    private static final Expression JAPANESE_LOOK = Expression.ofPlain(
            "(?:か(?:どうか)?|こと|点|有無)(?:を|も|が|に)[^。、]{0,8}(?:確かめ|確認|チェック|検討|見極め|比較|問い合わせ|重視|注目|着目|大切|重要|ポイント|必要)[^。]{0,16}。?$");

    private static final Expression JAPANESE_LET_US =
            Expression.ofPlain("か(?:どうか)?(?:を|、)[^。、]{0,10}(?:確かめ|確認し|チェックし|見極め|問い合わせ|聞き|尋ね)(?:てみ)?ましょう。?$");

    private static final Expression ENGLISH = Expression.ofPlain(
            "^(?:when|before|while|if you are|in) (?:you )?(?:choos\\w{0,4}|select\\w{0,4}|pick\\w{0,4}|evaluat\\w{0,4}|compar\\w{0,4}|assess\\w{0,4}|buy\\w{0,4}) (?:a|an|your|any|the|between|cloud|saas|new|hosting)\\b[^.]{0,60}?, (?:please )?"
                    + "(?:check|ask|verify|find out|make sure|ensure|consider|look|you should|see)\\b"
                    + "|^(?:always |please )?(?:check|ask|find out|verify) (?:with )?(?:your|the|a|each) (?:cloud |saas |hosting )?(?:provider|vendor|supplier)s?,? (?:whether|if|how|where)\\b"
                    + "|^(?:always |please )?(?:check|find out|verify) (?:whether|if|how|where) (?:your|the|a|each) (?:cloud |saas |hosting )?(?:provider|vendor|supplier)\\b");

    private ChoosingAdvice() {}

    /** @param folded the folded text of a sentence or an item */
    static boolean is(String folded) {
        return ENGLISH.isIn(folded)
                || JAPANESE_LET_US.isIn(folded)
                || JAPANESE_CHOICE.isIn(folded) && JAPANESE_LOOK.isIn(folded);
    }
}
