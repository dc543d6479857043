package dev.tenken.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlCharactersTest {

    @Test
    void what_xml_allows_stays() {
        String text = "a\t\r\n\u0085 <&> 日本 𠮷 \uE000\uFFFD";

        assertThat(XmlCharacters.only(text)).isEqualTo(text);
    }

    @Test
    void what_xml_forbids_becomes_a_sign() {
        assertThat(XmlCharacters.only("\u0000a\u000Bb\u001F\uFFFE\uFFFF"))
                .isEqualTo("\uFFFDa\uFFFDb\uFFFD\uFFFD\uFFFD");
        assertThat(XmlCharacters.only("\uD842x\uDFB7")).isEqualTo("\uFFFDx\uFFFD");
    }
}
