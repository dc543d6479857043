package dev.tenken.assess.workshop;

import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RuleSource;
import java.util.Set;

/**
 * Which rules are looked at.
 *
 * @param files paths of their files
 * @param controls numbers of the controls that they judge; empty for all, and for the rules of every control
 */
public record RuleScope(Set<String> files, Set<String> controls) {

    public RuleScope {
        files = Set.copyOf(files);
        controls = Set.copyOf(controls);
    }

    boolean holds(RuleSource rule) {
        return files.contains(rule.file().path())
                && (controls.isEmpty()
                        || RuleId.parse(rule.name())
                                .filter(id -> controls.contains(id.control()))
                                .isPresent());
    }
}
