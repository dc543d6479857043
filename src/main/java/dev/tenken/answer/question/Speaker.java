package dev.tenken.answer.question;

import dev.tenken.data.Patterns;
import java.util.regex.Pattern;

/** Turns a customer's words into the vendor's: who asks says "we" and 当社 of the customer, who states says it of the vendor. */
final class Speaker {
    private static final Pattern OWN_JA = Patterns.compile("当社|弊社");
    private static final Pattern YOUR_JA = Patterns.compile("貴社|御社|貴団体|貴機関");
    private static final Pattern YOUR_PEOPLE = Patterns.compile(
            "(?i)\\byour (?:own )?(?=(?:staff|employees?|personnel|engineers?|developers?|administrators?|operators?|people|workers?|support)\\b)");
    private static final Pattern OUR = Patterns.compile("(?i)\\bour\\b");
    private static final Pattern WE = Patterns.compile("(?i)\\b(?:we|us)\\b");

    /** 「事故の際に通知されますか」: whoever asks whether there is word means word to himself. */
    private static final Pattern TOLD_JA =
            Patterns.compile("(?=(?:通知|連絡|報告|告知|通報)(?:を|が)?(?:され|し|あり|いただけ|行われ|受け)[^。]{0,6}か)");

    private static final Pattern SOMEBODY_JA = Patterns.compile("お客様|お客さま|利用者|顧客|契約者|ユーザー|当局|機関|委員会");

    private Speaker() {}

    /** The question as the vendor would put it. */
    static String turned(String question) {
        String japanese =
                YOUR_JA.matcher(OWN_JA.matcher(question).replaceAll("お客様")).replaceAll("当社");
        if (!SOMEBODY_JA.matcher(japanese).find()) {
            japanese = TOLD_JA.matcher(japanese).replaceFirst("お客様に");
        }
        String customers =
                WE.matcher(OUR.matcher(japanese).replaceAll("the customer's")).replaceAll("customers");
        return YOUR_PEOPLE.matcher(customers).replaceAll("our ");
    }
}
