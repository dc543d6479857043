package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.Stretch;
import java.util.List;

/** Sees what a statement depends on, an option, a plan or a request: rules/vocabulary/conditions.yaml. */
final class Conditions {
    private static final Conditions BUILT_IN = read(Recognisers.vocabulary("conditions.yaml"));

    private final Group words;
    private final Afterwards afterwards;

    /** The form of the file. */
    record ConditionsFile(Group.Words conditions, Group.Words thereafter, Group.Words openings) {}

    private Conditions(ConditionsFile file) {
        words = Group.of(file.conditions());
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

    /** The first words that the passage's statement depends on, as written, or null. */
    String of(Passage passage) {
        List<Stretch> hits = words.all(passage.text());
        return hits.isEmpty()
                ? null
                : Captured.words(passage, hits.get(0).start(), hits.get(0).end());
    }
}
