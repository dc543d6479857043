package dev.tenken.answer.question;

import dev.tenken.data.Patterns;
import java.util.regex.Pattern;

/** Turns a customer's words into the vendor's: who asks says "we" and 当社 of the customer, who states says it of the vendor. */
final class Speaker {
    private static final Pattern OWN_JA = Patterns.compile("当社|弊社");
    private static final Pattern YOUR_JA = Patterns.compile("貴社|御社|貴団体|貴機関");
    private static final Pattern OUR = Patterns.compile("(?i)\\bour\\b");
    private static final Pattern WE = Patterns.compile("(?i)\\b(?:we|us)\\b");

    private Speaker() {}

    /** The question as the vendor would put it. */
    static String turned(String question) {
        String japanese =
                YOUR_JA.matcher(OWN_JA.matcher(question).replaceAll("お客様")).replaceAll("当社");
        return WE.matcher(OUR.matcher(japanese).replaceAll("the customer's")).replaceAll("customers");
    }
}
