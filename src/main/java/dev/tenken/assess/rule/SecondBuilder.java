package dev.tenken.assess.rule;

import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.builder.KieBuilder;

/**
 * The engine's executable model, which is not what runs an operator's own rules: made when they are needed it starts slowly, and it tells no
 * lines. It is the stricter of the two builders, so they must pass it too.
 */
public final class SecondBuilder {

    static final Class<? extends KieBuilder.ProjectType> EXECUTABLE = ExecutableModelProject.class;

    private SecondBuilder() {}

    /**
     * Builds rules for a comparison.
     *
     * @throws InputException when they cannot be built
     */
    static KieBase build(List<SourceFile> files) {
        try {
            return RuleCompiler.compile(files, EXECUTABLE);
        } catch (InputException e) {
            throw e;
        } catch (RuntimeException e) {
            // It throws whatever its code generator threw.
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Checks that rules, which the classic builder built, can be built here too.
     *
     * @param rules all rules of some files
     * @throws InputException naming each rule that cannot, with file and line
     */
    static void check(Collection<RuleSource> rules) {
        List<SourceFile> files = rules.stream().map(RuleSource::file).distinct().toList();
        try {
            if (!files.isEmpty()) {
                build(files);
            }
        } catch (InputException all) {
            throw InputException.ofAll(
                    "the rules mean different things to the engine's two builders: mend them, or leave the pack out; "
                            + "src/docs/drools-traps.md tells of known traps",
                    problems(rules, all));
        }
    }

    /** The builder itself tells no line of a rule: each is tried alone. */
    private static List<String> problems(Collection<RuleSource> rules, InputException all) {
        List<String> problems = new ArrayList<>();
        for (RuleSource rule : rules) {
            try {
                build(List.of(alone(rule, rules)));
            } catch (InputException e) {
                problems.add(rule.place() + ": rule '" + rule.name()
                        + "' is built by the engine's classic builder and not by its " + "executable model: "
                        + lastLine(e.getMessage()));
            }
        }
        return problems.isEmpty() ? List.of(lastLine(all.getMessage())) : problems;
    }

    private static String lastLine(String message) {
        List<String> lines = message.lines().toList();
        String last = lines.isEmpty()
                ? "no reason given"
                : lines.get(lines.size() - 1).strip();
        // Its places are those of Java that it made of the rule.
        return last.replaceFirst("^src/main/java/\\S+: ", "");
    }

    /** A rule's file without its other rules, each line at its place. */
    private static SourceFile alone(RuleSource rule, Collection<RuleSource> rules) {
        StringBuilder text = new StringBuilder(rule.file().text());
        for (RuleSource other : rules) {
            if (other.file().equals(rule.file()) && !other.name().equals(rule.name())) {
                int end = Math.min(text.length(), other.end() + 1);
                for (int i = other.start(); i < end; i++) {
                    if (text.charAt(i) != '\n') {
                        text.setCharAt(i, ' ');
                    }
                }
            }
        }
        return new SourceFile(rule.file().path(), text.toString());
    }

    /** The files of a pack that the cases of its own files need: those files, the rules of every control, and those of controls named. */
    public static List<SourceFile> needed(RulePack pack, Collection<String> own, Collection<String> controls) {
        return pack.rules().values().stream()
                .filter(r -> own.contains(r.file().path())
                        || RuleId.parse(r.name()).isEmpty()
                                && ObservationId.parse(r.name()).isEmpty()
                        || RuleId.parse(r.name())
                                .filter(id -> controls.contains(id.control()))
                                .isPresent())
                .map(RuleSource::file)
                .distinct()
                .collect(Collectors.toList());
    }
}
