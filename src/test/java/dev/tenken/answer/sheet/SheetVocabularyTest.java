package dev.tenken.answer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.answer.wording.AnswerWords;
import dev.tenken.answer.wording.Verdict;
import dev.tenken.model.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetVocabularyTest {

    @Test
    void drop_downs_tell_what_they_take() {
        SheetVocabulary words =
                SheetVocabulary.ofOptions(List.of("選択してください", "1. 対応済み", "2. 一部対応", "3. 未対応", "4. 対応予定", "5. 対象外"));

        assertThat(words.word(Verdict.YES)).isEqualTo("1. 対応済み");
        assertThat(words.word(Verdict.PARTLY)).isEqualTo("2. 一部対応");
        assertThat(words.word(Verdict.NO)).isEqualTo("3. 未対応");
        assertThat(words.word(Verdict.PLANNED)).isEqualTo("4. 対応予定");
        assertThat(words.word(Verdict.NOT_STATED)).isEmpty();
    }

    @Test
    void what_is_not_applicable_is_not_what_is_not_stated() {
        SheetVocabulary words = SheetVocabulary.ofOptions(List.of("Yes", "No", "N/A", "Unknown"));

        assertThat(words.word(Verdict.NOT_STATED)).isEqualTo("Unknown");
        assertThat(words.word(Verdict.PARTLY)).isEmpty();
    }

    @Test
    void legends_and_heads_tell_the_signs() {
        SheetVocabulary legend = SheetVocabulary.found(List.of("凡例　○：対応　△：一部対応　×：未対応"), "回答", Set.of());
        SheetVocabulary head = SheetVocabulary.found(List.of(), "回答（はい／いいえ）", Set.of());
        SheetVocabulary used = SheetVocabulary.found(List.of(), "回答", Set.of("○"));

        assertThat(legend.word(Verdict.PARTLY)).isEqualTo("△");
        assertThat(head.word(Verdict.NO)).isEqualTo("いいえ");
        assertThat(head.word(Verdict.PARTLY)).isEmpty();
        assertThat(used.word(Verdict.NO)).isEqualTo("×");
        assertThat(SheetVocabulary.found(List.of(), "Answer", Set.of())).isNull();
    }

    @Test
    void our_own_words_know_every_verdict() {
        assertThat(SheetVocabulary.own(Language.JA).word(Verdict.NOT_STATED)).isEqualTo("記載なし");
        assertThat(SheetVocabulary.own(Language.EN).word(Verdict.PLANNED)).isEqualTo("No (planned)");
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(AnswerWords.in(Language.JA).texts().keySet())
                .isEqualTo(AnswerWords.in(Language.EN).texts().keySet());
    }
}
