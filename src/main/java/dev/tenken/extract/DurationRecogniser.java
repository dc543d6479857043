package dev.tenken.extract;

import dev.tenken.data.Patterns;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.TimeSpan.Bound;
import dev.tenken.model.TimeSpan.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees durations: 90日間, 三か月, 60営業日以内, 半年, thirty (30) days, 14-days, "at least 6 months and at most 2 years". The role
 * {@code max} is the upper end of a range.
 */
final class DurationRecogniser implements Recogniser {
    private static final String AMOUNT = "(?<n>" + Numbers.PATTERN + ")";
    private static final String JA_SCALE =
            "(?<ja>秒|分|時間|営業日|日|週|(?:か|ヶ|カ|ケ|ヵ|箇|個|ヵ|ヶ)月|月(?=間)|年)(?!次|度|版|付|号|第|生|初)間?(?!に?[\\d一二三四]{1,2}[回度]|ごと|毎|おき|間隔)";
    private static final String EN_SCALE =
            "[- ]?(?:\\((?:\\d{1,4}|[a-z-]{3,12})\\) ?)?(?<business>business |working )?(?:calendar |consecutive |full |rolling )?"
                    + "(?<en>seconds?|sec|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)\\b";
    private static final Expression DURATION =
            Expression.of("(?<!every |each )(?<!\\d[:.])(?<![\\d./第])(?:(?<half>半年)間?|" + AMOUNT + "(?:" + JA_SCALE
                    + "|" + EN_SCALE + "))");

    private static final Pattern LEAST_BEFORE = Patterns.compile(
            "(?:最低(?:でも)?|少なくとも|最短(?:で)?|at least|no less than|not less than|a minimum of|minimum(?: of)?|more than|over)\\s?$");
    private static final Pattern LEAST_AFTER = Patterns.compile("^(?:以上|より長|超|or more|or longer|at a minimum|minimum)");
    private static final Pattern MOST_BEFORE = Patterns.compile(
            "(?:最大(?:で)?|最長(?:で)?|up to|at most|no more than|not more than|no longer than|a maximum of|maximum(?: of)?|within|in less than)\\s?$");
    private static final Pattern MOST_AFTER = Patterns.compile("^(?:以内|以下|未満|まで|を上限|or less|at most|maximum)");
    private static final Pattern RANGE = Patterns.compile("^\\s?(?:~|-|から|to|and|and at most|and up to)\\s?$");

    /** Dates and clock times are no durations: 2022年11月1日, 11月1日, 9時30分. */
    private static final Expression DATE =
            Expression.of("(?:\\d{4}|(?:令和|平成|昭和)(?:\\d{1,2}|元))年(?:\\d{1,2}月(?:\\d{1,2}日)?)?"
                    + "|\\d{1,2}月\\d{1,2}日|\\d{1,2}時\\d{1,2}分|365日|365 days|24時間365日|24時間年中");

    @Override
    public List<Found> find(Passage passage) {
        return find(passage.text());
    }

    List<Found> find(MatchText text) {
        String s = text.folded();
        List<Group.Hit> dates = new ArrayList<>();
        Matcher date = DATE.finder(text);
        while (date.find()) {
            dates.add(new Group.Hit(date.start(), date.end()));
        }
        List<Found> found = new ArrayList<>();
        Matcher m = DURATION.finder(text);
        while (m.find()) {
            if (isOrdinal(m)) {
                continue;
            }
            Group.Hit hit = new Group.Hit(m.start(), m.end());
            if (text.isWord(m.start(), m.start() + 1) || m.start() == 0 || !isLetter(s, m.start())) {
                if (dates.stream().noneMatch(d -> d.overlaps(hit))) {
                    add(found, s, hit, span(m).withBound(bound(s, m.start(), m.end())));
                }
            }
        }
        return found;
    }

    /** "A second region" is no duration. */
    private static boolean isOrdinal(Matcher m) {
        return m.group("en") != null
                && m.group("en").equals("second")
                && m.group("n").startsWith("a");
    }

    private static boolean isLetter(String s, int start) {
        return Character.isLetter(s.charAt(start))
                && Character.isLetterOrDigit(s.charAt(start - 1))
                && Script.of(s.charAt(start)) == Script.of(s.charAt(start - 1));
    }

    private static void add(List<Found> found, String s, Group.Hit hit, TimeSpan span) {
        if (!found.isEmpty()) {
            Found last = found.get(found.size() - 1);
            String between = s.substring(last.hit().end(), hit.start());
            boolean joins = RANGE.matcher(between).find() || between.matches("\\s?(?:以上|~)?、?\\s?最大(?:で)?\\s?");
            if (joins && !last.roles().containsKey("max")) {
                Map<String, Object> roles = new LinkedHashMap<>(last.roles());
                roles.put("max", span.withBound(Bound.EXACT));
                roles.put(Found.VALUE, ((TimeSpan) last.roles().get(Found.VALUE)).withBound(Bound.AT_LEAST));
                found.set(found.size() - 1, new Found(new Group.Hit(last.hit().start(), hit.end()), roles));
                return;
            }
        }
        found.add(new Found(hit, Map.of(Found.VALUE, span)));
    }

    private static Bound bound(String s, int start, int end) {
        String before = s.substring(Math.max(0, start - 20), start);
        String after = s.substring(end, Math.min(s.length(), end + 20)).stripLeading();
        if (LEAST_BEFORE.matcher(before).find() || LEAST_AFTER.matcher(after).find()) {
            return Bound.AT_LEAST;
        }
        return MOST_BEFORE.matcher(before).find() || MOST_AFTER.matcher(after).find() ? Bound.AT_MOST : Bound.EXACT;
    }

    private static TimeSpan span(Matcher m) {
        if (m.group("half") != null) {
            return TimeSpan.of(6, Scale.MONTH);
        }
        int amount = Numbers.parse(m.group("n"));
        if (m.group("ja") != null) {
            TimeSpan span = TimeSpan.of(amount, japanese(m.group("ja")));
            return m.group("ja").equals("営業日") ? span.inBusinessDays() : span;
        }
        TimeSpan span = TimeSpan.of(amount, english(m.group("en")));
        return m.group("business") == null ? span : span.inBusinessDays();
    }

    private static Scale japanese(String word) {
        return switch (word) {
            case "秒" -> Scale.SECOND;
            case "分" -> Scale.MINUTE;
            case "時間" -> Scale.HOUR;
            case "日", "営業日" -> Scale.DAY;
            case "週" -> Scale.WEEK;
            case "年" -> Scale.YEAR;
            default -> Scale.MONTH;
        };
    }

    static Scale english(String word) {
        return switch (word.charAt(0)) {
            case 's' -> Scale.SECOND;
            case 'h' -> Scale.HOUR;
            case 'd' -> Scale.DAY;
            case 'w' -> Scale.WEEK;
            case 'y' -> Scale.YEAR;
            default -> word.startsWith("mo") ? Scale.MONTH : Scale.MINUTE;
        };
    }
}
