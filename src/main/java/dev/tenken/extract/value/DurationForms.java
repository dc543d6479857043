package dev.tenken.extract.value;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.figures.Numbers;
import dev.tenken.model.TimeSpan.Scale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;

/** How one duration is written: a number, or a range of numbers, with one unit. */
final class DurationForms {

    /**
     * A duration as written.
     *
     * @param least the lower end of a range, or null
     * @param amount how long, or the upper end; null when what is written is not understood
     */
    record Written(Stretch hit, Amount least, Amount amount) {
        static Written notUnderstood(int start, int end) {
            return new Written(new Stretch(start, end), null, null);
        }
    }

    private static final String NUMERAL = "[" + Numbers.LETTERS + "]";

    /** 十分 is "enough" more often than ten minutes. */
    private static final String MINUTES = "(?:(?<!(?<!" + NUMERAL
            + ")十)|(?<=十)(?=分(?:間(?!隔)|以内|以下|未満|程度|後|経過))|(?<=(?:約|時間)十))" + "分(?!の?" + NUMERAL + "|[割類野岐散離担解析配布冊別身け])";

    private static final String SCALE_JA =
            "(?<ja>秒|" + MINUTES + "|時間(?![帯目割軸外])|(?:営業|稼働|就業)日|日(?![市町月酔曜本目中常頃]|現在|時点|の終わり|で?も早く)"
                    + "|週(?![末目])|[かヶカケヵ箇個]月(?!目)|月(?=間)|[かヶカケヵ箇個]?年(?![生初目代齢金式頭末始]))(?![次度版付号第])(?:間(?!隔))?"
                    + "(?<jahalf>半(?![期額数分導減面端]))?間?(?!に?" + NUMERAL + "{1,3}[回度]|ごと|毎|おき|間隔|[当あ]たり|と?["
                    + Numbers.LETTERS + "]{1,3}分の| ?[×x*] ?\\d)";
    private static final String SCALE_EN =
            "(?<nhalf>[- ]and[- ]a[- ]half)?[- ]?(?:\\((?<again>\\d{1,4}|[a-z][a-z -]{2,40})\\) ?)?"
                    + "(?:full |clear |complete |whole )?(?<business>business |working )?(?:calendar |consecutive |full |rolling |further |additional |more |whole |successive )?"
                    + "(?<en>seconds?|sec|minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|fortnights?|months?|quarters?(?! (?:of|past|to|an?|hours?|days?|years?)(?![a-z]))|years?|yrs?|mos?(?=\\.|[ ,;)|]|$)|d(?<=\\d ?d)(?=[,;)|]|$))(?![a-z0-9_]| ?[×x*] ?\\d)"
                    + "(?<enhalf> and a half(?![a-z]))?";

    private static final String TO = "(?: ?[~-] ?| to | or |から|または|又は|もしくは|ないし|乃至)";
    private static final String LEAST = "(?:between (?<between>" + Numbers.COUNT + ") and |(?<low>" + Numbers.COUNT
            + ")" + "(?:(?:, ?|、)[\\d一二三四五六七八九十]{1,4}){0,4}+(?:,? or |、?(?:または|又は)|" + TO + "))";

    /** 二、三日: two or three days. */
    private static final String TWO_OR_THREE =
            "(?<one>(?<![" + Numbers.LETTERS + "、])[1-8一二三四五六七八])、(?<two>[2-9二三四五六七八九])(?=[か-ヶ日週年時秒営箇個])";

    /** "Every 30 days" is a frequency, "a third of a year" a part of one. */
    private static final String BEFORE =
            "(?<!every |each |per |half |(?:half|third|thirds|quarter|quarters|fourth|fifth|tenth) of )";

    /** Everything that looks like a duration. */
    static final Expression ANY = Expression.of(BEFORE
            + "(?:(?<nth>(?<=(?:by|until|till|before|after|from|on|to|than|past) )(?:day|week|month) (?<counted>\\d{1,3})(?![\\d,.:]*\\d|th|st|nd|rd| ?[/-] ?\\d)"
            + "|(?<=(?:by|until|till|before|after|from|on|past) the )(?<ordinal>\\d{1,3})(?:st|nd|rd|th) (?:day|week|month)(?![a-z])(?! of (?:each|every|the (?:month|following|next)|[a-z]{3,9}(?:uary|ril|ber|[aeiou]y)))"
            + "|(?<![第\\d.])(?<days>\\d{1,3})日目(?=まで|に|以降|を過ぎ|の(?:終わり|うち)))|(?<moon>(?<![一-鿿ぁ-ん])(?:ひと|ふた)月(?!目)間?)|(?<half>(?<![一二三四五六七八九十\\d年月週日間前後上下大過])半[年日月](?![度期額数])間?(?!ごと|毎|おき|に[一1]))"
            + "|(?<halfof>(?<![a-z])half an? (?:year|month|week|day|hour))(?![a-z])"
            + "|(?:" + TWO_OR_THREE + "|" + LEAST + "(?<high>" + Numbers.NEXT + ")|(?<n>"
            + Numbers.PATTERN + "))(?:" + SCALE_JA + "|" + SCALE_EN + "))");

    private DurationForms() {}

    /** What a match of {@link #ANY} says; null when it is no duration. */
    static Written read(Matcher m) {
        if (m.group("nth") != null) {
            return counted(m);
        }
        if (m.group("moon") != null) {
            BigDecimal moons = m.group("moon").startsWith("ひと") ? BigDecimal.ONE : BigDecimal.valueOf(2);
            return new Written(new Stretch(m.start(), m.end()), null, Amount.of(moons, scale("月")));
        }
        if (m.group("half") != null || m.group("halfof") != null) {
            String unit = m.group("half") != null
                    ? m.group("half").substring(1, 2)
                    : m.group("halfof").substring(m.group("halfof").lastIndexOf(' ') + 1);
            return new Written(new Stretch(m.start(), m.end()), null, Amount.of(Amount.HALF, scale(unit)));
        }
        if (isOrdinal(m)) {
            return null;
        }
        Optional<BigDecimal> most = Numbers.read(first(m, "two", "high", "n"));
        if (most.isEmpty() || isThousands(first(m, "two", "high", "n")) || !isSaidTwiceAlike(m, most.get())) {
            return Written.notUnderstood(m.start(), m.end());
        }
        String low = first(m, "one", "between", "low");
        Optional<BigDecimal> least = low == null ? Optional.empty() : Numbers.read(low);
        boolean next = m.group("two") == null || isNext(least, most.get());
        if (!next || low != null && (least.isEmpty() || least.get().compareTo(most.get()) >= 0)) {
            return Written.notUnderstood(m.start(), m.end());
        }
        return new Written(
                new Stretch(m.start(), m.end()),
                least.map(n -> amount(m, n)).orElse(null),
                amount(m, most.get().add(halves(m))));
    }

    /** "By day 60", "on the 60th day", 60日目に: as many days from where it is counted. */
    private static Written counted(Matcher m) {
        String hit = m.group("nth");
        String unit =
                m.group("days") != null ? "日" : hit.contains("day") ? "day" : hit.contains("week") ? "week" : "month";
        BigDecimal number = new BigDecimal(first(m, "counted", "ordinal", "days"));
        return number.signum() == 0
                ? Written.notUnderstood(m.start(), m.end())
                : new Written(new Stretch(m.start(), m.end()), null, Amount.of(number, scale(unit)));
    }

    private static String first(Matcher m, String... groups) {
        return Arrays.stream(groups)
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isNext(Optional<BigDecimal> one, BigDecimal two) {
        return one.isPresent() && one.get().add(BigDecimal.ONE).compareTo(two) == 0;
    }

    /** 1.095 is a little more than one to some and a thousand to others. */
    private static boolean isThousands(String number) {
        return number.matches("[1-9]\\d{0,2}\\.\\d{3}");
    }

    /** "Thirty (30) days"; "thirty (60) days" nobody understands. */
    private static boolean isSaidTwiceAlike(Matcher m, BigDecimal number) {
        String again = m.group("again");
        if (again == null) {
            return true;
        }
        return Numbers.read(again).map(n -> n.compareTo(number) == 0).orElse(again.indexOf(' ') < 0);
    }

    /** "A second region" is no duration, "a quarter" no time. */
    private static boolean isOrdinal(Matcher m) {
        String unit = m.group("en");
        return unit != null
                && m.group("n") != null
                && (unit.equals("second") || unit.equals("quarter"))
                && m.group("n").startsWith("a");
    }

    private static BigDecimal halves(Matcher m) {
        boolean half = m.group("jahalf") != null || m.group("nhalf") != null || m.group("enhalf") != null;
        return half ? Amount.HALF : BigDecimal.ZERO;
    }

    private static Amount amount(Matcher m, BigDecimal number) {
        String unit = m.group("ja") == null ? m.group("en") : m.group("ja");
        boolean business =
                m.group("business") != null || unit.length() == 3 && unit.endsWith("業日") || unit.equals("稼働日");
        int times = unit.startsWith("quarter") ? 3 : unit.startsWith("fortnight") ? 2 : 1;
        return new Amount(number.multiply(BigDecimal.valueOf(times)), scale(unit), business);
    }

    /** The unit that a Japanese or English word names. */
    static Scale scale(String word) {
        return switch (word.charAt(word.charAt(0) < 0x80 ? 0 : word.length() - 1)) {
            case '秒', 's' -> Scale.SECOND;
            case '分' -> Scale.MINUTE;
            case '間' -> word.startsWith("週") ? Scale.WEEK : Scale.HOUR;
            case 'h' -> Scale.HOUR;
            case '日', 'd', 'n' -> Scale.DAY;
            case '週', 'w', 'f' -> Scale.WEEK;
            case '年', 'y' -> Scale.YEAR;
            case 'm' -> word.startsWith("mo") ? Scale.MONTH : Scale.MINUTE;
            default -> Scale.MONTH;
        };
    }
}
