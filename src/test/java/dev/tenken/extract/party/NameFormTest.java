package dev.tenken.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text look like names? */
class NameFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We store files with Harbour Lights and keep keys.  | We; Harbour Lights
            Runs on harbourHQ, 8bitBarn and 4Winds.            | Runs; harbourHQ; 8bitBarn; 4Winds
            Ask monday.com or support@harbour.com.             | Ask; monday.com
            Übersee Cargo, AT&T and Nimbl.app                  | Übersee Cargo; AT&T; Nimbl.app
            バックアップはHarbourに保存します。                    | Harbour
            2026 files in docs/Harbour and status.Harbour      | ''
            within 30 days, 90days, small-words, e.g. none     | 90days
            """)
    void names_begin_with_capitals_figures_or_end_like_domains(String text, String names) {
        assertThat(String.join("; ", latin(text))).isEqualTo(names);
    }

    @Test
    void small_words_are_whole_and_not_of_addresses() {
        List<String> words = new ArrayList<>();
        SmallWords.each("we keep Harbour files, see a.harbour.com/docs or end-user terms. done", words::add);
        assertThat(words).containsExactly("keep", "files", "see", "terms", "done");
    }

    @Test
    void nothing_is_skipped_that_the_expressions_find() {
        Pattern names = Patterns.compile(NameForm.LATIN);
        Pattern small = Patterns.compile("(?<![A-Za-z0-9@/._-])[a-z]{3,24}(?![A-Za-z0-9@/_.-]\\S)");
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String text = text(random);
            names.matcher(text).results().forEach(m -> assertThat(NameOpenings.next(text, m.start()))
                    .as(text)
                    .isEqualTo(m.start()));
            List<String> words = new ArrayList<>();
            SmallWords.each(text, words::add);
            assertThat(words)
                    .as(text)
                    .isEqualTo(small.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 60) {
            text.append("aaaaabcdAB19.-_@/ &灯\u00DC".charAt(random.nextInt(21)));
        }
        return text.toString();
    }

    private static List<String> latin(String text) {
        List<String> names = new ArrayList<>();
        NameForm.eachLatin(text, m -> names.add(m.group()));
        return names;
    }
}
