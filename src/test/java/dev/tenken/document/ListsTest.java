package dev.tenken.document;

import static dev.tenken.document.Texts.block;
import static dev.tenken.document.Texts.outline;
import static dev.tenken.document.Texts.read;
import static dev.tenken.document.Texts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.BlockKind;
import dev.tenken.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ", "* ", "+ ", "・", "·", "•", "● ", "○", "※", "※ ", "✓ ", "✔", "▪ ", "■", "(1) ", "（１）", "①", "1) ",
                "1. ", "- ·", "•\t"
            })
    void a_marker_makes_an_item_and_stays_outside_it(String marker) {
        Document document = read("次のとおりです。\n" + marker + "ログを保存します。\n" + marker + "通信を暗号化します。\n");

        assertThat(texts(document, BlockKind.LIST_ITEM)).containsExactly("ログを保存します。", "通信を暗号化します。");
        assertThat(block(document, "ログ").leadIn()).isEqualTo("次のとおりです。");
    }

    @Test
    void lines_wrapped_below_an_item_belong_to_it() {
        Document document = read("- Backups are taken\n  every day\nand kept.\n- Logs are kept.\n");

        assertThat(texts(document, BlockKind.LIST_ITEM))
                .containsExactly("Backups are taken\n  every day\nand kept.", "Logs are kept.");
    }

    @Test
    void items_nest_by_indent_and_by_kind_of_marker() {
        Document document = read("・保存\n  - 国内\n    - 東京\n・削除\n○即時\n○三十日後\n・通知\n");

        assertThat(block(document, "東京").parents()).containsExactly("保存", "国内");
        assertThat(block(document, "東京").level()).isEqualTo(3);
        assertThat(block(document, "三十日後").parents()).containsExactly("削除");
        assertThat(block(document, "通知").parents()).isEmpty();
    }

    @Test
    void a_heading_ends_all_nesting() {
        Document document = read("- one\n  - two\n\n# Next\n\n  - three\n");

        assertThat(block(document, "two").parents()).containsExactly("one");
        assertThat(block(document, "three").parents()).isEmpty();
    }

    @Test
    void a_footnote_marked_with_an_asterisk_is_a_paragraph_of_its_own() {
        Document document = read("We set objectives.\n*These do not apply to mail.\n");

        assertThat(outline(document))
                .containsExactly("PARAGRAPH We set objectives.", "PARAGRAPH *These do not apply to mail.");
    }

    @Test
    void the_last_sentence_before_a_list_announces_it() {
        Document document = read("Data is safe. It is stored in:\n\n- Japan\n\nThe rest is not.\n\n- Elsewhere\n");

        assertThat(block(document, "Japan").leadIn()).isEqualTo("It is stored in:");
        assertThat(block(document, "Elsewhere").leadIn()).isEmpty();
    }

    @Test
    void numbered_lines_in_a_row_are_a_list() {
        Document document = read("手順：\n\n1. 画面を開く\n2. 期間を設定\n\n1.5 倍になります。\n");

        assertThat(texts(document, BlockKind.LIST_ITEM)).containsExactly("画面を開く", "期間を設定");
        assertThat(texts(document, BlockKind.HEADING)).isEmpty();
    }
}
