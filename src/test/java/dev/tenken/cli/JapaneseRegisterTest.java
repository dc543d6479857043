package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on the register and on documents that are watched, answering in Japanese. */
class JapaneseRegisterTest {
    @TempDir
    Path work;

    private Path papers;

    @BeforeEach
    void register_a_vendor_with_papers() throws IOException {
        papers = Files.createDirectories(work.resolve("書類/港"));
        Files.writeString(
                papers.resolve("白書.txt"),
                "セキュリティ\n\nお客様のデータは東京リージョンで保管します。バックアップを30日間保管します。\n" + "再委託先: さくらインターネット株式会社（日本、データセンター）。\n"
                        + "監査ログを90日間保管します。".repeat(200));
        run("vendor", "import", work.resolve("書類"));
        run("vendor", "settings", "zone=UTC");
    }

    @Test
    void a_vendor_and_the_settings_are_shown_in_japanese() {
        CommandRun edited = run(
                "vendor",
                "edit",
                "港",
                "--tier",
                "high",
                "--status",
                "active",
                "--contract-end",
                "2027-03-31",
                "--lang",
                "ja");

        assertThat(edited.out())
                .contains("事業者        港\n", "重要度        高\n", "利用状況      利用中\n", "契約終了日    2027-03-31\n")
                .contains("周期          12m（重要度による）\n", "状態          未評価\n")
                .doesNotContain("tier", "high", "by tier", "never");
        assertThat(run("vendor", "show", "港", "--lang", "ja").out()).isEqualTo(edited.out());
        assertThat(run("vendor", "settings", "--lang", "ja").out())
                .isEqualTo("最重要        12m\n高            12m\n中            24m\n低            36m\n"
                        + "期日間近      30 日前\n時間帯        UTC\n時刻          00:00\n");
    }

    @Test
    void letters_are_told_in_japanese() {
        run("vendor", "asked", "港", "--own-words", "--answer-by", "2026-12-07");

        assertThat(run("vendor", "show", "港", "--lang", "ja").out())
                .contains("2026-11-21 付けの質問状（回答期限 2026-12-07）: 回答待ち\n");
        assertThat(run("vendor", "answered", "港", "--lang", "ja").out()).isEqualTo("港: 2026-11-21 付けの質問状を終了しました。\n");
        assertThat(run("vendor", "show", "港", "--lang", "ja").out()).contains("担当者が終了\n");
    }

    @Test
    void what_became_of_documents_is_told_in_japanese() throws IOException {
        assertThat(run("watch", "look", "--lang", "ja").out())
                .isEqualTo("港: 新規: 白書.txt\n確認した事業者: 1 件。文書: 変更なし 0、新規 1、新しい版 0、改名 0、取り下げ 0、問題あり 0。\n");

        Files.writeString(papers.resolve("白書.txt"), "移転しました。");
        CommandRun doubted = run("watch", "look", "--lang", "ja");
        assertThat(doubted.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(doubted.out()).contains("港: 極端に短い: ", "問題あり 1。\n");
        assertThat(run("watch", "list", "港", "--lang", "ja").out())
                .startsWith("文書      版  初見        終了  文字数  ハッシュ値\n白書.txt  1   2026-11-21  有効")
                .contains("2026-11-21 から 港: 極端に短い: ")
                .endsWith("問題のある文書: 1 件\n");

        assertThat(run("watch", "accept", "港", "白書.txt", "--lang", "ja").out()).isEqualTo("港: 新しい版: 白書.txt（第 2 版）\n");
        assertThat(run("watch", "list", "--lang", "ja").out()).isEqualTo("問題のある文書はありません。\n");
    }

    @Test
    void what_vendors_rest_on_together_is_told_in_japanese_and_written_with_one_kind_of_heads() throws IOException {
        run("assess", work.resolve("書類"), "--out", work.resolve("out"), "--format", "json");

        CommandRun told = run("portfolio", "--csv", work.resolve("表"), "--lang", "ja");

        assertThat(told.out())
                .startsWith("2026-11-21 現在、事業者 1 件の最新の評価によります。")
                .contains(
                        "委託先                        事業者数  事業者  別の表記  用途\n",
                        "さくらインターネット株式会社  1",
                        "日本  1",
                        "データの保管",
                        "に有効期限が切れる認証・報告書: なし\n");
        assertThat(work.resolve("表/suppliers.csv")).content().contains("supplier,vendors,which,also named,what for");
    }

    private CommandRun run(Object... words) {
        return CommandRun.of(Stream.concat(Arrays.stream(words), Stream.of("--database", work.resolve("記録.db")))
                .toArray());
    }
}
