package dev.tenken.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.Failing;
import dev.tenken.report.junit.JUnitReport;
import dev.tenken.report.oscal.OscalReport;
import dev.tenken.report.sarif.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares OSCAL, JUnit XML and SARIF with files under {@code src/test/resources/golden}. After a wanted change, write them anew with
 * {@code mvn test -Dtest=MachineFormsGoldenTest -Dgolden.update=true} and review the difference.
 */
class MachineFormsGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({"none, en", "one, ja", "many, en"})
    void forms_are_byte_for_byte_the_golden_files(String name, String code) throws IOException {
        Language language = Language.valueOf(code.toUpperCase(Locale.ROOT));
        Assessment assessment =
                switch (name) {
                    case "none" -> AssessmentFixtures.none();
                    case "one" -> AssessmentFixtures.one();
                    default -> AssessmentFixtures.many();
                };
        Map<String, String> files = new TreeMap<>();
        OscalReport.files(assessment, language).forEach((n, file) -> files.put(n, Written.text(file)));
        files.put("junit.xml", Written.text(JUnitReport.file(assessment, language, Failing.GAPS)));
        files.put("report.sarif", Written.text(SarifReport.file(assessment, language)));

        for (Map.Entry<String, String> file : files.entrySet()) {
            compare(name + "." + code + "." + file.getKey().replace("oscal/", "oscal-"), file.getValue());
        }
    }

    private static void compare(String file, String got) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, got);
        }
        assertThat(got).isEqualTo(Files.readString(golden)).doesNotContain("\r");
    }
}
