package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.Stretch;
import java.util.List;

/** Sees what a statement depends on, an option, a plan or a request: rules/vocabulary/conditions.yaml. */
final class Conditions {
    private static final Conditions BUILT_IN = read(Recognisers.vocabulary("conditions.yaml"));

    private final Group words;
    private final Group resumed;
    private final Group exceptions;
    private final Group legal;
    private final Afterwards afterwards;

    /** The form of the file. */
    record ConditionsFile(
            Group.Words conditions,
            Group.Words resumed,
            Group.Words exceptions,
            Group.Words legal,
            Group.Words thereafter,
            Group.Words openings) {}

    private Conditions(ConditionsFile file) {
        words = Group.of(file.conditions());
        resumed = Group.of(file.resumed());
        exceptions = Group.of(file.exceptions());
        legal = Group.of(file.legal());
        afterwards = new Afterwards(Group.of(file.thereafter()), Group.of(file.openings()));
    }

    static Conditions builtIn() {
        return BUILT_IN;
    }

    private static Conditions read(SourceFile source) {
        return new Conditions(Data.readYaml(source.text(), source.path(), ConditionsFile.class));
    }

    Afterwards afterwards() {
        return afterwards;
    }

    /**
     * The first words that the passage's statement depends on, as written, or null; those of the sentence before, where this one says what
     * holds in that case.
     */
    String of(Passage passage) {
        String own = first(passage);
        if (own != null || !resumed.matchesIn(passage.text())) {
            return own;
        }
        return passage.contexts().stream()
                .filter(c -> c.role() == Context.Role.BEFORE)
                .findFirst()
                .map(c -> first(passage.with(c)))
                .orElse(null);
    }

    private String first(Passage passage) {
        List<Stretch> hits = words.all(passage.text());
        return hits.isEmpty()
                ? null
                : Captured.words(passage, hits.get(0).start(), hits.get(0).end());
    }

    /** Whether the sentence takes something out of what the one before states, of the provider's own will. */
    boolean isException(Passage passage) {
        return exceptions.matchesIn(passage.text()) && !legal.matchesIn(passage.text());
    }
}
