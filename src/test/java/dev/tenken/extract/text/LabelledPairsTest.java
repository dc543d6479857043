package dev.tenken.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines hold several labelled values? */
class LabelledPairsTest {

    @Test
    void each_label_has_its_own_value() {
        assertThat(cut("提供元: ミナモ社（米国）/ 保管場所: 日本")).containsExactly("提供元: ミナモ社（米国）", "保管場所: 日本");
        assertThat(cut("目的：送信｜国：ノルウェー")).containsExactly("目的：送信", "国：ノルウェー");
        assertThat(cut("Provider: Harbour Ltd / Location: Norway / Purpose: mail"))
                .containsExactly("Provider: Harbour Ltd", "Location: Norway", "Purpose: mail");
        assertThat(cut("Provider: Harbour Ltd - Location: Norway")).hasSize(2);
    }

    @Test
    void other_lines_are_whole() {
        assertThat(cut("保管場所: 日本/米国")).hasSize(1);
        assertThat(cut("See https://example.org/a: there is more / and more: here"))
                .hasSize(1);
        assertThat(cut("Keys are kept in AES/GCM mode: nobody reads them.")).hasSize(1);
        assertThat(cut("Ratio: 1/2: half")).hasSize(1);
    }

    private static List<String> cut(String text) {
        return LabelledPairs.of(text, new Span(0, text.length())).stream()
                .map(s -> s.of(text))
                .toList();
    }
}
