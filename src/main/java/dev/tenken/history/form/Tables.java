package dev.tenken.history.form;

import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.RuleTrace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What occurs many times in one assessment, and is said once in its form: passages, facts, and what is asked. */
final class Tables {
    private final Map<String, Entry> tables = new LinkedHashMap<>();

    private record Entry(Class<?> type, Table table) {}

    private Tables() {}

    /** Everything stands in full where it occurs. */
    static Tables none() {
        return new Tables();
    }

    /** For facts: passages first, which facts quote. */
    static Tables ofFacts() {
        return new Tables().with("evidence", Evidence.class).with("facts", VendorFact.class);
    }

    /**
     * For what is judged.
     *
     * @param profile whose controls and criteria are said there
     * @param stated the tables of the facts that are judged
     */
    static Tables ofJudgement(Profile profile, Tables stated) {
        Tables tables = ofFacts()
                .with("criteria", Criterion.class)
                .with("controls", Control.class)
                .with("traces", RuleTrace.class);
        tables.of(Evidence.class).seed(stated.of(Evidence.class).objects());
        tables.of(VendorFact.class).seed(stated.of(VendorFact.class).objects());
        tables.of(Criterion.class)
                .seed(profile.controls().stream()
                        .flatMap(c -> c.criteria().stream())
                        .toList());
        tables.of(Control.class).seed(profile.controls());
        return tables;
    }

    private Tables with(String name, Class<?> type) {
        tables.put(name, new Entry(type, new Table()));
        return this;
    }

    /** The table of a type, or of the type that it is one of; null when it has none. */
    Table of(Class<?> type) {
        for (Entry entry : tables.values()) {
            if (entry.type().isAssignableFrom(type)) {
                return entry.table();
            }
        }
        return null;
    }

    /** What must be read before the rest. */
    void writeTo(Map<String, Object> tree) {
        tables.forEach((name, entry) -> {
            List<Object> trees = entry.table().trees();
            if (!trees.isEmpty()) {
                tree.put(name, trees);
            }
        });
    }

    void readFrom(Map<?, ?> tree, TreeReader reader) {
        tables.forEach((name, entry) -> reader.fill(entry.table(), tree.get(name), entry.type()));
    }
}
