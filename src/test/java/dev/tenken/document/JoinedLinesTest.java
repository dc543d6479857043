package dev.tenken.document;

import static dev.tenken.document.Texts.outline;
import static dev.tenken.document.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.Document;
import org.junit.jupiter.api.Test;

class JoinedLinesTest {

    @Test
    void wrapped_lines_are_one_paragraph_until_a_blank_line() {
        Document document = read("Logs are kept\r\nfor a year.\r\n\r\nBackups are kept for a week.\r\n");

        assertThat(outline(document))
                .containsExactly("PARAGRAPH Logs are kept\r\nfor a year.", "PARAGRAPH Backups are kept for a week.");
    }

    @Test
    void a_sentence_goes_on_behind_a_page_number() {
        Document document = read("All backups are encrypted and stored\n\n12\n\nin another region.\n");

        assertThat(outline(document))
                .containsExactly("PARAGRAPH All backups are encrypted and stored\n\n12\n\nin another region.");
    }

    @Test
    void a_finished_sentence_is_not_continued() {
        Document english = read("All backups are encrypted and stored.\n\nin another region there is more.\n");
        Document japanese = read("バックアップは暗号化して保管しています。\n\nが、例外もあります。\n");

        assertThat(english.blocks()).hasSize(2);
        assertThat(japanese.blocks()).hasSize(2);
    }

    @Test
    void a_sentence_that_begins_anew_is_not_joined_to_an_item_without_full_stop() {
        Document document = read("- プライバシーに関する影響評価の定期的な実施\n\nこれらは毎年見直します。\n\nまた、公開もします。\n");

        assertThat(document.blocks()).hasSize(3);
    }

    @Test
    void a_heading_is_not_continued() {
        Document document = read("## 取得するバックアップの種類と保管の期間について\n\nは毎年見直します。\n");

        assertThat(document.blocks()).hasSize(2);
    }

    @Test
    void rules_images_tags_comments_and_page_numbers_belong_to_no_block() {
        Document document = read(
                "---\n\n![図](a.png)\n\n<Callout icon=\"x\">\n\n文です。\n\n</Callout>\n\n{{% note %}}\n\n<!-- 下書き\n無料です。\n-->\n\n- 4 -\n\n"
                        + "[10]: a.md\n\n***\n");

        assertThat(outline(document)).containsExactly("PARAGRAPH 文です。");
    }

    @Test
    void a_table_of_contents_belongs_to_no_block() {
        Document document = read("目次\n\n1 目的 ........ 3\n1.1 範囲 ・・・・・・ 4\nBackups . . . . . 12\n\n約 99.99\n");

        assertThat(outline(document)).containsExactly("HEADING 目次", "PARAGRAPH 約 99.99");
    }

    @Test
    void a_whole_row_whose_name_is_written_small_is_a_row_of_its_own() {
        Document japanese = read("委託先\t所在国\t業務\nHarbor PBC\t米国\t分析\ntally, Inc.\t米国\t録画\n");
        Document english = read("Firm\tCountry\tWork\nHarbor PBC\tNorway\tAnalytics\ntally.io\tCanada\tRecording\n");

        assertThat(japanese.blocks()).hasSize(3);
        assertThat(english.blocks()).hasSize(3);
    }

    @Test
    void a_row_that_goes_on_in_its_cells_is_one_with_the_row_above() {
        Document document =
                read("Item\tWhat\tWhere\nData in\tencrypted with\tour racks and\ntransit\ta cipher\tthe cloud\n");

        assertThat(document.blocks()).hasSize(2);
    }
}
