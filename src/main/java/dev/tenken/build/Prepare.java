package dev.tenken.build;

import dev.tenken.assess.rule.RulePreparation;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.PreparedYaml;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.extract.ReadingPreparation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes, when the program is packed, what it would make at each start. Nothing that is made here says anything new: it all is made from files
 * that travel with the program too, and holds for those only.
 */
public final class Prepare {
    /** Folders that hold the program's data. */
    private static final List<String> DATA =
            List.of("answer", "controls-catalog", "office", "report", "rules", "summary", "web");

    private static final List<String> RULES = List.of("rules", "controls-catalog");
    private static final List<String> RULE_CODE = List.of("model", "data", "catalog", "assess", "build");
    private static final List<String> READING_CODE = List.of("model", "data", "extract", "build");
    /** Cases are for those who write rules. */
    private static final String CASES = ".cases.yaml";

    private final Path classes;

    private Prepare(Path classes) {
        this.classes = classes;
    }

    /**
     * @param arguments the folder of the program's classes, which gets the files; and a folder that keeps what they were made of, so that they
     *     are made again only when something else would come out
     */
    public static void main(String[] arguments) throws IOException {
        new Prepare(Path.of(arguments[0])).prepare(Path.of(arguments[1]));
    }

    private void prepare(Path records) throws IOException {
        PreparedFiles reading = new PreparedFiles(classes, records.resolve("reading"));
        String readingSource = new MadeOf(ReadingPreparation.libraries(), roots(DATA, READING_CODE)).digest(classes);
        boolean readingHolds = reading.areOf(readingSource);
        PreparedFiles rules = new PreparedFiles(classes, records.resolve("rules"));
        String rulesSource = new MadeOf(RulePreparation.engine(), roots(RULES, RULE_CODE)).digest(classes);
        if (!readingHolds) {
            // Before any of it is read: what is made now is made of the files alone.
            reading.remove();
        }
        if (!rules.areOf(rulesSource)) {
            rules.remove();
            rules.put(
                    rulesSource,
                    new TreeMap<>(RulePreparation.files(Catalogs.builtIn().controls())));
        }
        if (!readingHolds) {
            reading.put(readingSource, reading());
        }
    }

    private static List<String> roots(List<String> data, List<String> code) {
        return Stream.concat(data.stream(), code.stream().map(c -> "dev/tenken/" + c))
                .toList();
    }

    private Map<String, byte[]> reading() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(ReadingPreparation.files(classes));
        files.put(PreparedYaml.FILE, PreparedYaml.of(yaml()));
        files.put(SourceFiles.INDEX, SourceFiles.index(classes, DATA).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static List<SourceFile> yaml() {
        List<SourceFile> yaml = new ArrayList<>();
        for (String folder : DATA) {
            SourceFiles.builtIn(folder, ".yaml").stream()
                    .filter(f -> !f.name().endsWith(CASES))
                    .forEach(yaml::add);
        }
        return yaml;
    }
}
