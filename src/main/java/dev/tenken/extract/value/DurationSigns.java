package dev.tenken.extract.value;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.Words;
import dev.tenken.figures.Numbers;
import java.util.List;
import java.util.Set;

/** Tells quickly that a text holds nothing that {@link DurationForms#ANY} finds: it lacks a unit of time, or a number that may be of one. */
final class DurationSigns {
    /** Letters with which a Japanese unit begins, right behind its number. */
    private static final String JAPANESE_UNITS = "秒分時営稼就日週月年かヶカケヵ箇個";

    private static final String AFTER_HALF = "年日月";

    private static final Set<String> UNITS = Set.of(
            "second",
            "seconds",
            "sec",
            "minute",
            "minutes",
            "d",
            "mo",
            "mos",
            "min",
            "mins",
            "hour",
            "hours",
            "hr",
            "hrs",
            "h",
            "day",
            "days",
            "week",
            "weeks",
            "wk",
            "wks",
            "yr",
            "yrs",
            "fortnight",
            "fortnights",
            "month",
            "months",
            "quarter",
            "quarters",
            "year",
            "years");

    /** What may stand between "a" and a unit. */
    private static final Set<String> BETWEEN = Set.of(
            "and",
            "business",
            "working",
            "calendar",
            "consecutive",
            "full",
            "rolling",
            "further",
            "additional",
            "more",
            "whole",
            "successive");

    private DurationSigns() {}

    /** False when the text holds no duration. */
    static boolean mayBeIn(MatchText text) {
        return isJapanese(text.folded()) || isEnglish(text);
    }

    private static boolean isJapanese(String folded) {
        for (int i = 1; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char before = folded.charAt(i - 1);
            if (c > 0x7F
                    && (JAPANESE_UNITS.indexOf(c) >= 0
                                    && (Numbers.isLetter(before) || Script.of(before) == Script.LATIN)
                            || (before == 'と' || before == 'た') && c == '月'
                            || before == '半' && AFTER_HALF.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnglish(MatchText text) {
        List<Word> words = Words.of(text).all();
        boolean unit = false;
        boolean number = hasFigure(text.folded());
        for (int i = 0; i < words.size() && !(unit && number); i++) {
            String form = words.get(i).form();
            boolean mixed = isMixed(form);
            unit |= mixed || UNITS.contains(form);
            number |=
                    mixed || Numbers.isWord(form) || form.equals("half") || isArticle(form) && mayCount(text, words, i);
        }
        return unit && number;
    }

    private static boolean hasFigure(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (Numbers.isLetter(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A run of Latin letters with others than those of English among them, such as "30days", may be number and unit. */
    private static boolean isMixed(String form) {
        if (Script.of(form.charAt(0)) != Script.LATIN) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < 'a' || form.charAt(i) > 'z') {
                return !isFigure(form);
            }
        }
        return false;
    }

    private static boolean isFigure(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isArticle(String form) {
        return form.equals("a") || form.equals("an");
    }

    /** "a day", "a full day", "a (1) day" */
    private static boolean mayCount(MatchText text, List<Word> words, int article) {
        if (text.folded().startsWith(" (", words.get(article).end())) {
            return true;
        }
        String next = article + 1 < words.size() ? words.get(article + 1).form() : "";
        return BETWEEN.contains(next) || UNITS.contains(next) || !next.isEmpty() && isMixed(next);
    }
}
