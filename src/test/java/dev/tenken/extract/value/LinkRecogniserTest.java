package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    方針は https://example.jp/Policy に掲載しています。 | https://example.jp/Policy
                    Read https://example.com/security.                  | https://example.com/security
                    See (http://example.com/a?b=1), please.             | http://example.com/a?b=1
                    """)
    void addresses_are_seen_as_written_and_without_the_mark_behind(String text, String address) {
        assertThat(Passages.values(new LinkRecogniser(), text)).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    example.com
                    Traffic goes over https: only.
                    """)
    void other_words_are_no_addresses(String text) {
        assertThat(Passages.values(new LinkRecogniser(), text)).isEmpty();
    }
}
