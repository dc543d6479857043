package dev.tenken.document.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says about it. */
final class PageProperties {
    /** Names under which pages give the day of their last change, the most telling first. */
    private static final List<String> DATES = List.of(
            "article:modified_time",
            "og:updated_time",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "date",
            "dc.date",
            "dcterms.date",
            "article:published_time");

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

    private PageProperties() {}

    /** The title, or null. */
    static String title(Document page) {
        String title = page.title().strip();
        if (title.isEmpty()) {
            title = meta(page, "og:title");
        }
        return title.isEmpty() ? null : title;
    }

    /** The day of the last change, or null. */
    static LocalDate date(Document page) {
        return DATES.stream()
                .map(name -> day(meta(page, name)))
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    private static String meta(Document page, String wanted) {
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.attr("name") + meta.attr("property") + meta.attr("itemprop");
            if (name.equalsIgnoreCase(wanted)) {
                return meta.attr("content").strip();
            }
        }
        return "";
    }

    private static LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.lookingAt()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
