package dev.tenken.model.likeness;

import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a statement holds for some of the plans that are sold only. */
public final class Plans {
    private static final String NAMED =
            "(?:enterprise|business|professional|premium|pro|plus|team|standard|basic|starter|scale|advanced|paid|free|trial|higher|other|certain)";
    private static final String SOLD = "(?:plans?|tiers?|editions?|subscriptions?|customers)";
    private static final Pattern NARROW =
            Pattern.compile("(?iU)(?:プラン|契約|エディション)(?:以上|に限り|に限る|限定|のみ|でのみ)|上位プラン|[(（][A-Za-zァ-ヶー]{2,20}(?:プラン|版)[)）]"
                    + "|(?<![A-Za-z])" + NAMED + " " + SOLD
                    + " only(?![A-Za-z])|(?<![A-Za-z])only (?:available |included |offered )?(?:on|in|to|for|with) (?:(?:our|the) )?"
                    + "(?:" + NAMED + "(?:,? (?:and|or) |, ))*" + NAMED + " " + SOLD + "(?![A-Za-z])"
                    + "|(?<![A-Za-z])not (?:currently )?(?:available|included|offered|supported) (?:on|in|for) (?:(?:our|the) )?"
                    + NAMED
                    + " "
                    + SOLD + "?");

    private static final List<String> SIGNS = List.of("プラン", "契約", "エディション", " only", "only ", "not ");

    private Plans() {}

    public static boolean narrow(VendorFact fact) {
        Stream<String> words = Stream.concat(Stream.of(fact.getEvidence().get(0).quote()), conditions(fact).stream());
        return words.anyMatch(w -> mayBeNarrow(w) && NARROW.matcher(w).find());
    }

    /** One of these stands in whatever the expression finds; to look for them takes a tenth of the time. */
    private static boolean mayBeNarrow(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(lower::contains);
    }

    private static final Pattern OF_A_REGION = Pattern.compile(
            "(?iU)(?<![a-z])(?:European|EU|EEA|U\\.?S\\.?|American|U\\.?K\\.?|British"
                    + "|German|Swiss|Japanese|Asian|Canadian|Australian|Chinese|Indian)(?:-based)? (?:customers?|users?|accounts?|tenants?|clients?|subscribers?)"
                    + "|(?<![a-z])(?:customers?|users?|accounts?|tenants?|clients?|subscribers?) (?:based |located |residing |established )?in (?!the event|accordance|case)"
                    + "|(?:欧州|ヨーロッパ|EU|米国|アメリカ|英国|日本|国内|海外|国外|アジア|中国)(?:に所在する|に在住の|在住の|拠点の|の)?(?:お客様|利用者|顧客|契約者|ユーザ)(?!の?(?:データ|情報)は?(?:全て|すべて))");

    /** Whether a statement is made of customers of some country or region alone: others' data may lie elsewhere. */
    public static boolean ofSomeCustomers(VendorFact fact) {
        return OF_A_REGION.matcher(fact.getEvidence().get(0).quote()).find();
    }

    private static final Pattern ASKED = Pattern.compile(
            "(?iU)^(?:as )?(?:an |our )?option(?:al(?:ly)?)?(?: feature)?$|(?:up)?on [a-z ]{0,20}request$|^request$|^オプション"
                    + "|^[ごお]?(?:要望|依頼|申請|請求|希望|要請)");

    /** Whether its condition is that it is asked for, or taken as an option: who denies it even then denies it to all. */
    public static boolean asked(VendorFact fact) {
        return fact.getCondition() != null && ASKED.matcher(fact.getCondition()).find();
    }

    private static final Pattern OF_PLAN =
            Pattern.compile("(?iU)(?<![a-z])(?:plan|tier|edition|trial)s?(?![a-z])|プラン|エディション|トライアル|無料版|試用");

    /** Whether the words that restrict it name a plan: "in the Free plan", 「無料プランでは」. */
    public static boolean restricting(VendorFact fact) {
        return fact.statement().circumstances().scope().stream()
                .anyMatch(words -> OF_PLAN.matcher(words).find());
    }

    private static final List<String> PLANS = List.of("plan", "edition", "tier", "プラン", "エディション", "オプション");

    /** Whether a plan is named in it, or above it: it may hold for that one alone. */
    public static boolean named(VendorFact fact) {
        return fact.restsOnOneOf(PLANS);
    }

    private static List<String> conditions(VendorFact fact) {
        return fact.getCondition() == null ? List.of() : List.of(fact.getCondition());
    }
}
