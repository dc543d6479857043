package dev.tenken.document;

import static dev.tenken.document.Texts.block;
import static dev.tenken.document.Texts.outline;
import static dev.tenken.document.Texts.read;
import static dev.tenken.document.Texts.texts;
import static dev.tenken.document.Texts.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void a_markdown_table_has_its_header_above_the_dashes() {
        Document document = read("次の表のとおりです。\n\n| プラン | ログの保持 |\n|---|:--|\n| 無料 | 1日間 |\n| a \\| b | `x|y` |\n");
        Block row = block(document, "無料");

        assertThat(texts(document, BlockKind.TABLE_ROW)).containsExactly("プラン | ログの保持", "無料 | 1日間", "a \\| b | `x|y`");
        assertThat(words(document, row.cells())).containsExactly("無料", "1日間");
        assertThat(words(document, row.header())).containsExactly("プラン", "ログの保持");
        assertThat(row.leadIn()).isEqualTo("次の表のとおりです。");
        assertThat(words(document, block(document, "x|y").cells())).containsExactly("a \\| b", "`x|y`");
    }

    @Test
    void a_markdown_table_needs_no_outer_bars() {
        Document document = read("Plan | Logs\n--- | ---\nFree | 1 day\n");

        assertThat(words(document, block(document, "Free").header())).containsExactly("Plan", "Logs");
    }

    @Test
    void a_table_of_tags_in_markdown_has_rows_and_heads() {
        Document document =
                read("We keep:\n\n<table>\n<tr><th>Data</th><th>Kept</th></tr>\n<tr>\n <td><b>Files</b>\n </td>\n"
                        + " <td>9 days</td>\n</tr>\n</table>\n\nThe end.\n");
        Block row = block(document, "9 days");

        assertThat(words(document, row.cells())).containsExactly("Files", "9 days");
        assertThat(words(document, row.header())).containsExactly("Data", "Kept");
        assertThat(row.leadIn()).isEqualTo("We keep:");
        assertThat(texts(document, BlockKind.PARAGRAPH)).contains("The end.");
    }

    @Test
    void a_check_sheet_between_bars_needs_neither_frame_nor_dashes() {
        Document document = read("C1 | Are backups taken? | Y | Nightly.\nC2 | Are they tested? | N | No.\n");

        assertThat(words(document, block(document, "C2").cells()))
                .containsExactly("C2", "Are they tested?", "N", "No.");
    }

    @Test
    void marks_at_the_ends_of_lines_are_cells_of_a_torn_table() {
        Document document =
                read("Task Cloud Provider Customer\nPatching of hosts R, A I\nPatching of guests C R\n\nEnd.\n");
        Block row = block(document, "guests");

        assertThat(words(document, row.cells())).containsExactly("Patching of guests", "C", "R");
        assertThat(words(document, row.header())).containsExactly("Task", "Cloud Provider", "Customer");
        assertThat(texts(read("Grades of\nvitamin B and\nvitamin C\n"), BlockKind.TABLE_ROW))
                .isEmpty();
    }

    @Test
    void cells_on_lines_of_their_own_are_put_together_where_marks_or_heads_agree() {
        Document marks = read("区分\n当社\nお客様\n土台の保守\n○\n－\n端末の保守\n－\n○\n");
        Document names = read(
                "Sub-processor\n\nPurpose\n\nLocation\n\nHarbour Ltd\n\nMail\n\nMalta\n\nMarlow\n\nMaps\n\nItaly\n");

        assertThat(words(marks, block(marks, "端末").cells())).containsExactly("端末の保守", "－", "○");
        assertThat(words(names, block(names, "Marlow").cells())).containsExactly("Marlow", "Maps", "Italy");
        assertThat(texts(read("Purpose\nWe mail.\nLocation\nMalta\n"), BlockKind.TABLE_ROW))
                .isEmpty();
    }

    @Test
    void columns_parted_by_blanks_need_as_many_cells_in_each_line() {
        Document document = read("Layer      IaaS      SaaS\nData       You       You\nHosts      We        We\n");

        assertThat(words(document, block(document, "Hosts").cells())).containsExactly("Hosts", "We", "We");
        assertThat(texts(read("Data       You       You\nHosts  and guests\nAre ours.\n"), BlockKind.TABLE_ROW))
                .isEmpty();
    }

    @Test
    void marks_and_answers_are_cells() {
        Document document = read("対象\tお客様\t当社\nパスワード\t○\t－\n設備\t－\t○\n");

        assertThat(words(document, block(document, "設備").cells())).containsExactly("設備", "－", "○");
        assertThat(words(document, block(document, "設備").header())).containsExactly("対象", "お客様", "当社");
    }

    @Test
    void values_and_sentences_in_the_first_row_are_data() {
        assertThat(block(read("ログ\t1年間\n通信\t暗号化\n"), "通信").header()).isEmpty();
        assertThat(block(read("Virus\tYes\nAttack\tNo\n"), "Attack").header()).isEmpty();
        assertThat(block(read("Backups\tWe back up data.\nLogs\tkept\n"), "kept")
                        .header())
                .isEmpty();
    }

    @Test
    void one_row_amid_prose_is_a_row_without_header() {
        Document document = read("認証は次のとおりです。\n認証基準\t登録番号\n以上です。\n");

        assertThat(outline(document))
                .containsExactly("PARAGRAPH 認証は次のとおりです。", "TABLE_ROW 認証基準\t登録番号", "PARAGRAPH 以上です。");
    }

    @Test
    void a_tab_behind_a_line_or_before_it_makes_no_table() {
        Document document = read("Data is kept.\t\n\n\tLogs are kept.\n");

        assertThat(texts(document, BlockKind.PARAGRAPH)).containsExactly("Data is kept.", "Logs are kept.");
    }

    @Test
    void an_empty_first_cell_stands_for_the_one_above() {
        Document document = read("分類\t対策\t内容\n物理\t入退室\tカードで管理\n\t監視\t常時\n");

        assertThat(block(document, "常時").parents()).containsExactly("物理");
        assertThat(words(document, block(document, "常時").header())).containsExactly("分類", "対策", "内容");
        assertThat(block(document, "カードで管理").parents()).isEmpty();
    }

    @Test
    void rows_of_a_numbered_sheet_are_put_together() {
        Document document = read("№\t種別\t項目\t内容\t設定\n\n運用\n\n有, 毎日取得しており、複製を\n1\t方法\t取得の方法\t別の場所に置いています。\n(日曜を除く)\n\n"
                + "2\t世代\t数\t7世代\n");
        Block first = block(document, "毎日取得");

        assertThat(first.span().of(document.text())).startsWith("有, ").endsWith("(日曜を除く)");
        assertThat(first.heading()).containsExactly("運用");
        assertThat(words(document, first.header())).containsExactly("№", "項目", "内容", "設定");
        assertThat(words(document, first.cells()).get(3)).startsWith("有, ").endsWith("置いています。");
        assertThat(words(document, block(document, "7世代").cells())).containsExactly("2", "世代", "数", "7世代");
    }
}
