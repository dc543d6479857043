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

/** Every report says how much of each document was used, and where a person should look. */
class CoverageTest {
    private static final String PAPER = """
            ## Backup

            Customer data is backed up every day.

            The backup team meets in the blue room.

            Lunch is served at noon.
            """;

    @TempDir
    Path work;

    @Test
    void it_counts_blocks_and_shows_the_passages_to_look_at() throws IOException {
        Path paper = Files.writeString(work.resolve("paper.txt"), PAPER);
        Path out = work.resolve("out");

        CommandRun run = CommandRun.of("assess", paper, "--out", out);

        String counts =
                "Blocks read: 4; with statements: 1; with words of a topic but no statement: 1. Passages to look at: 1.";
        assertThat(run.status()).as(run.err()).isEqualTo(0);
        // The terminal breaks the line where it is too narrow for it.
        assertThat(run.out().replaceAll("\\s+", " ")).contains("Coverage of 1 document. " + counts);
        assertThat(coverage(out))
                .containsEntry("blocks", 4)
                .containsEntry("blocksWithFacts", 1)
                .containsEntry("blocksWithCuesOnly", 1);
        assertThat((List<?>) coverage(out).get("candidates"))
                .singleElement()
                .extracting(c -> ((Map<?, ?>) ((Map<?, ?>) c).get("evidence")).get("quote"))
                .isEqualTo("The backup team meets in the blue room.");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains(counts)
                .contains("The backup team meets in the blue room.");
        assertThat(Files.readString(out.resolve("report.md")))
                .contains(counts)
                .contains("- Backup: The backup team meets in the blue room");
    }

    @Test
    void the_line_on_the_terminal_adds_the_documents_up_and_speaks_japanese() throws IOException {
        Path vendor = Files.createDirectory(work.resolve("acme"));
        Files.writeString(vendor.resolve("one.txt"), PAPER);
        Files.writeString(vendor.resolve("two.txt"), PAPER);

        CommandRun run = CommandRun.of("assess", vendor, "--out", work.resolve("out"), "--lang", "ja");

        assertThat(run.out().replaceAll("\\s+", ""))
                .contains("読み取り範囲（文書 2 件）：読み取ったブロック：8、記載を抽出したもの：2、主題の語のみを含むもの：2。確認すべき箇所：2。".replace(" ", ""));
    }

    private static Map<String, Object> coverage(Path out) throws IOException {
        Map<?, ?> assessment =
                Data.readJson(Files.readString(out.resolve("assessment.json")), "assessment.json", Map.class);
        Map<?, ?> vendor = (Map<?, ?>) ((List<?>) assessment.get("vendors")).get(0);
        @SuppressWarnings("unchecked")
        Map<String, Object> coverage = (Map<String, Object>) ((List<?>) vendor.get("coverage")).get(0);
        return coverage;
    }
}
