package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was written for machines, or for moving about in the page, states nothing. */
class UnreadTextTest {

    private static List<String> read(String text) {
        return Passages.in(text).stream().map(p -> p.text().folded()).toList();
    }

    @Test
    void code_between_fences_is_not_read() {
        assertThat(
                        read(
                                "# Copies\n\n```yaml\ncopies: kept for 5 days\n```\n\nCopies are kept.\n\n~~~~\nkept for 6 days\n~~~\n~~~~\n"))
                .containsExactly("copies are kept.");
        assertThat(read("= Copies\n\n[source,shell]\n----\nkeep copies 5 days\n----\n\nCopies are kept.\n"))
                .containsExactly("copies are kept.");
    }

    @Test
    void a_fence_that_nothing_closes_hides_nothing() {
        assertThat(read("# Copies\n\n```\nCopies are kept for 5 days.\n"))
                .containsExactly("copies are kept for 5 days.");
    }

    @Test
    void front_matter_comments_and_links_within_the_page_are_not_read() {
        assertThat(
                        read(
                                "---\nms.note: kept for 3 days\nlang: en\n---\n\n<!-- kept\nfor 4 days -->\n\n- [Copies](#copies)\n* [Logs](#logs)\n\n# Copies\n\nCopies are<!-- not --> kept.\n"))
                .containsExactly("copies are kept.");
    }

    @Test
    void a_list_of_links_to_other_pages_is_read() {
        assertThat(read("# Sub-processors\n\n- [Aoba Ltd](https://aoba.example/)\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Glossary, true",
        "Document history, true",
        "改訂履歴, true",
        "Amendments, false",
        "定義の変更, false",
    })
    void right_below_headings_of_lists_and_records_nothing_is_read(String heading, boolean unread) {
        assertThat(read("# Terms\n\n## " + heading + "\n\nCopies are kept.\n").isEmpty())
                .isEqualTo(unread);
    }

    @Test
    void letters_written_as_references_read_as_letters() {
        assertThat(read("# A\n\nCopies &amp; logs are kept&#8203; 8&nbsp;days in &#x65E5;&#26412;; A&B; stays.\n"))
                .containsExactly("copies & logs are kept 8 days in日本; a&b; stays.");
    }

    @Test
    void the_lay_out_of_asciidoc_is_not_read_and_its_titles_are_headings() {
        List<Passage> passages = Passages.in(
                "= Handling of copies\n:page-area: server\n:toc:\n\n[#nightly]\n== Nightly\n\ninclude::part.adoc[]\n\nCopies are kept.\n");

        assertThat(passages).extracting(p -> p.text().folded()).containsExactly("copies are kept.");
        assertThat(Passages.cited(passages.get(0), Context.Role.HEADING))
                .containsExactly("Nightly", "Handling of copies");
    }
}
