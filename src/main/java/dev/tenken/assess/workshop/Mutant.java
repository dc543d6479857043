package dev.tenken.assess.workshop;

import dev.tenken.assess.rule.Edit;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RuleSource;
import dev.tenken.data.SourceFile;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.catalog.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule with one small change, in its text or in a threshold that it uses.
 *
 * @param rule as it is
 * @param line of the change, from 1
 * @param before the changed words as they are
 * @param after the changed words as they become
 * @param edit of the file's text, or null
 * @param threshold the changed threshold, or null
 */
record Mutant(RuleSource rule, int line, String before, String after, Edit edit, Threshold threshold) {

    /** Every mutant of the rule whose text or thresholds differ. */
    static List<Mutant> of(RuleSource rule, Profile catalog) {
        List<Mutant> mutants = new ArrayList<>();
        String text = rule.file().text();
        for (Edit edit : Edits.of(rule)) {
            mutants.add(new Mutant(rule, edit.line(text), edit.before(text), edit.after(text), edit, null));
        }
        Map<String, String> values = new TreeMap<>();
        catalog.parameters().forEach((p, v) -> values.put(p, v.value()));
        RuleId.parse(rule.name()).ifPresent(id -> catalog.controls().stream()
                .filter(c -> c.number().equals(id.control()))
                .forEach(c -> c.parameters().forEach((p, v) -> values.put(p, v.value()))));
        for (String id : Edits.thresholds(rule)) {
            if (values.containsKey(id)) {
                Threshold.of(id, values.get(id))
                        .forEach(t -> mutants.add(new Mutant(
                                rule,
                                rule.line(),
                                id + " = " + values.get(id),
                                id + " = " + t.apply(values.get(id)),
                                null,
                                t)));
            }
        }
        return mutants;
    }

    /** The rule as it is: the one that mutants are compared with. */
    static Mutant none(RuleSource rule) {
        return new Mutant(rule, rule.line(), "", "", null, null);
    }

    /** The rule's file with the change. */
    SourceFile file() {
        SourceFile file = rule.file();
        return edit == null ? file : new SourceFile(file.path(), edit.apply(file.text()));
    }

    /** The rule with the change, by itself in its file. */
    SourceFile alone() {
        String text = rule.file().text();
        int start = rule.start();
        int end = rule.end() + 1;
        String own = text.substring(start, end);
        String changed = edit == null ? own : new Edit(edit.start() - start, edit.end() - start, edit.by()).apply(own);
        return new SourceFile(rule.file().path(), RuleSource.header(rule.file()) + changed + "\n");
    }

    Thresholds apply(Thresholds thresholds) {
        return threshold == null ? thresholds : threshold.apply(thresholds);
    }

    Control apply(Control control) {
        return threshold == null ? control : threshold.apply(control);
    }
}
