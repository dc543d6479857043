package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.assess.rule.RuleBase;
import dev.tenken.assess.rule.RuleCompiler;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import dev.tenken.model.LimitException;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that are wrong in a way that shows only when they run. */
class ScopeRunTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final String HEAD =
            "package t;\nimport dev.tenken.model.catalog.*;\nimport dev.tenken.model.fact.*;\nimport dev.tenken.model.finding.*;\n";

    private final Facts facts = new Facts();

    @Test
    void a_control_with_two_verdicts_is_named() {
        assertRefused(
                "rule \"verdict.two\" when then insertLogical( new ControlVerdict(\"8.2.2\", Verdict.PARTIAL, \"two\") ); end",
                IllegalStateException.class,
                "control 8.2.2 came to 2 verdicts instead of one");
    }

    @Test
    void a_rule_that_feeds_itself_is_stopped() {
        assertRefused(
                "rule \"12.3.1.method.met.grow\" when $n : Integer() then insert( $n + 1 ); end\n"
                        + "rule \"12.3.1.method.met.start\" when Backup() then insert( 1 ); end",
                LimitException.class,
                "facts and did not come to an end; rule '12.3.1.method.met.grow' fired most");
    }

    @Test
    void a_rule_whose_result_belies_its_name_is_named() {
        assertRefused(
                "rule \"12.3.1.method.met\" when $c : Criterion( id == \"12.3.1.method\" ) $b : Backup() then"
                        + " insertLogical( CriterionResult.failed($c, drools.getRule().getName(), $b) ); end",
                IllegalStateException.class,
                "rule '12.3.1.method.met' came to 12.3.1.method.failed");
    }

    @Test
    void a_threshold_that_the_control_does_not_have_is_the_rule_authors_to_mend() {
        assertRefused(
                "rule \"12.3.1.method.met.x\" when Criterion( id == \"12.3.1.method\", $limit : duration(\"no-such\") ) $b : Backup("
                        + " frequency != null, frequency.isAtMost($limit) ) then end",
                InputException.class,
                "control 12.3.1 has no parameter no-such; it has [backup-gap-interval, backup-max-interval]");
    }

    @Test
    void what_is_so_of_one_thing_and_not_of_another_is_shown_as_divided() {
        ScopeRun run = ScopeRun.of(
                BuiltIn.PACK.base(),
                CATALOG,
                List.of(
                        facts.quoted(Topic.BACKUP, Polarity.DENIED, "Object storage is not copied"),
                        facts.affirmed(Topic.BACKUP, Map.of("frequency", "P1D"))),
                Facts.SETTING);

        assertThat(run.results().get("12.3.1.performed").get(0))
                .extracting(CriterionResult::rule, CriterionResult::outcome)
                .containsExactly("any.divided", Outcome.VAGUE);
    }

    private void assertRefused(String rule, Class<? extends Exception> type, String message) {
        List<SourceFile> files = new ArrayList<>(List.of(new SourceFile("t/t.drl", HEAD + rule)));
        RulePack.builtInFiles("verdict.drl").forEach(files::add);
        assertThatThrownBy(() -> ScopeRun.of(
                        RuleBase.whole(RuleCompiler.compile(files, RuleCompiler.CLASSIC)),
                        CATALOG,
                        List.of(facts.affirmed(Topic.BACKUP, Map.of("frequency", "P1D"))),
                        Facts.SETTING))
                .isInstanceOf(type)
                .hasMessageContaining(message);
    }
}
