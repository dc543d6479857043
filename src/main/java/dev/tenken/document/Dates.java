package dev.tenken.document;

import dev.tenken.data.Patterns;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds calendar dates: Japanese (with era), ISO, slashed and English ones. Digits may be full-width. */
final class Dates {

    /** A date and the offset behind it in the text searched. */
    record Found(LocalDate date, int start, int end) {}

    private static final Map<String, Integer> YEAR_BEFORE_ERA = Map.of("令和", 2018, "平成", 1988, "昭和", 1925);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final Pattern ANY =
            Patterns.compile("(?<era>令和|平成|昭和) ?(?<eraYear>元|[0-9]{1,2}) ?年 ?(?<m1>[0-9]{1,2}) ?月 ?(?<d1>[0-9]{1,2}) ?日"
                    + "|(?<![0-9])(?<y2>(?:19|20)[0-9]{2}) ?(?:年|[/.\\-]) ?(?<m2>[0-9]{1,2}) ?(?:月|[/.\\-]) ?(?<d2>[0-9]{1,2})(?![0-9])日?"
                    + "|\\b(?i:" + MONTH + ") " + DAY + ",? ((?:19|20)[0-9]{2})\\b"
                    + "|\\b" + DAY + " (?i:" + MONTH + "),? ((?:19|20)[0-9]{2})\\b");

    private Dates() {}

    /** Every date in the text, in order; what is written like a date and is none ({@code 2022/13/41}) is left out. */
    static List<Found> in(String text) {
        Matcher matcher = ANY.matcher(Chars.halfWidth(text));
        List<Found> found = new ArrayList<>();
        while (matcher.find()) {
            try {
                found.add(new Found(date(matcher), matcher.start(), matcher.end()));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return found;
    }

    static boolean startsWithDate(String text) {
        return ANY.matcher(Chars.halfWidth(text)).lookingAt();
    }

    private static LocalDate date(Matcher m) {
        if (m.group("era") != null) {
            int year = m.group("eraYear").equals("元") ? 1 : Integer.parseInt(m.group("eraYear"));
            return of(YEAR_BEFORE_ERA.get(m.group("era")) + year, m.group("m1"), m.group("d1"));
        }
        if (m.group("y2") != null) {
            return of(Integer.parseInt(m.group("y2")), m.group("m2"), m.group("d2"));
        }
        int months = m.group(8) != null ? 8 : 12;
        String name = m.group(months == 8 ? 8 : 12);
        String day = m.group(months == 8 ? 9 : 11);
        String year = m.group(months == 8 ? 10 : 13);
        int month = 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static LocalDate of(int year, String month, String day) {
        return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
