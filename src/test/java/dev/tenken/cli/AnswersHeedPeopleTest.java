package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people said of facts, and what a questionnaire is answered with then. */
class AnswersHeedPeopleTest {
    private static final String STATED = "Backups are taken every day.";

    @TempDir
    private Path folder;

    @Test
    void a_fact_that_somebody_rejected_answers_nothing() throws IOException {
        assertThat(answered("")).isEqualTo("yes");
        assertThat(answered("    kind: false-alarm\n")).isEqualTo("not-stated");
    }

    @Test
    void a_fact_that_somebody_corrected_answers_as_that_person_read_it() throws IOException {
        assertThat(answered("    kind: corrected-fact\n    corrected: {frequency: P7D}\n"))
                .isEqualTo("no");
    }

    @Test
    void words_on_a_fact_that_is_not_there_change_nothing_in_the_answers_of_others() throws IOException {
        assertThat(answered("    kind: false-alarm\n", "globex")).isEqualTo("yes");
    }

    private String answered(String word) throws IOException {
        return answered(word, "acme");
    }

    /** @param word what is said of the one fact of the paper; "" for nothing */
    @SuppressWarnings("unchecked")
    private String answered(String word, String vendor) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("portfolio/acme")).resolve("paper.txt"), STATED + "\n");
        Path sheet = folder.resolve("q.csv");
        Files.writeString(sheet, "No,Question,Answer,Remarks\n1,Are backups taken at least daily?,,\n");
        Path words = folder.resolve("words.yaml");
        Files.writeString(
                words,
                "dispositions:\n  - vendor: " + vendor + "\n    fact: \"backup:acme/paper.txt:0\"\n    quote: \""
                        + STATED + "\"\n" + word
                        + "    author: A. Auditor\n    date: 2020-10-01\n    reason: Looked at.\n");
        Path out = folder.resolve("out");
        CommandRun run = word.isEmpty()
                ? CommandRun.of("answer", sheet, "--portfolio", folder.resolve("portfolio"), "--out", out)
                : CommandRun.of(
                        "answer",
                        sheet,
                        "--portfolio",
                        folder.resolve("portfolio"),
                        "--out",
                        out,
                        "--dispositions",
                        words);
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, Object> tree =
                Data.readJson(Files.readString(out.resolve("answers.json")), "answers.json", Map.class);
        List<Map<String, Object>> vendors = (List<Map<String, Object>>) tree.get("vendors");
        return String.valueOf(((List<Map<String, Object>>) vendors.get(0).get("answers"))
                .get(0)
                .get("answer"));
    }
}
