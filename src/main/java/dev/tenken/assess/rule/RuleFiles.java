package dev.tenken.assess.rule;

import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a rule pack before anything is made of them.
 *
 * @param drl rules
 * @param reasons sentences for what the rules come to
 * @param cases facts, and what the rules make of them
 */
public record RuleFiles(List<SourceFile> drl, List<SourceFile> reasons, List<SourceFile> cases) {

    /** No files at all. */
    public static final RuleFiles NONE = new RuleFiles(List.of(), List.of(), List.of());

    /** The folder of a pack that holds its patterns. */
    public static final String PATTERNS = "extraction";

    public static final String DRL = ".drl";
    static final String REASONS = ".reasons.yaml";
    public static final String CASES = ".cases.yaml";

    public RuleFiles {
        drl = List.copyOf(drl);
        reasons = List.copyOf(reasons);
        cases = List.copyOf(cases);
    }

    /** The files that travel with the program. */
    public static RuleFiles builtIn() {
        return new RuleFiles(RulePack.builtInFiles(DRL), RulePack.builtInFiles(REASONS), RulePack.builtInFiles(CASES));
    }

    /**
     * The files below a folder; pattern files in {@link #PATTERNS} are passed over. Running rules runs code: name only folders that
     * the operator named.
     *
     * @throws InputException when there is no such folder, when it holds no rules, or when a file's name does not tell what it is
     */
    public static RuleFiles in(Path folder) {
        String patterns = folder.resolve(PATTERNS).toString().replace('\\', '/') + "/";
        List<String> unknown = Stream.of(".yaml", ".yml")
                .flatMap(ending -> SourceFiles.anyIn(folder, ending).stream())
                .map(SourceFile::path)
                .filter(path -> !path.startsWith(patterns) && !path.endsWith(REASONS) && !path.endsWith(CASES))
                .map(path -> path + ": nobody reads this; name it *" + REASONS + " or *" + CASES + ", put it in "
                        + patterns + " if it holds patterns, or move it away")
                .toList();
        if (!unknown.isEmpty()) {
            throw InputException.ofAll(folder + ": cannot be used", unknown);
        }
        return new RuleFiles(
                SourceFiles.in(folder, DRL), SourceFiles.anyIn(folder, REASONS), SourceFiles.anyIn(folder, CASES));
    }

    /** These files and others. */
    public RuleFiles and(RuleFiles others) {
        return new RuleFiles(both(drl, others.drl), both(reasons, others.reasons), both(cases, others.cases));
    }

    /** SHA-256 over paths and contents of rules and reasons, lower-case hexadecimal: the digest of the pack that is made of them. */
    public String digest() {
        return RulePack.digest(drl, reasons);
    }

    private static List<SourceFile> both(List<SourceFile> some, List<SourceFile> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
