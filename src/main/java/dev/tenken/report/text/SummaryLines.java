package dev.tenken.report.text;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Finding;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Messages;
import dev.tenken.summary.PortfolioSummary;
import dev.tenken.summary.SummaryLine;
import dev.tenken.summary.SummaryWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The last lines on the terminal: what is recommended, the gaps, and the one file to open. */
public final class SummaryLines {
    /** So many are shown; the reports have all. */
    private static final int MOST = 10;

    /** What a person opens first, where it was written. */
    private static final List<String> TO_OPEN =
            List.of("report.html", "report.pdf", "report.docx", "report.md", "workpaper.xlsx");

    private SummaryLines() {}

    /**
     * The lines.
     *
     * @param written the report's files
     */
    public static ScreenText of(
            PortfolioSummary summary,
            List<Path> written,
            Language language,
            Arrangement arrangement,
            boolean colour,
            int width) {
        ScreenText text = new ScreenText(colour);
        SummaryWords words = SummaryWords.in(language);
        if (!summary.vendors().isEmpty()) {
            text.line(0, "");
            recommended(text, summary, words, width);
            gaps(text, summary, words, arrangement, width);
        }
        toOpen(written).ifPresent(file -> text.line(0, "").line(0, ScreenText.bold(words.get("open-this", file))));
        return text;
    }

    private static void recommended(ScreenText text, PortfolioSummary summary, SummaryWords words, int width) {
        text.line(0, ScreenText.bold(words.get("recommendation")));
        summary.gravest(MOST)
                .forEach(v -> text.paragraph(
                        1,
                        width,
                        words.get(
                                "count.plain",
                                name(v, words),
                                words.word(v.advice().recommendation())),
                        words.get("because", words.brief(v.advice()))));
        more(text, words, summary.vendors().size());
        if (summary.vendors().size() > MOST) {
            text.line(1, words.recommendations(summary));
        }
    }

    private static void gaps(
            ScreenText text, PortfolioSummary summary, SummaryWords words, Arrangement arrangement, int width) {
        Messages messages = Messages.in(words.language());
        text.line(0, ScreenText.bold(words.get("gaps", summary.gaps())));
        if (summary.gaps() == 0) {
            text.line(1, words.get("gaps.none"));
        }
        summary.vendors().stream()
                .flatMap(v -> v.gaps().stream().map(gap -> who(v, gap, words, arrangement, messages)))
                .limit(MOST)
                .forEach(gap -> text.paragraph(1, width, "", gap));
        more(text, words, summary.gaps());
    }

    private static String who(
            SummaryLine vendor, Finding gap, SummaryWords words, Arrangement arrangement, Messages messages) {
        String service = gap.service() == null ? "" : " · " + gap.service();
        return name(vendor, words) + " · " + arrangement.title(gap.control(), messages) + service;
    }

    private static void more(ScreenText text, SummaryWords words, int all) {
        if (all > MOST) {
            text.line(1, words.get("more", all - MOST));
        }
    }

    private static String name(SummaryLine vendor, SummaryWords words) {
        return vendor.vendor().vendor().name().in(words.language());
    }

    private static Optional<Path> toOpen(List<Path> written) {
        return TO_OPEN.stream()
                .flatMap(name -> written.stream().filter(f -> f.endsWith(name)))
                .findFirst();
    }
}
