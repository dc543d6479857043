package dev.tenken.history.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.model.Language;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.Format;
import dev.tenken.report.ReportWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive that was written once in form 1 can be read by every later program. The file is never written again: auditors must show
 * years later what they signed, with whatever program there is then. Where a test fails here, it is not the archive that must change
 * but the reading, which then needs a step from form 1 to the form of that day.
 */
class FormForEverTest {
    private static final Path ARCHIVE = Path.of("src/test/resources/archive/form-1.json");

    @Test
    void what_was_written_in_form_1_is_read() throws IOException {
        Assessment back = archive().restored();

        assertThat(back.asOf()).isEqualTo("2026-11-21");
        assertThat(back.vendors())
                .extracting(v -> v.vendor().id())
                .containsExactly("harbour", "markup", "minato", "zero");
        assertThat(back.vendors().get(2).findings())
                .extracting(f -> f.control().number() + " " + f.service() + " " + f.verdict())
                .contains("12.3.1 null PARTIAL", "12.3.1 港ゲート SATISFIED");
        assertThat(back.vendors().get(2).extraction().facts()).isNotEmpty();
        assertThat(back.vendors().get(0).dispositions()).isNotEmpty();
    }

    @Test
    void its_quotes_are_the_words_that_were_quoted() throws IOException {
        assertThat(quotes(archive().restored())).contains("データは日次バックアップされ、7世代分保持します。", "Labels are not offered.");
    }

    @Test
    void reports_are_written_of_it(@TempDir Path out) throws IOException {
        ReportWriter.write(archive().restored(), EnumSet.allOf(Format.class), Language.JA, out);

        assertThat(Files.readString(out.resolve("report.md"))).contains("データは日次バックアップされ");
    }

    private static List<String> quotes(Assessment assessment) {
        List<String> quotes = new ArrayList<>();
        for (VendorAssessment vendor : assessment.vendors()) {
            vendor.extraction()
                    .facts()
                    .forEach(f -> f.getEvidence().stream().map(Evidence::quote).forEach(quotes::add));
        }
        return quotes;
    }

    private static Archived archive() throws IOException {
        Map<?, ?> tree = Data.readJson(Files.readString(ARCHIVE), ARCHIVE.toString(), Map.class);
        Map<String, Content> contents = new LinkedHashMap<>();
        ((Map<?, ?>) tree.get("contents")).forEach((kind, several) -> ((List<?>) several).forEach(text -> {
            byte[] bytes = ((String) text).getBytes(StandardCharsets.UTF_8);
            Content content = Content.of(Content.Kind.of((String) kind), bytes);
            contents.put(content.digest(), content);
        }));
        List<String[]> vendors = ((List<?>) tree.get("vendors"))
                .stream().map(v -> ((List<?>) v).toArray(String[]::new)).toList();
        return new Archived((String) tree.get("run"), (String) tree.get("profile"), vendors, contents);
    }
}
