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

        assertThat(cover.lines(Language.JA))
                .containsExactly(
                        new Cover.Line("cover.recipient", "例銀行"),
                        new Cover.Line("cover.author", "A. Auditor"),
                        new Cover.Line("cover.date", "2026-12-01"));
        assertThat(cover.lines(Language.EN)).contains(new Cover.Line("cover.recipient", "Example Bank"));
    }

    @Test
    void what_is_said_elsewhere_comes_before_the_file() throws IOException {
        Cover file = read("author: A\nreviewer: B\n");

        Cover both =
                file.with(new Cover(null, null, LocalizedText.same("C"), null, null, null, LocalDate.of(2026, 12, 1)));

        assertThat(both.lines(Language.EN)).extracting(Cover.Line::text).containsExactly("C", "B", "2026-12-01");
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
