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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of check sheets that answer nothing, or only what is to come. */
class WhatIsNoAnswerTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("unchecked")
    private List<String> polarities(String table) throws IOException {
        Path paper = Files.writeString(folder.resolve("sheet.csv"), table);
        Path out = folder.resolve("facts.json");
        CommandRun run = CommandRun.of("extract", paper, "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, Object> tree = Data.readJson(Files.readString(out), "facts.json", Map.class);
        List<Map<String, Object>> vendors = (List<Map<String, Object>>) tree.get("vendors");
        return ((List<Map<String, Object>>) vendors.get(0).get("facts"))
                .stream().map(f -> String.valueOf(f.get("polarity"))).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coming in 2027",
                "Q3 2027",
                "expected in 2027",
                "work in progress",
                "To be implemented",
                "Will be available in 2027",
                "構築中",
                "今後対応",
                "2027年4月対応"
            })
    void what_is_to_come_is_a_plan(String answer) throws IOException {
        assertThat(polarities("Question,Answer\nAre backups taken daily?," + answer + "\n"))
                .containsOnly("vague");
    }

    @Test
    void not_yet_is_a_no() throws IOException {
        assertThat(polarities("Question,Answer\nAre backups taken daily?,not yet\n"))
                .containsOnly("denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"☐", "□"})
    void an_empty_box_says_nothing(String box) throws IOException {
        assertThat(polarities("Control,Status\nBackups are taken daily,✅\nEncryption of data in transit," + box + "\n"))
                .containsExactly("affirmed");
    }

    @Test
    void a_row_that_shows_how_to_fill_in_is_no_claim() throws IOException {
        assertThat(polarities("質問,回答\n記入例：バックアップを毎日取得していますか。,はい\n")).isEmpty();
    }

    @Test
    void clauses_of_standards_beside_each_other_are_no_claim() throws IOException {
        assertThat(polarities(
                        "ISO 27001,SOC 2,NIST CSF\nA.8.13 Information backup,A1.2,PR.IP-4 Backups are conducted\n"))
                .isEmpty();
    }

    @Test
    void what_an_analyst_thinks_is_no_claim() throws IOException {
        assertThat(polarities("Requirement,Assessment (by our analyst)\nBackups are taken daily,Likely yes\n"))
                .isEmpty();
    }
}
