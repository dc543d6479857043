package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.FactsOf;
import dev.tenken.extract.Passages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that tells plans apart says one thing for each of them. */
class PlanColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Feature | Starter | Business ; Single sign-on | no | yes           ; access-control ; denied affirmed
            Feature | Free | Team        ; Deletion certificate | – | ✓        ; data-deletion  ; denied affirmed
            Feature | Lite plan | Pro    ; IP restriction | unavailable | included ; access-control ; denied affirmed
            機能 | フリー | ビジネス        ; シングルサインオン | × | ○              ; access-control ; denied affirmed
            機能 | 無料 | 有料             ; 二要素認証 | なし | あり                ; access-control ; denied affirmed
            """)
    void each_plan_has_its_own_answer(String heads, String row, String topic, String polarities) {
        List<String> facts = FactsOf.text("# Paper\n\n" + table(heads, row), topic);

        assertThat(facts)
                .extracting(f -> f.substring(0, f.indexOf(' ')))
                .containsExactlyInAnyOrder(polarities.split(" "));
        assertThat(facts).noneMatch(f -> f.contains("[]"));
    }

    @ParameterizedTest
    @CsvSource({
        "Plans, Feature, Retention of audit logs, 60 days, 5 years, Multi-factor authentication",
        "プラン比較, 機能, 操作ログの保存期間, 60日, 5年, 多要素認証"
    })
    void columns_with_figures_and_signs_are_plans_where_the_heading_says_so(
            String heading, String head, String log, String few, String many, String factors) {
        String rows = "# " + heading + "\n\n| " + head + " | Grove | Forest |\n|---|---|---|\n| " + log + " | " + few
                + " | " + many + " |\n| " + factors + " | ✗ | ✓ |\n";

        assertThat(FactsOf.text(rows, "access-control"))
                .containsExactly(
                        "affirmed [Forest] {available=true, mechanism=[mfa]}",
                        "denied [Grove] {available=false, mechanism=[mfa]}");
        assertThat(FactsOf.text(rows, "log-retention")).hasSize(2);
    }

    @Test
    void each_plan_has_its_own_figure_and_a_dash_among_figures_says_nothing() {
        assertThat(FactsOf.text(
                        "# Backup periods\n\n"
                                + table("Kind | Silver | Gold | Platinum", "Weekly | – | 5 weeks | 4 months"),
                        "backup"))
                .containsExactly(
                        "affirmed [Gold] {frequency=P7D, retention=P35D}",
                        "affirmed [Platinum] {frequency=P7D, retention=P4M}");
        assertThat(FactsOf.text("# バックアップの保存期間\n\n" + table("種類 | 標準版 | 上位版", "毎日 | 3日間 | 20日間"), "backup"))
                .containsExactly(
                        "affirmed [上位版] {frequency=P1D, retention=P20D}",
                        "affirmed [標準版] {frequency=P1D, retention=P3D}");
    }

    @Test
    void plans_of_unknown_names_are_known_by_what_announces_them() {
        String table = table("Feature | Sprout | Grove", "Two-factor authentication | no | yes");

        assertThat(FactsOf.text("# What each plan includes\n\n" + table, "access-control"))
                .containsExactly(
                        "affirmed [Grove] {available=true, mechanism=[mfa]}",
                        "denied [Sprout] {available=false, mechanism=[mfa]}");
        assertThat(Passages.in("# Who does it\n\n" + table, "two-factor").services())
                .isEmpty();
    }

    @Test
    void a_remark_or_a_single_plan_tells_no_plans_apart() {
        assertThat(Passages.in(table("Feature | Basic | Pro | Remarks", "Copies | – | ✓ | daily")))
                .extracting(Passage::services)
                .containsExactly(List.of("Basic"), List.of("Pro"));
        assertThat(Passages.in(table("Feature | Pro", "Copies | ✓"), "copies").services())
                .isEmpty();
    }

    @Test
    void columns_named_by_what_is_measured_are_no_plans_beside_a_column_of_plans() {
        assertThat(Passages.in(table("プラン | 月間稼働率目標 | 許容停止/月", "Sprout | 99.5% | 3時間")))
                .allSatisfy(p -> assertThat(p.services()).isEmpty());
        assertThat(Passages.in(table("Plan | Response time | Uptime per month", "Sprout | 4 hours | 99.5%")))
                .allSatisfy(p -> assertThat(p.services()).isEmpty());
    }

    private static String table(String heads, String row) {
        return "| " + heads + " |\n|" + "---|".repeat(heads.split("\\|").length) + "\n| " + row + " |\n";
    }
}
