package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.figures.Numbers;
import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.TimeSpan.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Sees how often something is done: 毎日, 週次, 1日1回, 12時間ごと, 5-10分ごと, daily, nightly, "every 6 hours", "twice a day", "three times daily". */
public final class FrequencyRecogniser implements Recogniser {
    private static final String N = Numbers.PATTERN;
    private static final String NEXT = Numbers.NEXT;
    private static final String WORD_ENDS = "(?![a-z0-9_])";
    private static final Expression EVERY_JA = Expression.of("(?<!\\d時間|\\d日|日と|間と)(?<a>" + N + ")(?:(?:[-~]|から)(?<b>"
            + NEXT
            + "))?(?<scale>秒|(?<!(?<![" + Numbers.LETTERS
            + "])十)分|分(?=ごと|毎|おき)|時間|日|週間?|[かヶカケヵ箇個]月|[かヶカケヵ箇個]?年)間?(?<half>半)?(?:ごと|毎|(?<skip>おき)|間隔|に(?<per>" + NEXT
            + ")[回度]|(?<!に)(?<per2>" + NEXT + ")[回度])");
    private static final Expression PER_JA = Expression.of(
            "毎?(?<scale>(?<![" + Numbers.LETTERS + "かヶカケヵ箇個])年|四半期|(?<![" + Numbers.LETTERS + "かヶカケヵ箇個])月|週|(?<!["
                    + Numbers.LETTERS + "曜])日)間?に?(?<n>" + NEXT + ")(?:回?[-~](?<b>" + NEXT + "))?[回度]");
    private static final Expression EVERY_EN = Expression.of(
            "(?<![a-z])(?:every|each|once (?:every|in)) (?:(?<a>" + N + ")(?:(?: ?- ?| to | or )(?<b>" + NEXT
                    + "))?(?<half> and a half)?[ -]?)?(?<scale>minutes?|hours?|days?|nights?|weeks?|months?|quarters?(?! (?:of|an?|hours?|years?)(?![a-z]))|years?)"
                    + WORD_ENDS + "(?! and (?:an? |\\d|half)| \\d)");
    private static final Expression TIMES_EN = Expression.of("(?:(?<times>(?<![a-z])(?:once|twice|thrice)|" + N
            + " times?)|(?<n>(?<![\\d.])\\d{1,3})x) ?(?:(?:a|an|per|each|every|in (?:a|an|each|every)|/) ?(?<scale>hour|day|week|month|quarter|year)"
            + "|(?<rate>hour|dai|week|month|quarter|year|annual)ly)" + WORD_ENDS);

    /** "every other day", "every second week"; every other Saturday comes as often as every other week. */
    private static final Expression OTHER_EN = Expression.of(
            "(?<![a-z])(?:every|each) (?:other|second) (?:(?<scale>hour|day|night|week|month|quarter|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
                    + WORD_ENDS);

    private static final Expression HOURLY_EN = Expression.of("(?<a>" + N
            + ")-(?<scale>hour(?=ly|[ -][rci])|minute(?=ly|[ -][rci])|dai(?=ly)|day(?=[ -][rci])|week(?=ly|[ -][rci])|month(?=ly|[ -][rci]))(?:ly|[ -](?:rhythm|cycle|cadence|interval)s?)"
            + WORD_ENDS);

    /** A word that says it all, and the days or months between two occurrences. */
    private static final List<Map.Entry<Expression, TimeSpan>> WORDS = List.of(
            word("毎時|1時間ごと|hourly", 1, Scale.HOUR),
            word(
                    "(?<![a-z])(?:no|not an?|not one|never an?) (?:single )?(?:day|night)(?= (?:passes|goes by|ends|without|on which|when))",
                    1,
                    Scale.DAY),
            word(
                    "(?<![a-z])(?:no|not an?|not one|never an?) (?:single )?(?:day|night)(?= (?:passes|goes by|ends|without|on which|when))",
                    1,
                    Scale.DAY),
            word(
                    "毎日|毎晩|毎夜|毎夕|毎朝|(?:日|夜|晩|朝)(?:ごと|毎)(?=[に、の])|日次|毎営業日|(?<!twice |times )daily|nightly|day-to-day|(?:every|each) (?:week|working|business|work) ?day(?![a-z])",
                    1,
                    Scale.DAY),
            word("隔週|bi-?weekly|fortnightly", 14, Scale.DAY),
            word("毎週|週次|(?<!twice |times |semi|semi-)weekly", 7, Scale.DAY),
            word("毎月|月次|月例|(?<!twice |times |semi|semi-|bi|bi-)monthly", 1, Scale.MONTH),
            word("四半期(?:ごと|毎|に[一1][回度])|quarterly", 3, Scale.MONTH),
            word("(?<!四)半[年期](?:ごと|毎|に[一1][回度])|half-yearly|semi-?annually|semi-?annual", 6, Scale.MONTH),
            word(
                    "毎年|年次|annually|annual|yearly|毎(?:春|夏|秋|冬)|(?:each|every) (?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])",
                    1,
                    Scale.YEAR));

    private static Map.Entry<Expression, TimeSpan> word(String words, int amount, Scale scale) {
        return Map.entry(Expression.of(words), TimeSpan.of(amount, scale));
    }

    @Override
    public List<Found> find(Passage passage) {
        return find(passage.text());
    }

    public List<Found> find(MatchText text) {
        List<Found> found = new ArrayList<>();
        EVERY_JA.each(text, m -> addEvery(m, text, found));
        PER_JA.each(text, m -> addTimes(m, text, found));
        TIMES_EN.each(text, m -> addTimes(m, text, found));
        OTHER_EN.each(
                text,
                m -> add(
                        found,
                        text,
                        m,
                        Interval.every(
                                TimeSpan.of(2, has(m, "scale") ? DurationForms.scale(m.group("scale")) : Scale.WEEK))));
        EVERY_EN.each(text, m -> addEvery(m, text, found));
        HOURLY_EN.each(text, m -> addEvery(m, text, found));
        for (Map.Entry<Expression, TimeSpan> word : WORDS) {
            word.getKey().each(text, m -> add(found, text, m, Interval.every(word.getValue())));
        }
        found.sort((a, b) -> Integer.compare(a.hit().start(), b.hit().start()));
        return found;
    }

    private static void addEvery(Matcher m, MatchText text, List<Found> found) {
        Optional<TimeSpan> least = has(m, "skip") ? everyOther(m) : span(m, m.group("a"));
        Optional<TimeSpan> most = has(m, "b") && !has(m, "skip") ? span(m, m.group("b")) : least;
        String per = has(m, "per") ? m.group("per") : has(m, "per2") ? m.group("per2") : null;
        if (per != null) {
            least = least.flatMap(low -> divided(low, per));
            most = least;
        }
        if (least.isPresent() && most.isPresent() && least.get().isAtMost(most.get())) {
            add(found, text, m, new Interval(least.get(), most.get()));
        }
    }

    /** 1日おき is every second day, 2日おき nobody knows; 12時間おき is every twelve hours. */
    private static Optional<TimeSpan> everyOther(Matcher m) {
        Optional<TimeSpan> said = span(m, m.group("a"));
        Scale scale = DurationForms.scale(m.group("scale"));
        if (scale.compareTo(Scale.DAY) < 0) {
            return said;
        }
        return said.filter(s -> s.amount() == 1).map(s -> TimeSpan.of(2, scale));
    }

    private static Optional<TimeSpan> span(Matcher m, String number) {
        String unit = m.group("scale");
        BigDecimal quarters = BigDecimal.valueOf(unit.startsWith("quarter") ? 3 : 1);
        Optional<BigDecimal> count = number == null ? Optional.of(BigDecimal.ONE) : Numbers.read(number);
        return count.map(n -> has(m, "half") ? n.add(Amount.HALF) : n)
                .flatMap(n -> Amount.of(n.multiply(quarters), DurationForms.scale(unit))
                        .span());
    }

    private static void addTimes(Matcher m, MatchText text, List<Found> found) {
        String scale = has(m, "rate") ? m.group("rate").replace("annual", "year") : m.group("scale");
        TimeSpan period = scale.equals("四半期") || scale.equals("quarter")
                ? TimeSpan.of(3, Scale.MONTH)
                : TimeSpan.of(1, DurationForms.scale(scale));
        Optional<TimeSpan> most = divided(period, times(m));
        Optional<TimeSpan> least = has(m, "b") ? divided(period, m.group("b")) : most;
        if (least.isPresent() && most.isPresent()) {
            add(found, text, m, new Interval(least.get(), most.get()));
        }
    }

    private static String times(Matcher m) {
        String n = m.group("n");
        if (n != null) {
            return n;
        }
        String word = m.group("times").replaceAll(" times?$", "");
        return switch (word) {
            case "once" -> "1";
            case "twice" -> "2";
            case "thrice" -> "3";
            default -> word;
        };
    }

    private static boolean has(Matcher m, String group) {
        return m.pattern().pattern().contains("?<" + group + ">") && m.group(group) != null;
    }

    private static void add(List<Found> found, MatchText text, Matcher m, Interval interval) {
        Stretch hit = new Stretch(m.start(), m.end());
        if (text.isWord(hit.start(), hit.end())
                && found.stream().noneMatch(f -> f.hit().overlaps(hit))) {
            found.add(Found.of(hit.start(), hit.end(), interval));
        }
    }

    /** The period that so many times a period make; empty when their number is not understood. */
    private static Optional<TimeSpan> divided(TimeSpan period, String times) {
        OptionalInt count = Numbers.whole(times);
        return count.isEmpty() ? Optional.empty() : Optional.of(divide(period, count.getAsInt()));
    }

    private static TimeSpan divide(TimeSpan period, int times) {
        if (times <= 1) {
            return period;
        }
        int months = period.scale() == Scale.YEAR
                ? period.amount() * 12
                : period.scale() == Scale.MONTH ? period.amount() : 0;
        if (months > 0 && months % times == 0) {
            return TimeSpan.of(months / times, Scale.MONTH);
        }
        int hours = (int) Math.round(period.seconds() / 3_600.0 / times);
        return hours % 24 == 0 && hours > 0
                ? TimeSpan.of(hours / 24, Scale.DAY)
                : TimeSpan.of(Math.max(1, hours), Scale.HOUR);
    }
}
