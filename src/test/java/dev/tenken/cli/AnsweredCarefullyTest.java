package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that would be a wrong yes if they were given quickly. */
class AnsweredCarefullyTest {
    @TempDir
    private Path folder;

    /** The answers of a vendor with one paper, in the order of the questions. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> answers(String paper, String... questions) throws IOException {
        Path vendor = Files.createDirectories(folder.resolve("portfolio/acme"));
        Files.writeString(vendor.resolve("paper.md"), paper);
        Path sheet = Files.createDirectories(folder.resolve("in")).resolve("q.csv");
        Files.writeString(sheet, "Question,Answer,Remarks\n" + String.join(",,\n", questions) + ",,\n");
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of("answer", sheet, "--portfolio", vendor.getParent(), "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, Object> tree =
                Data.readJson(Files.readString(out.resolve("answers.json")), "answers.json", Map.class);
        return (List<Map<String, Object>>)
                ((List<Map<String, Object>>) tree.get("vendors")).get(0).get("answers");
    }

    private List<Object> marks(String paper, String... questions) throws IOException {
        return answers(paper, questions).stream().map(a -> a.get("answer")).toList();
    }

    @Test
    void a_certificate_that_is_planned_is_not_held() throws IOException {
        String paper =
                "# Certificates\n\n| Certificate | State |\n|---|---|\n| ISO/IEC 27001 | Planned (after the pilot) |\n";

        assertThat(marks(paper, "Are you certified to ISO 27001?")).containsExactly("planned");
        assertThat(marks(
                        "# 認証\n\n| 認証 | 状況 |\n|---|---|\n| ISO/IEC 27001 | 取得を計画中（試験運用の後） |\n",
                        "ISO/IEC 27001の認証を取得していますか"))
                .containsExactly("planned");
    }

    @Test
    void what_is_marked_as_in_part_is_answered_in_part() throws IOException {
        String paper = "# State\n\n| Control | State |\n|---|---|\n| Multi-factor authentication | ⚠ |\n";

        assertThat(marks(paper, "Is multi-factor authentication available?")).containsExactly("partly");
    }

    @Test
    void a_report_of_another_type_is_no_full_yes() throws IOException {
        assertThat(marks("# Audits\n\nAcme holds a SOC 2 report.\n", "Do you have a SOC 2 Type II report?"))
                .containsExactly("partly");
        assertThat(marks("# Audits\n\nAcme holds a SOC 2 Type II report.\n", "Do you have a SOC 2 Type II report?"))
                .containsExactly("yes");
    }

    @Test
    void a_bare_yes_is_quoted_with_its_question() throws IOException {
        String paper = "# FAQ\n\n## Do you test restoring from backups?\n\nYes.\n";

        assertThat(String.valueOf(answers(paper, "Are restores tested?").get(0).get("evidence")))
                .contains("Yes.", "Do you test restoring from backups?");
    }

    @Test
    void once_a_day_asks_for_no_time_of_keeping() throws IOException {
        String paper = "# バックアップ\n\nバックアップは毎日取得します。\n";

        assertThat(marks(paper, "バックアップは1日1回以上取得していますか")).containsExactly("yes");
    }

    @Test
    void when_and_how_much_ask_for_values() throws IOException {
        String paper = "# 運用\n\n契約終了後30日以内にデータを削除します。稼働率は99.9%を保証します。\n";

        assertThat(answers(paper, "契約終了後、データはいつ削除されますか", "稼働率の保証値はいくらですか"))
                .extracting(
                        a -> a.get("answer"),
                        a -> String.valueOf(a.get("sentence")).contains("30日")
                                || String.valueOf(a.get("sentence")).contains("99.9%"))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("stated", true),
                        org.assertj.core.api.Assertions.tuple("stated", true));
    }

    @Test
    void who_asks_to_be_told_means_himself() throws IOException {
        String paper = "# 事故対応\n\nセキュリティ事故が発生した場合は、24時間以内にお客様へ通知します。\n";

        assertThat(marks(paper, "セキュリティ事故が起きたときに通知されますか")).containsExactly("yes");
    }

    @Test
    void copies_at_the_same_site_are_in_no_other_place() throws IOException {
        assertThat(marks(
                        "# Backups\n\nBackups are transferred to backup servers at the same site.\n",
                        "Are backups stored in a different location?"))
                .doesNotContain("yes", "partly");
    }
}
