package dev.tenken.run;

import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.data.Sha256;
import dev.tenken.data.SourceDigest;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.InputException;
import dev.tenken.model.Vendor;
import dev.tenken.model.disposition.Disposition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an assessment depends on but its day, as a digest that is made without reading a document or building a rule. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * Of a vendor with its papers and what it is measured with.
     *
     * @param papers SHA-256 by path
     * @param said what auditors said of the vendor elsewhere than in the files of the terms
     */
    static String of(Vendor vendor, Map<String, String> papers, List<Disposition> said, Terms terms) {
        List<String> parts = new ArrayList<>();
        parts.add(ofMeasures(terms));
        parts.add(vendor.id());
        parts.add(String.valueOf(vendor.name()));
        vendor.services().forEach(s -> parts.add(String.valueOf(s)));
        papers.forEach((path, digest) -> {
            parts.add(path);
            parts.add(digest);
        });
        said.forEach(one -> parts.add(one.toString()));
        return SourceDigest.ofAll(parts.toArray(String[]::new));
    }

    /** Of what every vendor is measured with: program, rules, patterns, catalogs, profile, facts from outside and dispositions. */
    static String ofMeasures(Terms terms) {
        List<String> parts = new ArrayList<>();
        parts.add(BuiltIn.DIGEST);
        parts.add(terms.profile());
        parts.add(String.valueOf(terms.limits()));
        Path profile = Path.of(terms.profile());
        if (Files.isRegularFile(profile)) {
            parts.add(digest(profile));
        }
        OwnPacks packs = terms.packs();
        Stream.of(packs.rules(), packs.catalogs(), packs.patterns())
                .flatMap(List::stream)
                .forEach(folder -> parts.add(SourceDigest.of(files(folder))));
        terms.facts().forEach(f -> parts.add(digest(f)));
        terms.dispositions().forEach(f -> parts.add(digest(f)));
        return SourceDigest.ofAll(parts.toArray(String[]::new));
    }

    /** What travels with the program, made once. */
    private static final class BuiltIn {
        static final String DIGEST = SourceDigest.ofAll(
                ToolVersion.current(),
                RuleFiles.builtIn().digest(),
                SourceDigest.of(SourceFiles.builtIn("rules/" + RuleFiles.PATTERNS, ".yaml")),
                SourceDigest.of(SourceFiles.builtIn("controls-catalog", ".yaml")));
    }

    private static List<SourceFile> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<SourceFile> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                found.add(new SourceFile(folder.relativize(file).toString(), digest(file)));
            }
            return found;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String digest(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static InputException unreadable(Path path, IOException e) {
        return new InputException(
                path + ": cannot be read (" + e.getClass().getSimpleName() + "); check the path and its permissions",
                e);
    }
}
