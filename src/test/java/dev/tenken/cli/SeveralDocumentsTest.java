package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A white paper and an agreement of one vendor that do not agree. */
class SeveralDocumentsTest {
    private static final String FIGURES = "observation.contradiction.figures-across-documents";

    @TempDir
    Path work;

    private Path vendor;

    @BeforeEach
    void write_two_documents() throws IOException {
        vendor = Files.createDirectory(work.resolve("harbour"));
        Files.writeString(vendor.resolve("paper.md"), """
                # Harbour security paper

                Version 1.0, 12 March 2026

                Customer data and backups are deleted within 400 days after the contract ends.
                """);
        Files.writeString(vendor.resolve("terms.md"), """
                # Harbour terms of service

                Version 2.0, 3 June 2026

                Customer data and backups are deleted within 30 days after the contract ends.
                """);
    }

    @Test
    void both_count_and_the_contradiction_is_observed_with_both_quotes() throws IOException {
        Map<?, ?> assessed = assess("default");

        assertThat(verdict(assessed)).isNotEqualTo("satisfied");
        assertThat(quotes(assessed))
                .containsExactlyInAnyOrder(
                        "Customer data and backups are deleted within 400 days after the contract ends.",
                        "Customer data and backups are deleted within 30 days after the contract ends.");
    }

    @Test
    void the_newer_one_counts_alone_where_the_profile_says_so() throws IOException {
        Path profile = work.resolve("newer.yaml");
        Files.writeString(profile, """
                profile:
                  uuid: 0d5b9f0e-8f0a-4a3f-9a51-1f2f3a4b5c6d
                  metadata: {title: Newer, last-modified: "2026-01-01T00:00:00Z", version: "1", oscal-version: "1.1.2"}
                  imports: [{href: iso27017-csp.yaml, include-all: {}}]
                  modify: {set-parameters: [{param-id: newer-document-wins, values: ["yes"]}]}
                """);

        Map<?, ?> assessed = assess(profile);

        assertThat(verdict(assessed)).isEqualTo("satisfied");
        assertThat(quotes(assessed)).hasSize(2);
    }

    private Map<?, ?> assess(Object profile) throws IOException {
        Path out = work.resolve("out");
        CommandRun run = CommandRun.of("assess", vendor, "--profile", profile, "--format", "json", "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        Map<?, ?> tree = Data.readJson(Files.readString(out.resolve("assessment.json")), "assessment.json", Map.class);
        return (Map<?, ?>) ((List<?>) tree.get("vendors")).get(0);
    }

    private static Object verdict(Map<?, ?> assessed) {
        return ((List<?>) assessed.get("findings"))
                .stream()
                        .map(f -> (Map<?, ?>) f)
                        .filter(f -> f.get("control").equals("CLD.8.1.5"))
                        .findFirst()
                        .orElseThrow()
                        .get("verdict");
    }

    private static List<Object> quotes(Map<?, ?> assessed) {
        return ((List<?>) assessed.get("observations"))
                .stream()
                        .map(o -> (Map<?, ?>) o)
                        .filter(o -> o.get("rule").equals(FIGURES))
                        .flatMap(o -> ((List<?>) o.get("evidence")).stream())
                        .<Object>map(e -> ((Map<?, ?>) e).get("quote"))
                        .toList();
    }
}
