package dev.tenken.extract.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenken.extract.concept.Lexicon.ConceptWords;
import dev.tenken.extract.text.MatchText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @CsvSource({
        "notify, We notified everybody.",
        "notify, Customers shall be notified.",
        "keep, Logs are kept.",
        "leave, Those who left are gone.",
        "pseudonymise, The data is pseudonymised.",
        "back up, We are backing up the disks.",
        "sign-in, No sign in is needed.",
        "sign in, The sign-ins are listed.",
        "ntp, Servers speak NTP to ntp.example.org.",
        "status page, 'See www.status.example.com, our status page.'",
        "ntp, Clocks are set.NTP is used.",
        "ver, 2022年11月1日 Ver.1.0",
        "customer data, The customer's data is safe."
    })
    void an_english_term_is_found_in_every_form_of_its_words(String term, String text) {
        assertThat(found(term, text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "消す, データを消しました。, 消し",
        "消す, データは消されます。, 消さ",
        "記録を残す, 操作の記録を残しています。, 記録を残し",
        "暗号化する, 通信は暗号化されます。, 暗号化さ",
        "暗号化, 通信は暗号化されます。, 暗号化",
        "早い, 対応が早くなりました。, 早く"
    })
    void a_japanese_term_is_found_in_every_form_of_its_last_word(String term, String text, String words) {
        assertThat(found(term, text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({
        "ログ, ログインします。",
        "log, The login page.",
        "log, A catalog.",
        "京都, 東京都の施設",
        "監査…ログ, 監査のためにログインします。",
        "security.txt, Security matters.",
        "暗号化する, 暗号化の方式は次のとおりです。",
        "=logged, We log it.",
        "ntp, Servers ask ntp.example.org.",
        "ntp, 時刻は ntp.example.jp に合わせます。",
        "backup, Details stand in docs/security/backup.md.",
        "backup, 詳細は backup.pdf にあります。",
        "data breach, The data. Breach of terms."
    })
    void no_term_is_found_where_it_would_cut_a_word_or_lacks_one(String term, String text) {
        assertThat(found(term, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'within * days', 'Within 30 days.', 'within 30 days'",
        "'within * days', 'Within days.', ",
        "'data … expose', 'Should data of any of us expose', 'data of any of us expose'",
        "'data ... expose', 'Data of one of our people be exposed', ",
        "'契約…終了', '契約が終了した', '契約が終了'",
        "'契約…終了', '契約です。終了です', ",
        "'契約…終了', '契約の期間のあいだに行われる作業のすべてが終了', "
    })
    void a_star_is_one_word_and_a_gap_a_few(String term, String text, String words) {
        assertThat(found(term, text)).isEqualTo(words == null ? List.of() : List.of(words));
    }

    @Test
    void a_slash_parts_words_of_which_each_will_do() {
        assertThat(found("log/record retention", "Record retention and log retention"))
                .containsExactly("record retention", "log retention");
    }

    @Test
    void a_form_alone_is_asked_for_with_an_equals_sign() {
        assertThat(found("=logged", "It is logged.")).containsExactly("logged");
    }

    @Test
    void full_width_and_capital_letters_are_the_same_letters() {
        assertThat(found("AES", "ＡＥＳで暗号化")).containsExactly("aes");
    }

    @Test
    void words_of_a_term_that_mean_something_else_are_excepted_where_they_overlap_it() {
        int outage = lexicon.add("outage", english(List.of("downtime"), List.of("planned downtime")));

        assertThat(stretches(outage, "Planned downtime, then downtime.")).containsExactly("downtime");
        assertThat(lexicon.marks(MatchText.of("planned downtime")).has(outage)).isFalse();
    }

    @Test
    void a_concept_excepts_from_what_it_includes_and_hands_on_nothing_that_is_excepted() {
        int outage = lexicon.add("outage", english(List.of("downtime"), List.of()));
        int harm = lexicon.add("harm", english(List.of("leak"), List.of("planned downtime")));
        int worry = lexicon.add("worry", english(List.of("doubt"), List.of()));
        lexicon.include(worry, harm);
        lexicon.include(harm, outage);

        assertThat(stretches(harm, "Downtime is announced.")).containsExactly("downtime");
        assertThat(stretches(harm, "Planned downtime is announced.")).isEmpty();
        assertThat(stretches(outage, "Planned downtime is announced.")).containsExactly("downtime");
        assertThat(stretches(worry, "Downtime is announced.")).containsExactly("downtime");
        assertThat(stretches(worry, "Planned downtime is announced.")).isEmpty();
    }

    @Test
    void concepts_that_include_each_other_are_one() {
        int one = lexicon.add("one", english(List.of("cat"), List.of()));
        int other = lexicon.add("other", english(List.of("dog"), List.of()));
        lexicon.include(one, other);
        lexicon.include(other, one);
        lexicon.include(one, one);

        assertThat(stretches(one, "A dog and a cat")).containsExactly("dog", "cat");
    }

    @Test
    void what_several_terms_find_stands_once_and_in_reading_order() {
        int log = lexicon.add("log", english(List.of("log", "(audit) log", "logs", "=logs"), List.of()));

        assertThat(stretches(log, "Audit logs, logs")).containsExactly("audit logs", "logs", "logs");
        assertThat(lexicon.marks(MatchText.of("Audit logs, logs")).of(log)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"... data", "a ... b ... c ... d", "…ログ", "ログ…", "契約…の…終了"})
    void gaps_at_an_end_or_too_many_are_told(String term) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lexicon.add("any", english(List.of(term), List.of())))
                .withMessageStartingWith("a gap (… or ...) stands between words")
                .withMessageEndingWith(term);
    }

    private static ConceptWords english(List<String> words, List<String> except) {
        return new ConceptWords(List.of(), words, except, List.of());
    }

    private List<String> found(String term, String text) {
        return stretches(lexicon.add("any", english(List.of(term), List.of())), text);
    }

    private List<String> stretches(int concept, String text) {
        MatchText folded = MatchText.of(text);
        return lexicon.marks(folded).of(concept).stream()
                .map(s -> folded.folded().substring(s.start(), s.end()))
                .toList();
    }
}
