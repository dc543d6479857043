package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first vendor description, made of the papers. */
class InitCommandTest {
    private static final String PAPER = """
            # セキュリティホワイトペーパー

            サンプル商事株式会社（以下、当社）が提供する「Sample クラウド」について説明します。

            サンプル商事株式会社は、お客様のデータを毎日バックアップします。
            """;

    @TempDir
    Path work;

    private Path vendor;

    @BeforeEach
    void lay_a_paper() throws IOException {
        vendor = Files.createDirectories(work.resolve("portfolio/sample"));
        Files.writeString(vendor.resolve("paper.md"), PAPER);
    }

    @Test
    void a_description_names_who_and_what_the_papers_name_and_can_be_read_at_once() throws IOException {
        CommandRun run = CommandRun.of("init", work.resolve("portfolio"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("vendor.yaml: written. Please check:").contains("Sample クラウド");
        assertThat(Files.readString(vendor.resolve("vendor.yaml")))
                .contains("ja: \"サンプル商事株式会社\"")
                .contains("- name: \"Sample クラウド\"")
                .contains("- path: \"paper.md\"");
        CommandRun assessed = CommandRun.of(
                "assess", work.resolve("portfolio"), "--out", work.resolve("out"), "--format", "md", "--lang", "ja");
        assertThat(assessed.status()).isZero();
        assertThat(assessed.err()).doesNotContain("vendor.yaml");
        assertThat(Files.readString(work.resolve("out/report.md"))).contains("サンプル商事株式会社");
    }

    @Test
    void a_vendor_s_folder_is_described_as_one_of_a_portfolio_is() throws IOException {
        CommandRun.of("init", vendor);
        String alone = Files.readString(vendor.resolve("vendor.yaml"));
        Files.delete(vendor.resolve("vendor.yaml"));

        CommandRun.of("init", work.resolve("portfolio"));

        assertThat(alone).isEqualTo(Files.readString(vendor.resolve("vendor.yaml")));
    }

    @Test
    void products_that_a_paper_answers_for_apart_are_its_services() throws IOException {
        Files.writeString(vendor.resolve("paper.md"), """
                # セキュリティホワイトペーパー

                ## データの保管場所

                - Harbour Gate
                  - データは日本国内に保管します。
                - Harbour Mail、Harbour Apps 共有カレンダー
                  - データはアメリカ合衆国に保管します。

                ## バックアップ

                - Harbour Gate
                  - 毎日取得します。
                - Harbour Mail、Harbour Apps 共有カレンダー
                  - 毎週取得します。
                - Harbour Labs
                  - 取得しません。
                - Backup Policy
                """);

        CommandRun.of("init", vendor);

        assertThat(Files.readString(vendor.resolve("vendor.yaml")))
                .contains("- name: \"Harbour Gate\"", "- name: \"Harbour Mail\"", "- name: \"Harbour Apps 共有カレンダー\"")
                .doesNotContain("\"Harbour Labs\"", "\"Backup Policy\"", "\"Harbour Apps\"");
    }

    @Test
    void what_is_there_is_never_overwritten() throws IOException {
        Files.writeString(vendor.resolve("vendor.yaml"), "name: Mine\n");

        CommandRun run = CommandRun.of("init", vendor);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("is there already and stays as it is");
        assertThat(vendor.resolve("vendor.yaml")).hasContent("name: Mine\n");
    }

    @Test
    void papers_that_name_nobody_leave_the_folder_s_name() throws IOException {
        Files.writeString(vendor.resolve("paper.md"), "Data is backed up every day.\n");

        CommandRun run = CommandRun.of("init", vendor);

        assertThat(run.out()).contains("no company is named", "no product was found");
        assertThat(Files.readString(vendor.resolve("vendor.yaml"))).contains("en: \"sample\"");
    }

    @Test
    void a_document_is_no_folder() {
        CommandRun run = CommandRun.of("init", vendor.resolve("paper.md"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("wanted the folder of its vendor");
    }
}
