package dev.tenken.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule's digest changes with what the rule says and with nothing else. */
class RuleDigestsTest {
    private static final String FILE = """
            package rules;
            import dev.tenken.model.fact.Backup;

            rule "first"
            when
              Backup( affirmed )
            then
            end

            rule "second"
            when
              Backup( denied )
            then
            end
            """;

    @Test
    void only_the_rule_that_says_something_else_has_another_digest() {
        Map<String, String> before = digests(FILE);
        Map<String, String> after = digests(FILE.replace("( denied )", "( vague )"));

        assertThat(before).containsOnlyKeys("first", "second");
        assertThat(after.get("first")).isEqualTo(before.get("first"));
        assertThat(after.get("second")).isNotEqualTo(before.get("second"));
    }

    @Test
    void comments_and_places_do_not_count() {
        String commented = FILE.replace("rule \"second\"", "// Why it is so.\n\n\nrule \"second\"");

        assertThat(digests(commented)).isEqualTo(digests(FILE));
    }

    @Test
    void what_stands_above_the_rules_counts_for_each_of_them() {
        Map<String, String> before = digests(FILE);
        Map<String, String> after = digests(FILE.replace("fact.Backup", "fact.ClockSync"));

        assertThat(after.get("first")).isNotEqualTo(before.get("first"));
        assertThat(after.get("second")).isNotEqualTo(before.get("second"));
    }

    private static Map<String, String> digests(String text) {
        List<String> problems = new ArrayList<>();
        Map<String, String> digests =
                RuleDigests.of(RuleParser.parse(new SourceFile("own/backup.drl", text), problems));
        assertThat(problems).isEmpty();
        return digests;
    }
}
