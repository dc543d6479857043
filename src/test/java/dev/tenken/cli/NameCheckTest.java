package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenken.data.FileNames;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names that the locale cannot tell are refused before any work, with what to set. */
class NameCheckTest {
    private static final FileNames UTF_8 = new FileNames("UTF-8", true, "LC_ALL=C.UTF-8");
    private static final FileNames ASCII = new FileNames("ANSI_X3.4-1968", true, "neither LC_ALL nor LANG is set");
    private static final FileNames LATIN = new FileNames("ISO-8859-9", true, "LANG=tr_TR");
    private static final FileNames WINDOWS = new FileNames("MS932", false, "neither LC_ALL nor LANG is set");

    @TempDir
    Path folder;

    @Command(name = "look")
    private static final class Look implements Callable<Integer> {
        @Parameters
        private Path path;

        @Option(names = "--rules")
        private List<Path> rules;

        @Option(names = "--out")
        private Path out;

        @Override
        public Integer call() {
            return 0;
        }
    }

    @Test
    void a_word_of_the_command_line_that_was_not_read_as_what_it_is_is_refused() {
        assertThatThrownBy(() -> words(ASCII, "assess", "\uFFFD\uFFFD.txt"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("this word of the command line cannot be read")
                .hasMessageContaining("the encoding of this locale is ANSI_X3.4-1968")
                .hasMessageContaining("wanted UTF-8: set LC_ALL=C.UTF-8");
        assertThatThrownBy(() -> words(LATIN, "assess", "æ\u0097¥æ\u009C¬")).hasMessageContaining("LANG=tr_TR");
        assertThatThrownBy(() -> words(UTF_8, "assess", "a\uFFFD.txt")).hasMessageContaining("convmv");
        assertThatCode(() -> words(UTF_8, "assess", "株式会社さくら")).doesNotThrowAnyException();
        assertThatCode(() -> words(WINDOWS, "assess", "株式会社さくら")).doesNotThrowAnyException();
        assertThatCode(() -> words(ASCII, "assess", "seeds")).doesNotThrowAnyException();
    }

    @Test
    void a_working_folder_of_such_a_name_is_refused() {
        assertThatThrownBy(() -> new NameCheck(ASCII).refuseWords(new String[] {"assess", "."}, "/home/\uFFFD"))
                .hasMessageContaining("the folder that this runs in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"株式会社さくら/paper.txt", "harbour/白書.txt", "harbour/annex/附属書/a.txt"})
    void a_folder_with_such_a_name_anywhere_in_it_is_refused_and_the_name_is_shown(String name) throws IOException {
        write("portfolio/" + name);

        assertThatThrownBy(() -> folders(ASCII, "portfolio"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("names in this folder cannot be read")
                .hasMessageMatching("(?s).*\\(.*(?:株式会社さくら|白書.txt|附属書).*\\).*set LC_ALL=C.UTF-8.*");
        assertThatThrownBy(() -> folders(LATIN, "portfolio")).isInstanceOf(InputException.class);
        assertThatCode(() -> folders(UTF_8, "portfolio")).doesNotThrowAnyException();
        assertThatCode(() -> folders(WINDOWS, "portfolio")).doesNotThrowAnyException();
    }

    @Test
    void every_folder_that_is_read_counts_but_not_the_one_that_is_written() throws IOException {
        write("portfolio/harbour/paper.txt");
        write("rules/規則.drl");

        assertThatCode(() -> folders(ASCII, "portfolio")).doesNotThrowAnyException();
        assertThatThrownBy(() -> folders(
                        ASCII, "portfolio", "--rules", folder.resolve("rules").toString()))
                .hasMessageContaining("規則.drl");
        assertThatCode(() -> folders(
                        ASCII, "portfolio", "--out", folder.resolve("rules").toString()))
                .doesNotThrowAnyException();
    }

    @Test
    void hidden_names_do_not_count_because_nobody_reads_them() throws IOException {
        write("portfolio/.隠し/paper.txt");
        write("portfolio/harbour/paper.txt");

        assertThatCode(() -> folders(ASCII, "portfolio")).doesNotThrowAnyException();
    }

    @Test
    void in_a_locale_of_utf_8_a_name_in_another_encoding_is_told_of_its_vendor_and_the_rest_is_assessed()
            throws IOException {
        assumeTrue(FileNames.ofSystem().bytes() && FileNames.ofSystem().areUnicode());
        write("portfolio/harbour/paper.txt");
        Files.writeString(raw("portfolio/harbour/", "%94%92%8F%91.txt"), "Backups are taken daily.\n");
        Files.writeString(
                Files.createDirectory(raw("portfolio/", "%8Dg")).resolve("paper.txt"), "Backups are taken daily.\n");
        Files.writeString(
                Files.createDirectory(raw("portfolio/", "%8D%A0")).resolve("paper.txt"), "Backups are taken daily.\n");

        CommandRun run = CommandRun.of("assess", folder.resolve("portfolio"), "--out", folder.resolve("out"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("harbour/%94%92%8F%91.txt: its name is not in UTF-8")
                .contains("%8Dg: its name is not in UTF-8")
                .contains("%8D%A0: its name is not in UTF-8");
        assertThat(Files.readString(folder.resolve("out/assessment.json"))).contains("harbour/paper.txt:");
    }

    private Path raw(String below, String bytes) {
        return Path.of(URI.create(folder.toUri() + below + bytes));
    }

    private static void words(FileNames names, String... words) {
        new NameCheck(names).refuseWords(words, "/home");
    }

    private void folders(FileNames names, String path, String... options) {
        String[] words = new String[options.length + 1];
        words[0] = folder.resolve(path).toString();
        System.arraycopy(options, 0, words, 1, options.length);
        new NameCheck(names).refuseFolders(new CommandLine(new Look()).parseArgs(words));
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Backups are taken daily.\n");
    }
}
