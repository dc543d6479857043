package dev.tenken.extract.passage;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.text.Vocabulary;
import java.util.regex.Pattern;

/** Sees what a statement depends on, an option, a plan or a request: rules/vocabulary/conditions.yaml. */
public final class Conditions {
    /** Letters behind an option in which it may be conceded. */
    private static final int CONCESSION = 24;

    private static final Conditions BUILT_IN = read(Vocabulary.file("conditions.yaml"));

    private final Group words;
    private final Pattern conceded;
    private final Group resumed;
    private final Group exceptions;
    private final Group legal;
    private final Afterwards afterwards;

    /** The form of the file. */
    record ConditionsFile(
            Group.Words conditions,
            Group.Words conceded,
            Group.Words resumed,
            Group.Words exceptions,
            Group.Words legal,
            Group.Words thereafter,
            Group.Words openings) {}

    private Conditions(ConditionsFile file) {
        words = Group.of(file.conditions());
        conceded = Group.pattern(file.conceded());
        resumed = Group.of(file.resumed());
        exceptions = Group.of(file.exceptions());
        legal = Group.of(file.legal());
        afterwards = new Afterwards(Group.of(file.thereafter()), Group.of(file.openings()));
    }

    public static Conditions builtIn() {
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
    public String of(Passage passage) {
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
        return words.all(passage.text()).stream()
                .filter(hit -> !isConceded(passage, hit))
                .findFirst()
                .map(hit -> Captured.words(passage, hit.start(), hit.end()))
                .orElse(null);
    }

    /** 「有料プランでも」: what holds even then depends on nothing. */
    private boolean isConceded(Passage passage, Stretch hit) {
        String folded = passage.text().folded();
        String behind = folded.substring(hit.end(), Math.min(folded.length(), hit.end() + CONCESSION));
        return conceded.matcher(behind).lookingAt();
    }

    /** Whether the sentence takes something out of what the one before states, of the provider's own will. */
    public boolean isException(Passage passage) {
        return exceptions.matchesIn(passage.text()) && !legal.matchesIn(passage.text());
    }
}
