package dev.tenken.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.json.AssessmentJson;
import dev.tenken.report.json.FactsJson;
import dev.tenken.report.text.MarkdownReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares whole reports with files under {@code src/test/resources/golden}. After a wanted change, write them anew with
 * {@code mvn test -Dtest=GoldenTest -Dgolden.update=true} and review the difference.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({"none, en", "one, ja", "one, en", "many, en", "many, ja"})
    void reports_are_byte_for_byte_the_golden_files(String name, String code) throws IOException {
        Language language = Language.valueOf(code.toUpperCase(java.util.Locale.ROOT));
        Assessment assessment = assessment(name);

        compare(name + "." + code + ".assessment.json", AssessmentJson.write(assessment, language));
        compare(
                name + "." + code + ".report.md",
                Written.text(MarkdownReport.file(assessment, language, Arrangement.OF_CATALOG)));
    }

    @ParameterizedTest
    @CsvSource({"none", "one", "many"})
    void facts_are_byte_for_byte_the_golden_files(String name) throws IOException {
        compare(name + ".facts.json", Written.text(FactsJson.file(assessment(name))));
    }

    private static Assessment assessment(String name) {
        return switch (name) {
            case "none" -> AssessmentFixtures.none();
            case "one" -> AssessmentFixtures.one();
            default -> AssessmentFixtures.many();
        };
    }

    private static void compare(String file, String got) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, got);
        }
        assertThat(got).isEqualTo(Files.readString(golden)).doesNotContain("\r");
    }
}
