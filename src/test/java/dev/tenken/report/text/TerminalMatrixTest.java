package dev.tenken.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.AssessmentFixtures;
import org.junit.jupiter.api.Test;

class TerminalMatrixTest {

    @Test
    void controls_stand_beside_their_verdicts_with_totals_and_a_legend() {
        assertThat(matrix(AssessmentFixtures.many(), Language.EN, false, 100)).isEqualTo("""
                        Control                         harbour     markup      minato      zero
                        8.2.2 Labelling of information  ✗†✓         –           –           !
                        12.3.1 Information backup       ✓           ✓           ◐*          !
                        12.4.4 Clock synchronization    –           –           ✓           !
                                                        ──────────  ──────────  ──────────  ──────────
                        ✓ satisfied                     2           1           1           0
                        ◐ partial                       0           0           1           0
                        – not disclosed                 1           2           1           0
                        Score                           100 %       100 %       75 %        –
                        Disclosed                       67 %        33 %        67 %        –

                        ✓ satisfied   ◐ partial   ✗ gap   – not disclosed   ! not assessed   * by service   † an auditor has a word on it; the verdict behind it counts
                        Score = (satisfied + ½ × partial) ÷ (satisfied + partial + gap).
                        Disclosed = (satisfied + partial + gap) ÷ (all controls that apply).
                        What is not disclosed counts neither as passed nor as failed.
                        Auditors' verdicts count where there are any.
                        """);
    }

    @Test
    void full_width_titles_stay_aligned() {
        String matrix = matrix(AssessmentFixtures.one(), Language.JA, false, 80);

        String heading = matrix.lines().findFirst().orElseThrow();
        int column = TextWidth.of(heading.substring(0, heading.indexOf("minato")));
        matrix.lines().filter(l -> l.matches("\\d.*")).forEach(l -> assertThat(
                        TextWidth.of(l.substring(0, lastCell(l))))
                .isEqualTo(column));
    }

    @Test
    void more_vendors_than_fit_follow_in_blocks_within_the_width() {
        for (int width : new int[] {40, 60, 80, 120, 200}) {
            String matrix = matrix(AssessmentFixtures.crowd(30), Language.JA, false, width);

            String table = matrix.substring(0, matrix.lastIndexOf("\n\n"));
            assertThat(table.lines()).allMatch(l -> TextWidth.of(l) <= width);
            assertThat(matrix).contains("✓");
        }
    }

    @Test
    void colour_is_only_where_asked_for_and_the_text_is_the_same() {
        String plain = matrix(AssessmentFixtures.many(), Language.EN, false, 100);
        String coloured = matrix(AssessmentFixtures.many(), Language.EN, true, 100);

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[31m✗", "\u001b[32m✓", "\u001b[33m◐*");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(plain);
    }

    @Test
    void no_vendor_gives_a_sentence() {
        assertThat(matrix(AssessmentFixtures.none(), Language.EN, true, 80)).isEqualTo("No vendor was assessed.\n");
    }

    @Test
    void text_is_cut_and_filled_by_columns_not_characters() {
        assertThat(TextWidth.fit("情報のバックアップ", 9)).isEqualTo("情報のバ…");
        assertThat(TextWidth.fit("情報のバックアップ", 8)).isEqualTo("情報の… ");
        assertThat(TextWidth.fit("ab", 4)).isEqualTo("ab  ");
        assertThat(TextWidth.of("ｶﾞ e\u0301 𠮷")).isEqualTo(7);
    }

    private static int lastCell(String line) {
        return Math.max(Math.max(line.lastIndexOf('✓'), line.lastIndexOf('◐')), line.lastIndexOf('–'));
    }

    private static String matrix(Assessment assessment, Language language, boolean colour, int width) {
        return TerminalMatrix.render(assessment, language, colour, width).toString();
    }
}
