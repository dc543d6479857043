package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A paper of one vendor, and what the command answers from it. */
final class AskedPaper {
    private final Path folder;

    /** @param folder to work in */
    AskedPaper(Path folder, String text) throws IOException {
        this.folder = folder;
        Files.writeString(
                Files.createDirectories(folder.resolve("portfolio/acme")).resolve("paper.md"), text);
    }

    /** The kinds of answers to these questions, in their order. */
    List<String> marks(String... questions) throws IOException {
        return told("answer", questions);
    }

    /** The sentences that answer these questions, in their order. */
    List<String> sentences(String... questions) throws IOException {
        return told("sentence", questions);
    }

    @SuppressWarnings("unchecked")
    private List<String> told(String what, String... questions) throws IOException {
        StringBuilder csv = new StringBuilder("No,Question,Answer,Remarks\n");
        for (int i = 0; i < questions.length; i++) {
            csv.append(i + 1).append(",\"").append(questions[i]).append("\",,\n");
        }
        Path sheet = folder.resolve("q.csv");
        Files.write(sheet, csv.toString().getBytes(StandardCharsets.UTF_8));
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of(
                "answer", sheet, "--portfolio", folder.resolve("portfolio"), "--vendor", "acme", "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, Object> tree =
                Data.readJson(Files.readString(out.resolve("answers.json")), "answers.json", Map.class);
        List<Map<String, Object>> vendors = (List<Map<String, Object>>) tree.get("vendors");
        return ((List<Map<String, Object>>) vendors.get(0).get("answers"))
                .stream().map(a -> String.valueOf(a.get(what))).toList();
    }
}
