package dev.tenken.report.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTest {
    @TempDir
    Path work;

    @Test
    void a_file_gives_texts_in_one_language_or_both() throws IOException {
        Cover cover = read("""
                recipient: {en: Example Bank, ja: 例銀行}
                author: A. Auditor
                date: 2026-12-01
                """);

        assertThat(cover.lines())
                .extracting(Cover.Line::key)
                .containsExactly("cover.recipient", "cover.author", "cover.date");
        assertThat(cover.lines())
                .extracting(l -> l.text().in(Language.JA))
                .containsExactly("例銀行", "A. Auditor", "2026-12-01");
        assertThat(cover.lines().get(0).text().in(Language.EN)).isEqualTo("Example Bank");
    }

    @Test
    void what_is_said_elsewhere_comes_before_the_file() throws IOException {
        Cover file = read("author: A\nreviewer: B\n");

        Cover both =
                file.with(new Cover(null, null, LocalizedText.same("C"), null, null, null, LocalDate.of(2026, 12, 1)));

        assertThat(both.lines()).extracting(l -> l.text().in(Language.EN)).containsExactly("C", "B", "2026-12-01");
    }

    @ParameterizedTest
    @CsvSource({"autor: A, autor", "date: soon, soon", "'author: \"a\\nb\"', several lines"})
    void another_file_is_refused(String text, String told) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(told)
                .hasMessageContaining("cover.yaml");
    }

    private Cover read(String text) throws IOException {
        return Cover.read(Files.writeString(work.resolve("cover.yaml"), text));
    }
}
