package dev.tenken.document.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text sets headings right over their sections. */
class HeadingOverTextTest {

    private static List<String> headings(String text) {
        Document document = DocumentReader.read(text, new DocumentReader.Origin("v.txt", "0", null));
        return document.blocks().stream()
                .filter(b -> b.kind() == BlockKind.HEADING)
                .map(Block::span)
                .map(span -> span.of(document.text()))
                .toList();
    }

    @Test
    void a_short_line_over_prose_heads_it() {
        assertThat(
                        headings(
                                "Intro text of the paper follows here.\n\nOutages\nWe ring our customers up within a day of an outage.\nWhere copies lie\nCopies lie in two halls in Graz.\n"))
                .containsExactly("Outages", "Where copies lie");
        assertThat(headings("本書は概要を述べるものです。\n\n記録の保管\n操作の記録は、400日のあいだ保管しています。\n複写\n毎晩、別の建物に複写を作成しています。\n"))
                .containsExactly("記録の保管", "複写");
    }

    @Test
    void a_heading_ends_the_item_above_it_and_heads_the_list_below() {
        assertThat(headings("1. 分担\n\n当社の範囲\n- 異常の検知と対応。\n- お客様への連絡。\nお客様の範囲\n- 端末の管理。\n"))
                .contains("当社の範囲", "お客様の範囲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The copies are kept in two halls, of which the\nsecond one is in Graz. It is far from the first.\n",
                "Copies are kept in Graz. All engineers of the\nteam know the way there and hold a key to it.\n",
                "We keep copies.\nAll halls of our\nfirm are guarded day and night by two people.\n",
                "Mia Berg\nSecurity officer\n",
                "複写は別の建物に保管し、\n毎晩ひとつずつ作成しています。\n",
                "- We keep copies.\n  Details of this\n- We keep logs.\n",
            })
    void a_line_of_a_wrapped_text_heads_nothing(String text) {
        assertThat(headings("Security paper\n\n" + text)).containsExactly("Security paper");
    }
}
