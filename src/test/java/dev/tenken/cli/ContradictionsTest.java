package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented papers of which some contradict themselves and others only seem to. */
class ContradictionsTest {
    @TempDir
    Path work;

    @Test
    void those_that_contradict_themselves_are_found_and_no_others() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (Object entry : papers()) {
            Map<?, ?> paper = (Map<?, ?>) entry;
            write(
                    String.valueOf(paper.get("id")),
                    String.valueOf(paper.get("text")).split("\\|\\|\\|\\n"));
            if (Boolean.TRUE.equals(paper.get("contradicts"))) {
                wanted.add(String.valueOf(paper.get("id")));
            }
        }

        assertThat(wanted).hasSizeGreaterThan(30);
        assertThat(contradicted()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private List<?> papers() throws IOException {
        try (InputStream in = ContradictionsTest.class.getResourceAsStream("/contradictions.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (List<?>)
                    Data.readYaml(text, "contradictions.yaml", Map.class).get("papers");
        }
    }

    private void write(String vendor, String... documents) throws IOException {
        Path folder = Files.createDirectories(work.resolve("papers").resolve(vendor));
        for (int i = 0; i < documents.length; i++) {
            Files.writeString(folder.resolve("paper-" + i + ".md"), documents[i]);
        }
    }

    private List<String> contradicted() throws IOException {
        Path out = work.resolve("out");
        CommandRun.of("assess", work.resolve("papers"), "--out", out, "--format", "json");
        Map<?, ?> assessment =
                Data.readJson(Files.readString(out.resolve("assessment.json")), "assessment.json", Map.class);
        List<String> found = new ArrayList<>();
        for (Object entry : (List<?>) assessment.get("vendors")) {
            Map<?, ?> vendor = (Map<?, ?>) entry;
            boolean any = ((List<?>) vendor.get("observations"))
                    .stream().anyMatch(o -> "contradiction".equals(((Map<?, ?>) o).get("kind")));
            if (any) {
                found.add(String.valueOf(vendor.get("vendor")));
            }
        }
        return found;
    }
}
