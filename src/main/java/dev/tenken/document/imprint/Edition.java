package dev.tenken.document.imprint;

import dev.tenken.document.structure.Chars;
import dev.tenken.model.document.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One edition that a document names, and where it does so; each part may be null. */
record Edition(String version, LocalDate date, Span place) {
    static final Edition UNKNOWN = new Edition(null, null, null);

    /** By date, an edition without one before all with one; then by version. */
    static final Comparator<Edition> BY_AGE = Comparator.comparing(
                    Edition::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Edition::version, Comparator.nullsFirst(Edition::compareVersions));

    private static final String NUMBER = "([0-9]{1,4}(?:\\.[0-9]{1,4}){0,3})";
    private static final String WORD_BEGINS = "(?<![A-Za-z0-9_])";
    /** A date is no version, nor is a share; "or later" is said of software. */
    private static final String NO_DATE =
            "(?![0-9%]|[-/][0-9]| ?[年月]| ?(?:以降|以上|以前|or (?:later|higher|newer|above)|and (?:later|above|newer)|\\+))";

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)" + WORD_BEGINS + "(?:ver(?:sion)?|rev(?:ision)?|edition)[.:]? ?" + NUMBER + NO_DATE
                    + "|第 ?" + NUMBER + " ?版|(?<![0-9.])" + NUMBER + " ?版|" + WORD_BEGINS + "v" + NUMBER + NO_DATE);
    private static final Pattern CELL =
            Pattern.compile("(?i)(?:ver(?:sion)?\\.? ?|rev\\.? ?|v|第 ?)?" + NUMBER + "(?: ?版)?");

    /** The first version written in running text ({@code Ver.1.2}, {@code 第３版}), or null. */
    static String versionIn(String text) {
        Matcher matcher = WRITTEN.matcher(Chars.halfWidth(text));
        return matcher.find() ? firstGroup(matcher) : null;
    }

    /** The version that is all of a table cell, or null. */
    static String versionOfCell(String cell) {
        Matcher matcher = CELL.matcher(Chars.halfWidth(cell));
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** The text without its versions. */
    static String withoutVersions(String text) {
        return WRITTEN.matcher(Chars.halfWidth(text)).replaceAll("");
    }

    private static String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        throw new IllegalStateException("a version pattern without a number");
    }

    private static int compareVersions(String one, String other) {
        String[] first = one.split("\\.");
        String[] second = other.split("\\.");
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int order = Integer.compare(Integer.parseInt(first[i]), Integer.parseInt(second[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length, second.length);
    }
}
