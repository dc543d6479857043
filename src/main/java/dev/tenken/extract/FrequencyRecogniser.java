package dev.tenken.extract;

import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.TimeSpan.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Sees how often something is done: 毎日, 週次, 1日1回, 12時間ごと, 5-10分ごと, daily, nightly, "every 6 hours", "twice a day". */
final class FrequencyRecogniser implements Recogniser {
    private static final String N = Numbers.PATTERN;
    private static final Expression EVERY_JA = Expression.of("(?<a>" + N + ")(?:[-~](?<b>" + N
            + "))?(?<scale>秒|分|時間|日|週間?|(?:か|ヶ|カ|ケ|ヵ)月)(?:間)?(?:ごと|毎|おき|間隔|に(?<per>" + N
            + ")[回度]|(?<!に)(?<per2>" + N + ")[回度])");
    private static final Expression PER_JA = Expression.of("(?<scale>年|四半期|月|週|日)(?:間)?(?:に)?(?<n>" + N + ")[回度]");
    private static final Expression EVERY_EN =
            Expression.of("(?:every|each|once (?:every|in)) (?:(?<a>" + N + ")(?:(?:-| to | or )(?<b>" + N
                    + "))? ?)?(?<scale>minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?)\\b");
    private static final Expression TIMES_EN = Expression.of("(?:(?<times>once|twice|three times|four times|" + N
            + " times?)|(?<n>\\d{1,3})x) ?(?:a|an|per|each|every|/) ?(?<scale>hour|day|week|month|quarter|year)\\b");
    private static final Expression HOURLY_EN =
            Expression.of("(?<a>" + N + ")-(?<scale>hour|minute|dai|week|month)ly\\b");

    /** A word that says it all, and the days or months between two occurrences. */
    private static final List<Map.Entry<Expression, TimeSpan>> WORDS = List.of(
            word("毎時|1時間ごと|hourly", 1, Scale.HOUR),
            word("毎日|毎晩|毎夜|日次|毎営業日|daily|nightly|day-to-day", 1, Scale.DAY),
            word("隔週|bi-?weekly|fortnightly", 14, Scale.DAY),
            word("毎週|週次|weekly", 7, Scale.DAY),
            word("毎月|月次|月例|monthly", 1, Scale.MONTH),
            word("四半期(?:ごと|毎|に一度|に1[回度])|quarterly", 3, Scale.MONTH),
            word("半年(?:ごと|毎|に一度|に1[回度])|half-yearly|semi-?annually|semi-?annual", 6, Scale.MONTH),
            word("毎年|年次|annually|annual|yearly", 1, Scale.YEAR));

    private static Map.Entry<Expression, TimeSpan> word(String words, int amount, Scale scale) {
        return Map.entry(Expression.of(words), TimeSpan.of(amount, scale));
    }

    @Override
    public List<Found> find(Passage passage) {
        return find(passage.text());
    }

    List<Found> find(MatchText text) {
        List<Found> found = new ArrayList<>();
        addEvery(EVERY_JA.finder(text), text, found);
        addTimes(PER_JA.finder(text), text, found);
        addEvery(EVERY_EN.finder(text), text, found);
        addEvery(HOURLY_EN.finder(text), text, found);
        addTimes(TIMES_EN.finder(text), text, found);
        for (Map.Entry<Expression, TimeSpan> word : WORDS) {
            Matcher m = word.getKey().finder(text);
            while (m.find()) {
                add(found, text, m, Interval.every(word.getValue()));
            }
        }
        found.sort((a, b) -> Integer.compare(a.hit().start(), b.hit().start()));
        return found;
    }

    private static void addEvery(Matcher m, MatchText text, List<Found> found) {
        while (m.find()) {
            Scale scale = scale(m.group("scale"));
            int factor = m.group("scale").startsWith("quarter") ? 3 : 1;
            int least = (m.group("a") == null ? 1 : Numbers.parse(m.group("a"))) * factor;
            int most = has(m, "b") ? Numbers.parse(m.group("b")) * factor : least;
            String per = has(m, "per") ? m.group("per") : has(m, "per2") ? m.group("per2") : null;
            TimeSpan low = TimeSpan.of(least, scale);
            Interval interval = per == null
                    ? new Interval(low, TimeSpan.of(most, scale))
                    : Interval.every(divide(low, Numbers.parse(per)));
            add(found, text, m, interval);
        }
    }

    private static void addTimes(Matcher m, MatchText text, List<Found> found) {
        while (m.find()) {
            String scale = m.group("scale");
            TimeSpan period = scale.equals("四半期") || scale.equals("quarter")
                    ? TimeSpan.of(3, Scale.MONTH)
                    : TimeSpan.of(1, scale(scale));
            add(found, text, m, Interval.every(divide(period, times(m))));
        }
    }

    private static int times(Matcher m) {
        String n = m.group("n");
        if (n != null) {
            return Numbers.parse(n);
        }
        String word = m.group("times").replaceAll(" times?$", "");
        return switch (word) {
            case "once" -> 1;
            case "twice" -> 2;
            default -> Numbers.parse(word);
        };
    }

    private static boolean has(Matcher m, String group) {
        return m.pattern().pattern().contains("?<" + group + ">") && m.group(group) != null;
    }

    private static void add(List<Found> found, MatchText text, Matcher m, Interval interval) {
        Group.Hit hit = new Group.Hit(m.start(), m.end());
        if (text.isWord(hit.start(), hit.end())
                && found.stream().noneMatch(f -> f.hit().overlaps(hit))) {
            found.add(Found.of(hit.start(), hit.end(), interval));
        }
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
        int hours = (int) Math.round(period.days() * 24 / times);
        return hours % 24 == 0 ? TimeSpan.of(hours / 24, Scale.DAY) : TimeSpan.of(Math.max(1, hours), Scale.HOUR);
    }

    private static Scale scale(String word) {
        return switch (word) {
            case "秒" -> Scale.SECOND;
            case "分" -> Scale.MINUTE;
            case "時間" -> Scale.HOUR;
            case "日", "dai" -> Scale.DAY;
            case "週", "週間" -> Scale.WEEK;
            case "年" -> Scale.YEAR;
            case "quarter", "quarters" -> Scale.MONTH;
            default ->
                Character.isLetter(word.charAt(0)) && word.charAt(0) < 0x80
                        ? word.startsWith("night") ? Scale.DAY : DurationRecogniser.english(word)
                        : Scale.MONTH;
        };
    }
}
