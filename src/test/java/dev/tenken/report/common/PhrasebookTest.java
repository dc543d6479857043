package dev.tenken.report.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.document.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the file is empty; wanted a document with text: replace or remove it | ファイルが空です。本文のある文書に差し替えるか、取り除いてください",
                "5000 pages are too many; wanted at most 3000: split it into its chapters | 5000 ページは多すぎます（上限 3000）。章ごとに分けてください",
                "no Backup with: frequency != null (2 passed up to: affirmed) | frequency != null を満たす Backup はありません（affirmed までを満たすもの：2 件）",
                "no Backup | Backup はありません",
                "not assessed: the file is empty; wanted a sheet with text: replace or remove it | 評価していません：ファイルが空です。内容のある表に差し替えるか、取り除いてください",
                "the cat sat | the cat sat",
                "no  | no "
            })
    void a_sentence_is_told_in_japanese_with_its_own_words(String english, String japanese) {
        assertThat(Phrasebook.in(Language.JA, english)).isEqualTo(japanese);
        assertThat(Phrasebook.in(Language.EN, english)).isEqualTo(english);
    }

    @Test
    void a_sentence_ends_where_its_phrase_does() {
        String more = "the file is empty; wanted a document with text: replace or remove it, now";

        assertThat(Phrasebook.in(Language.JA, more)).isEqualTo(more);
        assertThat(Phrasebook.knows(Failure.ofDefect("a.pdf", new IllegalStateException("x"))
                        .message()))
                .isTrue();
    }
}
