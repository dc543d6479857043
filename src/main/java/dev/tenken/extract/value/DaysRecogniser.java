package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Sees on which days something is done: 毎月第2火曜日, 平日, 月～金, "every second Monday of the month", "Mon. to Fri.", weekdays. Their
 * form is English: {@code second monday}, {@code monday-friday}, {@code weekdays}, {@code every day}.
 */
public final class DaysRecogniser implements Recogniser {
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final String KANJI = "月火水木金土日";
    private static final String WORD_BEGINS = "(?<![a-z0-9_])";
    private static final String WORD_ENDS = "(?![a-z0-9_])";
    private static final String NAME =
            "(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?" + WORD_ENDS + "\\.?";
    private static final Expression RANGE_EN = Expression.of(WORD_BEGINS + NAME + " ?(?:to|-|–|through) ?" + NAME);
    private static final Expression ONE_EN =
            Expression.of(WORD_BEGINS + "(?:(first|second|third|fourth|last|1st|2nd|3rd|4th) )?"
                    + "(mon|tues|wednes|thurs|fri|satur|sun)days?" + WORD_ENDS);
    private static final Expression RANGE_JA =
            Expression.of("(?<![0-9])([" + KANJI + "])(?:曜日?)?[~～〜-]([" + KANJI + "])(?:曜日?)?(?![本次])");
    private static final Expression ONE_JA =
            Expression.of("(?:第([1-5一二三四五])[ ・、]?)?(?<![" + KANJI + "])([" + KANJI + "])曜日?");
    private static final Map<Expression, String> WORDS = Map.of(
            Expression.of("平日|営業日(?=の?[0-9午])|weekdays|business days(?= from)"), "weekdays",
            Expression.of(
                            "(?<=support |365日|24時間)毎日|(?<!\\d)(?:365日|(?<![〇一二三四五六七八九十百])三百?六十?五日)(?![間分以未後前を])|24時間365日|24/7|24x7|every day of the year"),
                    "every day");

    @Override
    public List<Found> find(Passage passage) {
        MatchText text = passage.text();
        List<Found> found = new ArrayList<>();
        each(RANGE_EN, text, m -> add(found, m, english(m.group(1)) + "-" + english(m.group(2))));
        each(RANGE_JA, text, m -> add(found, m, japanese(m.group(1)) + "-" + japanese(m.group(2))));
        each(ONE_EN, text, m -> add(found, m, ordinal(m.group(1)) + english(m.group(2))));
        each(ONE_JA, text, m -> add(found, m, ordinal(m.group(1)) + japanese(m.group(2))));
        WORDS.forEach((words, day) -> each(words, text, m -> add(found, m, day)));
        found.sort((a, b) -> Integer.compare(a.hit().start(), b.hit().start()));
        return found;
    }

    private interface Use {
        void of(Matcher match);
    }

    private static void each(Expression expression, MatchText text, Use use) {
        Matcher m = expression.finder(text);
        while (m.find()) {
            use.of(m);
        }
    }

    private static void add(List<Found> found, Matcher m, String day) {
        Found here = Found.of(m.start(), m.end(), day);
        if (found.stream().noneMatch(f -> f.hit().overlaps(here.hit()))) {
            found.add(here);
        }
    }

    private static String english(String beginning) {
        return DAYS.stream()
                .filter(d -> d.startsWith(beginning.substring(0, 3)))
                .findFirst()
                .orElseThrow();
    }

    private static String japanese(String sign) {
        return DAYS.get(KANJI.indexOf(sign));
    }

    private static String ordinal(String word) {
        if (word == null) {
            return "";
        }
        if (word.equals("last")) {
            return "last ";
        }
        int named = ORDINALS.indexOf(word);
        int index = named >= 0 ? named : Math.max("12345".indexOf(word.charAt(0)), "一二三四五".indexOf(word.charAt(0)));
        return ORDINALS.get(index) + " ";
    }
}
