package dev.tenken.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void words_stand_between_blanks_and_marks() {
        assertThat(forms("We keep log-files (90 days).")).containsExactly("we", "keep", "log", "files", "90", "days");
    }

    @Test
    void a_contracted_not_is_a_word_of_its_own() {
        assertThat(forms("We don't, can't.")).containsExactly("we", "do", "n't", "ca", "n't");
        assertThat(Words.of(MatchText.of("isn't")).all().get(1).lemma()).isEqualTo("not");
    }

    @Test
    void an_owners_ending_is_no_word() {
        assertThat(forms("the customer's data")).containsExactly("the", "customer", "data");
    }

    @Test
    void japanese_words_are_cut_and_latin_ones_between_them_kept_whole() {
        assertThat(forms("AWSのログを90日間保存する"))
                .containsSubsequence("aws", "の", "ログ", "を", "90", "保存", "する")
                .doesNotContain(" ");
    }

    @Test
    void words_stand_in_reading_order_and_never_overlap() {
        List<Word> words =
                Words.of(MatchText.of("お客様のdataは、don'tをSLAで99.9%と定める。It's so.")).all();

        for (int i = 1; i < words.size(); i++) {
            assertThat(words.get(i).start())
                    .isGreaterThanOrEqualTo(words.get(i - 1).end());
        }
    }

    @Test
    void the_words_of_a_stretch_lie_in_it_whole() {
        Words words = Words.of(MatchText.of("one two three four"));

        assertThat(words.in(new Stretch(2, 14))).extracting(Word::form).containsExactly("two", "three");
        assertThat(words.in(new Stretch(5, 6))).isEmpty();
        assertThat(words.indexAt(3)).isEqualTo(1);
        assertThat(words.indexAt(99)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "kept, keep",
        "notified, notify",
        "is, be",
        "children, child",
        "left, leave",
        "left, left",
        "backups, backup",
        "pseudonymised, pseudonymise",
        "geofenced, geofence",
        "kubelets, kubelet",
        "tokenizing, tokenize",
        "wasm, wasm"
    })
    void forms_are_of_the_words_that_dictionaries_list(String form, String lemma) {
        assertThat(EnglishLemmas.of(form).lemmas()).contains(lemma);
    }

    @Test
    void short_unknown_words_keep_their_endings() {
        assertThat(EnglishLemmas.of("xqs").lemmas()).containsExactly("xqs");
        assertThat(EnglishLemmas.of("xqwrass").lemmas()).containsExactly("xqwrass");
    }

    private static List<String> forms(String text) {
        return Words.of(MatchText.of(text)).all().stream().map(Word::form).toList();
    }
}
