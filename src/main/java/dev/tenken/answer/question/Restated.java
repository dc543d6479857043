package dev.tenken.answer.question;

import dev.tenken.data.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English questions for a value, put as questions for one such value: "How often are restores tested?" as "Are restores tested daily?". What
 * "yes" states to these has the attribute that the question asks for.
 */
final class Restated {
    private static final String AUXILIARY =
            "(?<rest>(?:is|are|was|were|do|does|did|will|would|can|could|may|must|has|have|should)\\b.+)";
    private static final String LEAD =
            "(?i)^(?:[0-9a-z.]{1,6} )?(?:please )?(?:(?:state|specify|describe|indicate|explain|tell us) )?";

    /** What asks, and what is put behind the rest in its place. */
    private enum Sort {
        ADVANCE(
                "how far in advance|how (?:long|much time) (?:before|beforehand)|with how much notice",
                "30 days in advance"),
        LENGTH("(?:for )?how long", "for 30 days"),
        INTERVAL(
                "how (?:often|frequently|regularly)|(?:at|with) (?:what|which) (?:intervals?|frequency)|how many times [a-z ]{3,12}",
                "daily",
                "every year"),
        SPEED(
                "how (?:quickly|soon|fast|promptly)|within (?:what|which|how many|how much) ?(?:time ?frame|time|hours|days|period)?",
                "within 24 hours",
                "within 30 days"),
        PLACE("where|in (?:which|what) (?:country|countries|regions?|locations?|jurisdictions?)", "in Japan"),
        MOMENT("(?:when|at what times?|on which days?)", "on Sunday 2:00-4:00"),
        WAY("(?:by|through|via) (?:what|which) (?:means|channels?|ways?)", "by email"),
        STANDARD(
                "(?:which|what) (?:[a-z/&-]+ ){0,4}(?:certifi\\w+|attestations?|accreditations?|standards?)(?: (?:or|and) (?:attestations?|reports?|certifications?|standards?))?",
                "ISO/IEC 27001"),
        HOW("how|in (?:what|which) (?:way|manner)", "");

        private final Pattern asks;
        private final List<String> values;

        Sort(String asks, String... values) {
            this.asks = Patterns.compile(
                    LEAD + "(?:" + asks + ")(?<between>(?: (?:after|following|upon|of) [^,?]{3,60}?)?),? " + AUXILIARY);
            this.values = List.of(values);
        }
    }

    private static final Pattern WHO = Patterns.compile(LEAD + "who (?<rest>(?!is |are |will be )[a-z]+s? .+)");

    private Restated() {}

    /** The question with one value after the other put in, each to be answered with "yes"; none when it asks in another way. */
    static List<String> of(String question) {
        String plain = question.strip().replaceAll("[?.:\\s]+$", "");
        List<String> restated = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            Matcher m = sort.asks.matcher(plain);
            if (restated.isEmpty() && m.matches() && sort != Sort.HOW) {
                sort.values.forEach(value -> restated.add(with(m, value)));
            }
        }
        return restated;
    }

    /** The question whether it is so at all, for one that asks how or by whom; null when it does not ask so. */
    static String whether(String question) {
        String plain = question.strip().replaceAll("[?.:\\s]+$", "");
        Matcher who = WHO.matcher(plain);
        if (who.matches()) {
            return "A third party " + who.group("rest") + "?";
        }
        boolean other = !of(question).isEmpty();
        Matcher m = Sort.HOW.asks.matcher(plain);
        return other || !m.matches() ? null : with(m, "");
    }

    private static String with(Matcher question, String value) {
        String rest = question.group("rest");
        String start = rest.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + rest.substring(1);
        return (start + " " + value).strip() + question.group("between") + "?";
    }
}
