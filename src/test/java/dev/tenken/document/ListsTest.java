package dev.tenken.document;

import static dev.tenken.document.Texts.block;
import static dev.tenken.document.Texts.outline;
import static dev.tenken.document.Texts.read;
import static dev.tenken.document.Texts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
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

    @ParameterizedTest
    @ValueSource(strings = {"次のとおり：●ログの保存　●通信の暗号化", "次のとおり：• ログの保存 • 通信の暗号化", "次のとおり： ▪ ログの保存 ▪ 通信の暗号化"})
    void items_that_were_run_together_into_a_line_are_items(String text) {
        Document document = read(text + "\n");

        assertThat(texts(document, BlockKind.LIST_ITEM)).containsExactly("ログの保存", "通信の暗号化");
        assertThat(block(document, "通信").leadIn()).isEqualTo("次のとおり：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"評価は ● です。", "A • stands for a point.", "ログ・通信・写しを守ります。", "星 ★ が一つ付きます。"})
    void a_lone_marker_in_a_line_makes_no_list(String text) {
        assertThat(texts(read(text + "\n"), BlockKind.LIST_ITEM)).isEmpty();
    }

    @Test
    void lines_that_have_lost_their_markers_are_items_of_the_list_that_is_announced() {
        Document document = read("当社は、安全に管理するため、以下の対策を実施しています。\nログの保存\n取り扱う者の限定\n持ち出しの禁止\n前項の対策は、毎年見直します。\n");

        assertThat(texts(document, BlockKind.LIST_ITEM)).containsExactly("ログの保存", "取り扱う者の限定", "持ち出しの禁止");
        assertThat(block(document, "持ち出し").leadIn()).isEqualTo("当社は、安全に管理するため、以下の対策を実施しています。");
        assertThat(texts(document, BlockKind.PARAGRAPH)).contains("前項の対策は、毎年見直します。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You are told of a change thirty\n(30) days in advance.",
                "You are told of a change ten\n(10) business days in advance.",
                "変更は、三十日\n（30）日間の猶予をもってお知らせします。"
            })
    void a_figure_in_brackets_behind_its_word_goes_on_in_the_sentence(String text) {
        assertThat(texts(read(text + "\n"), BlockKind.LIST_ITEM)).isEmpty();
        assertThat(texts(read("(1) Business continuity\n(2) Days of rest\n"), BlockKind.LIST_ITEM))
                .containsExactly("Business continuity", "Days of rest");
    }

    @Test
    void items_that_are_counted_by_kana_end_where_the_next_paragraph_begins() {
        Document document = read("1 当社は、機器を保守する。\n2 次に掲げる事柄は、利用者の務めとする。\n　イ　番号の交付\n　ロ　端末の管理\n3 当社は、天災の責めを負わない。\n");

        assertThat(texts(document, BlockKind.LIST_ITEM)).containsExactly("番号の交付", "端末の管理");
        assertThat(texts(document, BlockKind.PARAGRAPH)).contains("3 当社は、天災の責めを負わない。");
        assertThat(texts(read("イロハの順に並べます。\n"), BlockKind.PARAGRAPH)).containsExactly("イロハの順に並べます。");
    }

    @Test
    void lines_below_a_title_of_duties_are_its_items() {
        Document document = read(
                "Who does what is told here.\n\nOur responsibilities\nPatching of hosts\nPower and cooling\nYour responsibilities\nPatching of guests\nKeys\n");

        assertThat(texts(document, BlockKind.LIST_ITEM))
                .containsExactly("Patching of hosts", "Power and cooling", "Patching of guests", "Keys");
        assertThat(block(document, "guests").heading()).contains("Your responsibilities");
        assertThat(texts(read("Our responsibilities\nWe keep the hosts up.\n"), BlockKind.LIST_ITEM))
                .isEmpty();
    }

    @Test
    void a_title_between_two_lists_heads_the_second() {
        Document document = read(
                "This page tells at some length what our support covers, and what it leaves to those who use it.\n\nCovered\n- Hosts\n- Networks\nNot covered\n- Guests\n");

        assertThat(block(document, "Guests").heading()).contains("Not covered");
        assertThat(texts(document, BlockKind.LIST_ITEM)).containsExactly("Hosts", "Networks", "Guests");
    }

    @Test
    void wrapped_lines_are_no_list() {
        String wrapped = "当社は、次のとおり、お預かりしたデータの控えを毎日\n自動で取得し、遠方のデータセンターに複製した上で保管\nしています。";

        assertThat(texts(read(wrapped + "\n"), BlockKind.PARAGRAPH)).containsExactly(wrapped);
    }

    @Test
    void a_value_below_its_name_stays_with_it() {
        Document document = read("控えは、毎日自動で取得し、次の期間にわたって保管しています。\n保存期間\n90日\n");

        assertThat(document.blocks()).anyMatch(b -> b.span().of(document.text()).endsWith("保存期間\n90日"));
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
