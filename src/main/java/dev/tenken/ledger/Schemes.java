package dev.tenken.ledger;

import dev.tenken.data.Data;
import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.finding.AssuranceLedger.Sort;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The schemes of certificates and reports: rules/vocabulary/schemes.yaml. */
final class Schemes {
    private static final List<Scheme> ALL = read();

    private Schemes() {}

    /** @param rank its place in the file: the order of the ledger */
    record Scheme(LocalizedText name, Sort sort, Pattern words, int rank) {}

    /** The form of the file. */
    record SchemesFile(List<Entry> schemes) {}

    /** A scheme as the file words it. */
    record Entry(LocalizedText name, String sort, String words) {}

    /** The scheme that a standard belongs to; none for what is no scheme. */
    static Optional<Scheme> of(String standard) {
        String plain = Normalizer.normalize(standard, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ \\-/]", "");
        return ALL.stream().filter(s -> s.words().matcher(plain).find()).findFirst();
    }

    private static List<Scheme> read() {
        SourceFile file =
                SourceFiles.builtIn("rules/vocabulary", "schemes.yaml").get(0);
        List<Entry> entries =
                Data.readYaml(file.text(), file.path(), SchemesFile.class).schemes();
        return entries.stream()
                .map(e -> new Scheme(
                        e.name(),
                        Sort.valueOf(e.sort().toUpperCase(Locale.ROOT)),
                        Patterns.compile(e.words()),
                        entries.indexOf(e)))
                .toList();
    }
}
