package dev.tenken.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.history.compare.Comparison;
import dev.tenken.history.saved.AssessmentReader;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.json.AssessmentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares whole comparisons with files under {@code src/test/resources/golden/diff}. After a wanted change, write them anew with
 * {@code mvn test -Dtest=DiffGoldenTest -Dgolden.update=true} and review the difference.
 */
class DiffGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/diff");

    @ParameterizedTest
    @CsvSource({"none, en", "same, ja", "one, ja", "many, en"})
    void comparisons_are_byte_for_byte_the_golden_files(String name, String code) throws IOException {
        Language language = Language.valueOf(code.toUpperCase(Locale.ROOT));
        for (DiffFormat format : DiffFormat.values()) {
            String got = DiffWriter.render(comparison(name, language), format, language);
            compare(name + "." + code + "." + format.fileName(), withoutStyle(got));
        }
    }

    static Comparison comparison(String name, Language language) {
        return switch (name) {
            case "none" -> compare(AssessmentFixtures.none(), AssessmentFixtures.none(), language);
            case "same" -> compare(AssessmentFixtures.one(), AssessmentFixtures.one(), language);
            case "one" ->
                Comparison.of(
                        read(AssessmentFixtures.one(), language),
                        AssessmentReader.read(
                                edited(AssessmentJson.write(AssessmentFixtures.one(), language)), "new.json"));
            default ->
                compare(
                        AssessmentFixtures.assessment(AssessmentFixtures.english(), AssessmentFixtures.japanese()),
                        AssessmentFixtures.many(),
                        language);
        };
    }

    /** A later edition: other generations, a reworded and moved statement, a verdict that went for the worse. */
    private static String edited(String json) {
        String digest = json.replaceAll("(?s).*?\"sha256\" : \"([0-9a-f]{64})\".*", "$1");
        return json.replace(digest, "0".repeat(64))
                .replace("2026-11-21", "2026-11-28")
                .replace("7世代分保持", "3世代分保持")
                .replace("\"generations\" : 7", "\"generations\" : 3")
                .replace("公開 NTP サーバで時刻を同期します。", "公開 NTP サーバを用いて時刻を同期しています。")
                .replace("\"クロックの同期\"", "\"3. 時刻の同期\"")
                .replaceFirst(
                        "\"verdict\" : \"satisfied\",(\\s*)\"severity\" : null",
                        "\"verdict\" : \"gap\",$1\"severity\" : \"high\"");
    }

    private static Comparison compare(Assessment before, Assessment after, Language language) {
        return Comparison.of(read(before, language), read(after, language));
    }

    private static dev.tenken.history.saved.SavedAssessment read(Assessment assessment, Language language) {
        return AssessmentReader.read(AssessmentJson.write(assessment, language), "assessment.json");
    }

    /** How the page looks is no matter of these files. */
    private static String withoutStyle(String text) {
        return text.replaceAll("(?s)<style>.*?</style>", "<style></style>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-");
    }

    private static void compare(String file, String got) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, got);
        }
        assertThat(got).isEqualTo(Files.readString(golden)).doesNotContain("\r").endsWith("\n");
    }
}
