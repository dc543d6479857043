package dev.tenken.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.common.Arrangement;
import dev.tenken.summary.PortfolioSummary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryLinesTest {
    private static final List<Path> WRITTEN =
            List.of(Path.of("out/assessment.json"), Path.of("out/report.html"), Path.of("out/vendors/minato.html"));

    @Test
    void the_terminal_ends_with_recommendations_gaps_and_the_file_to_open() {
        String text = lines(AssessmentFixtures.unreviewed(), Language.EN);

        assertThat(text)
                .containsSubsequence("Recommendation\n", "Harbour Ltd: ", "Gaps (1)\n", "  Harbour Ltd · 8.2.2 ")
                .endsWith("\nOpen out/report.html\n");
        assertThat(text.lines()).allMatch(line -> TextWidth.of(line) <= 80);
    }

    @Test
    void where_there_is_no_gap_it_says_so_in_the_reader_s_language() {
        assertThat(lines(AssessmentFixtures.one(), Language.JA))
                .contains("ギャップ（0 件）\n  ギャップはありません。\n")
                .endsWith("\nout/report.html を開いてください\n");
    }

    private static String lines(Assessment assessment, Language language) {
        return SummaryLines.of(PortfolioSummary.of(assessment), WRITTEN, language, Arrangement.OF_CATALOG, false, 80)
                .toString();
    }
}
