package dev.tenken.document;

import static dev.tenken.document.Texts.block;
import static dev.tenken.document.Texts.read;
import static dev.tenken.document.Texts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    @Test
    void a_numbered_line_that_runs_on_below_is_no_heading() {
        Document document = read(
                "4.1 Upon direction, and in any event no later than 9 days after\nreceipt of it, we delete data.\n");

        assertThat(texts(document, BlockKind.HEADING)).isEmpty();
        assertThat(texts(document, BlockKind.LIST_ITEM))
                .singleElement()
                .asString()
                .contains("receipt of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 暗号化",
                "#### **Encryption of data**",
                "## アカウントが削除された時、データはどうなりますか？",
                "1.2 見出し",
                "２．データの所在",
                "2.10 暗号化の状況",
                "第3条（秘密保持）",
                "Article 5 Governing law",
                "【改訂履歴】",
                "(1) 適用範囲",
                "■ バックアップ",
                "データ保管国",
                "Backups",
                "Hard Disk Redundancy (RAID 6)"
            })
    void a_line_of_this_form_over_a_paragraph_is_a_heading(String line) {
        Document document = read("前文です。\n\n" + line + "\n\nデータは毎日保存します。\n");

        assertThat(texts(document, BlockKind.HEADING)).hasSize(1);
        assertThat(block(document, "データは毎日保存します。").heading()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "72 時間以内にご連絡いたします",
                "24 hours a day, 365 days a year",
                "90 日",
                "1 year online",
                "データは暗号化しています。",
                "4.5 GB per user",
                "3 か月間保存",
                "https://example.com/security",
                "IS 577142 / ISO 27001",
                "無料",
                "Free",
                "Access log storage time : 1 year online",
                "1-8-1, Otemachi, Chiyoda-ku, Tokyo, Japan",
                "Redundancy is in place for all servers and networks",
                "2022年11月1日 Ver.1.0",
                "株式会社サンプル"
            })
    void a_line_of_this_form_is_no_heading(String line) {
        Document document = read("前文です。\n\n" + line + "\n\nデータは毎日保存します。\n");

        assertThat(texts(document, BlockKind.HEADING)).isEmpty();
    }

    @Test
    void markers_stay_outside_a_heading_and_numbers_inside() {
        Document document = read("#### **Summary** \n\ntext\n\n## 2. Scope ##\n\ntext\n");

        assertThat(texts(document, BlockKind.HEADING)).containsExactly("Summary", "2. Scope");
    }

    @Test
    void a_numbered_heading_needs_no_blank_line_below_it() {
        Document document = read("４．保存\n14 世代を保管します。\n\n５．ログ\n操作ログは１年間保存しています。\n");

        assertThat(block(document, "操作ログ").heading()).containsExactly("５．ログ");
        assertThat(block(document, "操作ログ").kind()).isEqualTo(BlockKind.PARAGRAPH);
    }

    @Test
    void a_bare_number_heads_a_chapter_only_in_a_sequence() {
        assertThat(texts(read("7 Important Measures\n\nText here.\n"), BlockKind.HEADING))
                .hasSize(1);
        Document sequence = read("1 Scope\n\nText.\n\nLocation\n\nText.\n\n2 Backup\n\nEvery day.\n");
        assertThat(block(sequence, "Every day.").heading()).containsExactly("2 Backup");
    }

    @Test
    void a_heading_by_layout_stands_below_the_last_numbered_one() {
        Document document = read("1.1 保存\n\n概要です。\n\n保管場所\n\n国内です。\n\n1.2 削除\n\n削除します。\n");

        assertThat(block(document, "国内です。").heading()).containsExactly("1.1 保存", "保管場所");
        assertThat(block(document, "削除します。").heading()).containsExactly("1.2 削除");
    }

    @Test
    void a_short_line_right_above_a_table_or_list_is_its_heading() {
        Document document = read("文です。\n\n改訂履歴\n版\t日付\n1\t2020/1/1\n\n対応機能\n・二要素認証\n");

        assertThat(block(document, "2020/1/1").heading()).containsExactly("改訂履歴");
        assertThat(block(document, "二要素認証").heading()).containsExactly("対応機能");
    }

    @Test
    void front_matter_begins_a_page_called_by_its_title() {
        Document document =
                read("---\ntitle: \"First\"\ndate: 2024-01-02\n---\n## A\n\none\n\n---\ntitle: Second\n---\n\ntwo\n");

        assertThat(document.title()).isEqualTo("First");
        assertThat(block(document, "one").heading()).containsExactly("First", "A");
        assertThat(block(document, "two").heading()).containsExactly("Second");
        assertThat(texts(document, BlockKind.HEADING)).containsExactly("First", "A", "Second");
    }

    @Test
    void a_rule_between_paragraphs_is_no_front_matter() {
        Document document = read("one\n\n---\n\nnote: two\n\n---\n\nthree\n");

        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("one", "note: two", "three");
    }

    @Test
    void a_numbered_heading_over_a_list_that_counts_anew_is_a_heading() {
        Document document = read(
                "1. Words\n\n- a word\n\n2. Accounts\n\n  1. Keep keys secret, always and everywhere.\n  2. Tell us of misuse.\n\n3. End\n\nThat is all.\n");

        assertThat(block(document, "misuse").heading()).containsExactly("2. Accounts");
    }
}
