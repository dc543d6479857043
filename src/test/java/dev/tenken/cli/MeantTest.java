package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands and options that somebody mistyped. */
class MeantTest {

    @ParameterizedTest
    @CsvSource({
        "asses seeds, tenken assess",
        "verfy report.json, tenken verify",
        "rules tst, tenken rules test",
        "rules tets, tenken rules test",
        "assess seeds --fromat html, tenken assess --format",
        "assess seeds --lnag=ja, tenken assess --lang",
        "init . --pattern x, tenken init --patterns"
    })
    void a_word_that_comes_near_is_asked_for(String words, String meant) {
        CommandRun run = CommandRun.of((Object[]) words.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean '" + meant + "'?");
    }

    @Test
    void a_format_that_comes_near_is_asked_for_and_no_other() {
        assertThat(CommandRun.of("assess", "seeds", "--format", "html,dcox").err())
                .contains("unknown format \"dcox\"; did you mean docx? known: [json,");
        assertThat(CommandRun.of("assess", "seeds", "--format", "powerpoint").err())
                .contains("unknown format \"powerpoint\"; known: [json,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate seeds", "assess seeds --colour red", "assess seeds another"})
    void a_word_that_comes_near_none_is_not_guessed_at(String words) {
        CommandRun run = CommandRun.of((Object[]) words.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("Did you mean").contains("--help");
    }
}
