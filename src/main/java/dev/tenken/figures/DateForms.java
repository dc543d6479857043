package dev.tenken.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which dates are written. All are looked for in {@link #folded} text. */
final class DateForms {

    /** The numbers that a text gives, which may make no date. @param day null when it gives none */
    record Told(int year, int month, Integer day) {}

    /** One form. @param sign stands in every text that has it @param reader empty when the match is no date, or may be two */
    record Form(YearSign sign, Pattern pattern, Function<Matcher, Optional<Told>> reader) {
        Optional<Told> read(Matcher match) {
            return reader.apply(match);
        }
    }

    private static final int EARLIEST = 1868;
    private static final int LATEST = 2199;
    static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String NAME =
            "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<d>[0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<y>(?:19|20)[0-9]{2})";
    private static final String WORD_BEGINS = "(?<![a-z0-9_])";
    private static final String WORD_ENDS = "(?![a-z0-9_])";

    private static final String NUMERALS = "[" + JapaneseNumber.LETTERS + "]";
    private static final String NUMBER = "(?:[0-9]{1,2}|" + NUMERALS + "{1,3})";
    /** A month without a day is not read where a number follows that is no day. */
    private static final String MONTH_AND_DAY = "(?<m>" + NUMBER + ") ?月(?!間)(?: ?(?<d>" + NUMBER
            + ") ?日(?!間)|(?![0-9]| ?[0-9]+ ?日| ?" + NUMERALS + "+ ?日))";

    private static final String NO_NUMBER_BEFORE = "(?<![0-9])(?<!(?<![0-9])[0-9]{1,3}[-./:])";
    private static final String NO_NUMBER_BEHIND = "(?![0-9])(?![-./][0-9]{1,3}(?![0-9]))";

    private static final Pattern OF_ERA = Pattern.compile("(?:(?<era>" + Eras.NAMES + ") ?|" + WORD_BEGINS
            + "(?<![.-])(?<!(?:ver|rev)\\.? |version |release |edition )(?<letter>[rhs])\\.?)(?<y>元|" + NUMBER
            + ") ?(?:年 ?" + MONTH_AND_DAY + "|(?<s>[-./])(?<m2>[0-9]{1,2})\\k<s>(?<d2>[0-9]{1,2})" + WORD_ENDS
            + "(?![-./][0-9]))");
    private static final Pattern JAPANESE = Pattern.compile("(?<![0-9])(?<y>(?:19|20)[0-9]{2}|[一二][〇零九]" + NUMERALS
            + "{2}|(?:二千|一?千九百)" + NUMERALS + "{0,4}) ?年 ?" + MONTH_AND_DAY);
    /** Behind "version" figures with points are one. */
    private static final Pattern YEAR_FIRST = Pattern.compile(NO_NUMBER_BEFORE
            + "(?:(?<!v|(?:ver|rev)\\.? ?|version |release )|(?=[0-9]{4} ?[-/]))" + YEAR
            + " ?(?<s>[-./]) ?(?<m>[0-9]{1,2}) ?\\k<s> ?(?<d>[0-9]{1,2})" + NO_NUMBER_BEHIND);

    private static final Pattern YEAR_AND_MONTH =
            Pattern.compile(NO_NUMBER_BEFORE + "(?<![a-z])" + YEAR + "[-/](?<m>[0-9]{1,2})(?![-./]?[0-9])" + WORD_ENDS);
    private static final Pattern YEAR_LAST = Pattern.compile(
            NO_NUMBER_BEFORE + "(?<a>[0-9]{1,2})(?<s>[-./])(?<b>[0-9]{1,2})\\k<s>" + YEAR + NO_NUMBER_BEHIND);
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile(WORD_BEGINS + NAME + ",? " + DAY + ",? " + YEAR + WORD_ENDS);
    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile(WORD_BEGINS + DAY + "[- ](?:day )?(?:of )?" + NAME + ",?[- ]" + YEAR + WORD_ENDS);
    private static final Pattern NAME_YEAR =
            Pattern.compile(WORD_BEGINS + NAME + "(?:,? |-)(?:of )?" + YEAR + WORD_ENDS);

    static final List<Form> ALL = List.of(
            new Form(YearSign.ERA, OF_ERA, DateForms::ofEra),
            new Form(YearSign.LETTER, JAPANESE, m -> told(number(m.group("y")), m.group("m"), m.group("d"))),
            new Form(YearSign.FIGURES, YEAR_FIRST, m -> told(number(m.group("y")), m.group("m"), m.group("d"))),
            new Form(YearSign.FIGURES, YEAR_AND_MONTH, m -> told(number(m.group("y")), m.group("m"), null)),
            new Form(YearSign.FIGURES, YEAR_LAST, DateForms::ofNumbers),
            new Form(YearSign.FIGURES_AND_NAME, NAME_DAY_YEAR, m -> ofName(m, Integer.valueOf(m.group("d")))),
            new Form(YearSign.FIGURES_AND_NAME, DAY_NAME_YEAR, m -> ofName(m, Integer.valueOf(m.group("d")))),
            new Form(YearSign.FIGURES_AND_NAME, NAME_YEAR, m -> ofName(m, null)));

    private DateForms() {}

    /** False when the text has none of the letters of which one stands in every date. */
    static boolean mayBeIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isYearMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYearMark(char c) {
        return c == '年' || c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** The text in small half-width letters; as long as the text. */
    static String folded(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char c) {
        if (c >= '！' && c <= '～') {
            return folded((char) (c - '！' + '!'));
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\t' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            default -> c;
        };
    }

    private static Optional<Told> ofEra(Matcher m) {
        String name = m.group("era") == null ? m.group("letter") : m.group("era");
        String year = m.group("y").equals("元") ? "1" : m.group("y");
        OptionalInt count = number(year);
        OptionalInt christian = count.isEmpty() ? count : Eras.year(name, count.getAsInt());
        boolean separated = m.group("m2") != null;
        return told(christian, m.group(separated ? "m2" : "m"), m.group(separated ? "d2" : "d"));
    }

    /** Day and month in figures before the year: sure only where one of them can be no month, or both are the same. */
    private static Optional<Told> ofNumbers(Matcher m) {
        int a = Integer.parseInt(m.group("a"));
        int b = Integer.parseInt(m.group("b"));
        boolean sure = a == b || a > MONTHS.size() || b > MONTHS.size();
        int year = Integer.parseInt(m.group("y"));
        return sure ? Optional.of(new Told(year, Math.min(a, b), Math.max(a, b))) : Optional.empty();
    }

    private static Optional<Told> ofName(Matcher m, Integer day) {
        int month = 1 + MONTHS.indexOf(m.group("name").substring(0, 3));
        return Optional.of(new Told(Integer.parseInt(m.group("y")), month, day));
    }

    private static Optional<Told> told(OptionalInt year, String month, String day) {
        OptionalInt m = number(month);
        OptionalInt d = day == null ? OptionalInt.of(0) : number(day);
        boolean known = year.isPresent() && year.getAsInt() >= EARLIEST && year.getAsInt() <= LATEST;
        return !known || m.isEmpty() || d.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(year.getAsInt(), m.getAsInt(), day == null ? null : d.getAsInt()));
    }

    private static OptionalInt number(String text) {
        return JapaneseNumber.readSure(text)
                .map(BigDecimal::intValueExact)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
