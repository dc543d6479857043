package dev.tenken.report;

import dev.tenken.model.InputException;
import dev.tenken.model.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A form that a report is written in. */
public enum Format {
    /** {@code assessment.json} and {@code facts.json}. */
    JSON,
    /** {@code report.md}. */
    MD,
    /** {@code report.html}, and {@code vendors/} for several vendors. */
    HTML,
    /** {@code workpaper.xlsx}. */
    XLSX,
    /** {@code findings.csv}, {@code criteria.csv}, {@code evidence.csv}, {@code facts.csv}, {@code observations.csv}. */
    CSV,
    /** {@code report.docx}. */
    DOCX,
    /** {@code report.pdf}. */
    PDF,
    /** {@code questions/<vendor>.md}, {@code .xlsx} and {@code .docx} for each vendor with something to ask. */
    QUESTIONS,
    /** {@code oscal/assessment-results.json} and {@code oscal/poam.json}. */
    OSCAL,
    /** {@code junit.xml}. */
    JUNIT,
    /** {@code report.sarif}. */
    SARIF;

    /** More letters wrong than these, and another word is meant. */
    private static final int MOST_SLIPS = 2;

    /** Whether it tells of rules that did not fire what they lacked. */
    public boolean showsTraces() {
        return this == JSON || this == HTML;
    }

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of this word.
     *
     * @throws InputException when there is none
     */
    public static Format of(String word) {
        return Arrays.stream(values())
                .filter(f -> f.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new InputException("unknown format \"" + word + "\"; " + meant(word) + "known: " + words()));
    }

    private static String meant(String word) {
        String nearest = Nearest.to(word, words());
        return Nearest.changes(word, nearest) <= MOST_SLIPS ? "did you mean " + nearest + "? " : "";
    }

    /** Every word, in the order of the constants. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }
}
