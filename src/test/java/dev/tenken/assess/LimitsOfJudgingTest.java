package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.assess.rule.Firings;
import dev.tenken.assess.rule.Joins;
import dev.tenken.assess.rule.Reasons;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.LimitException;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many facts are judged; rules that do not end, and work that does not fit, are told. */
class LimitsOfJudgingTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final String HEAD =
            "package own;\nimport dev.tenken.model.catalog.*;\nimport dev.tenken.model.fact.*;\nimport dev.tenken.model.finding.*;\n";
    private static final String REASON = ": { en: \"Own.\", ja: \"独自。\" }\n";

    private final Facts facts = new Facts();

    @Test
    void facts_that_are_merely_many_are_no_endless_rules() {
        assertThat(Firings.limit(20_000)).isGreaterThan(20_000 * 50);
        assertThat(Firings.limit(Integer.MAX_VALUE)).isPositive();
    }

    @Test
    void a_rule_that_puts_too_many_facts_together_is_refused_before_it_runs() {
        String drl = HEAD + "rule \"12.3.1.method.met.pairs\" when\n"
                + "  $criterion : Criterion( id == \"12.3.1.method\" )\n"
                + "  $one : Backup( affirmed )\n  $other : Backup( affirmed, method != $one.method )\n"
                + "then\n  insertLogical( CriterionResult.met($criterion, drools.getRule().getName(), $one, $other) );\n"
                + "end\n";
        Joins joins = own(drl, "12.3.1.method.met.pairs").joins();
        List<VendorFact> many = backups(2_000);

        assertThatCode(() -> joins.check(many.subList(0, 1_000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> joins.check(many))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("12.3.1.method.met.pairs")
                .hasMessageContaining("Backup x Backup")
                .hasMessageContaining("4000000");
    }

    @Test
    void no_built_in_rule_puts_several_facts_together() {
        assertThat(BuiltIn.PACK.joins().types()).isEmpty();
    }

    @Test
    void very_many_services_of_very_many_facts_are_told() {
        List<VendorFact> many = new ArrayList<>(backups(1_000));
        IntStream.range(0, 1_000)
                .forEach(i -> many.add(facts.affirmed(Topic.BACKUP, Map.of("offsite", true), "service " + i)));
        List<Control> controls = Catalogs.load("default").controls();
        Scopes scopes = Scopes.of(Facts.vendor().vendor(), many);

        assertThatThrownBy(() -> scopes.check(many, controls))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("1000 services");
        Scopes few = Scopes.of(Facts.vendor().vendor(), many.subList(0, 1_010));
        assertThatCode(() -> few.check(many.subList(0, 1_010), controls)).doesNotThrowAnyException();
    }

    @Test
    void a_sentence_names_so_many_values_and_tells_how_many_more_there_are() {
        VendorFact[] many = IntStream.range(0, Reasons.MOST_VALUES + 5)
                .mapToObj(i -> facts.affirmed(Topic.BACKUP, Map.of("generations", 10 + i)))
                .toArray(VendorFact[]::new);
        List<String> reasons = new Assessor(Catalogs.load("default"), BuiltIn.PACK, Facts.AS_OF)
                .assess(Facts.vendor(), Facts.extraction(many)).findings().stream()
                        .flatMap(f -> f.judgements().stream())
                        .map(j -> j.reason().en())
                        .toList();

        assertThat(reasons).anySatisfy(r -> assertThat(r).contains("generations are kept: 10, 11, ", "29 and 5 more."));
    }

    private List<VendorFact> backups(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> facts.affirmed(Topic.BACKUP, Map.of("offsite", true)))
                .toList();
    }

    private static RulePack own(String drl, String rule) {
        return RulePack.builtInWith(
                List.of(new SourceFile("own/own.drl", drl)),
                List.of(new SourceFile("own/own.reasons.yaml", rule + REASON)),
                CATALOG);
    }
}
