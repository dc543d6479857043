package dev.tenken.document.structure;

import dev.tenken.figures.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The front matter of a document as a whole, which may be several pages put together. */
public final class FrontMatters {
    /** The key under which one system writes the month first. */
    private static final String AMERICAN = "ms.date";

    private static final List<String> DATES = List.of(
            "lastmod",
            "last_modified_at",
            "last_modified",
            "last-modified",
            "last_updated",
            "last-updated",
            "lastUpdated",
            "lastupdated",
            "updatedAt",
            "updated_at",
            "modified_at",
            "modDate",
            "moddate",
            "dateModified",
            "validation",
            "lastReviewed",
            "updated",
            "modified",
            "last_reviewed",
            "publishedAt",
            "published_at",
            "published",
            "pubDate",
            "pubdate",
            "datePublished",
            "posted",
            "date",
            AMERICAN);

    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

    private FrontMatters() {}

    /** Values by key: the first page's, except for dates, where the latest counts. */
    public static Map<String, String> merged(List<Line> lines, String text) {
        Map<String, String> merged = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            FrontMatter front = FrontMatter.at(lines, i, text);
            if (front != null) {
                i = front.lastLine();
                front.values().forEach((key, span) -> {
                    String value = span.of(text);
                    merged.merge(
                            isDate(key) ? spelt(key) : key,
                            value,
                            (first, other) -> isDate(key) ? later(first, other) : first);
                });
            }
        }
        return merged;
    }

    /** Keys of dates are written with a capital too. */
    private static boolean isDate(String key) {
        return DATES.contains(spelt(key));
    }

    private static String spelt(String key) {
        return Character.toLowerCase(key.charAt(0)) + key.substring(1);
    }

    /** The day of the last change, or null. */
    public static LocalDate date(Map<String, String> values) {
        for (String key : DATES) {
            LocalDate date = values.containsKey(key) ? date(key, values.get(key)) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static LocalDate date(String key, String value) {
        Matcher american = MONTH_FIRST.matcher(value);
        return firstDate(key.equals(AMERICAN) && american.matches() ? american.replaceFirst("$3-$1-$2") : value);
    }

    private static String later(String one, String other) {
        LocalDate first = firstDate(one);
        LocalDate second = firstDate(other);
        boolean keep = second == null || (first != null && !first.isBefore(second));
        return keep ? one : other;
    }

    private static LocalDate firstDate(String value) {
        List<Dates.Found> dates = Dates.in(value);
        return dates.isEmpty() ? null : dates.get(0).date();
    }
}
