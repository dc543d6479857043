package dev.tenken.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Sees days and months of a year: 2022年7月, 令和4年7月1日, "November 10th, 2011", "July 2022", 2022-07-01. Their form is ISO-8601. */
final class DayRecogniser implements Recogniser {
    private static final int BEFORE_REIWA = 2018;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<Expression> FORMS = List.of(
            Expression.of("(?:(?<y>(?:19|20)\\d\\d)|令和(?<r>\\d{1,2}|元))年(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})日)?"),
            Expression.of("\\b(?:(?<d>\\d{1,2})(?:st|nd|rd|th)? )?" + MONTH + " (?:(?<d2>\\d{1,2})(?:st|nd|rd|th)?,? )?"
                    + "(?<y>(?:19|20)\\d\\d)\\b"),
            Expression.of(
                    "(?<![\\d./-])(?<y>(?:19|20)\\d\\d)[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?![\\d/-]|\\.\\d)"));

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        for (Expression form : FORMS) {
            Matcher m = form.finder(passage.text());
            while (m.find()) {
                found.add(Found.of(m.start(), m.end(), iso(m)));
            }
        }
        found.sort((a, b) -> Integer.compare(a.hit().start(), b.hit().start()));
        return found;
    }

    private static String iso(Matcher m) {
        String era = group(m, "r");
        int year = era == null
                ? Integer.parseInt(m.group("y"))
                : BEFORE_REIWA + (era.equals("元") ? 1 : Integer.parseInt(era));
        String name = group(m, "name");
        int month = name == null ? Integer.parseInt(m.group("m")) : MONTHS.indexOf(name.substring(0, 3)) + 1;
        String day = group(m, "d") == null ? group(m, "d2") : group(m, "d");
        return day == null
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, Integer.parseInt(day));
    }

    private static String group(Matcher m, String name) {
        return m.pattern().pattern().contains("(?<" + name + ">") ? m.group(name) : null;
    }
}
