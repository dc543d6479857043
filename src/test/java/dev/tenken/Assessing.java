package dev.tenken;

import dev.tenken.catalog.Catalogs;
import dev.tenken.model.Language;
import dev.tenken.model.WorkLimits;
import dev.tenken.report.json.AssessmentJson;
import dev.tenken.run.AssessedPortfolio;
import dev.tenken.run.AssessmentRun;
import dev.tenken.run.OwnPacks;
import dev.tenken.run.Papers;
import dev.tenken.run.RunListener;
import dev.tenken.run.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Assesses by the rules, the catalog and the patterns of a folder; for {@link NewTopicTest}, where other classes load it. */
public final class Assessing {

    private Assessing() {}

    public static void assess(Path given, Path out) throws IOException {
        Path my = given.resolve("my");
        Terms terms = new Terms(
                Catalogs.DEFAULT_PROFILE,
                new OwnPacks(List.of(my.resolve("rules")), List.of(my.resolve("catalog")), List.of()),
                List.of(),
                List.of(),
                out,
                LocalDate.of(2026, 4, 1),
                WorkLimits.STANDARD);
        AssessmentRun run = new AssessmentRun(terms);
        Files.createDirectories(out);
        try (AssessedPortfolio assessed =
                        run.assess(Papers.open(given.resolve("papers"), RunListener.SILENT), RunListener.SILENT);
                OutputStream json = Files.newOutputStream(out.resolve("assessment.json"))) {
            AssessmentJson.file(assessed.assessment(), Language.EN).writeTo(json);
        }
    }
}
