package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.rule.RuleCompiler;
import dev.tenken.data.SourceFile;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.finding.ControlVerdict;
import dev.tenken.model.finding.Verdict;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.builder.KieBuilder;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** What the assessment relies on the engine for. To be looked at first when the engine is upgraded. */
class EngineFactsTest {

    private static final String HEAD =
            "package t;\nimport dev.tenken.model.catalog.*;\nimport dev.tenken.model.fact.*;\nimport dev.tenken.model.finding.*;\nimport dev.tenken.assess.Priced;\n";
    private static final String INSERT = "then insertLogical( new ControlVerdict(\"x\", Verdict.GAP, %s) ); end\n";

    private final Facts facts = new Facts();

    static Stream<Class<? extends KieBuilder.ProjectType>> builders() {
        return Stream.of(RuleCompiler.CLASSIC, ExecutableModelProject.class);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void records_and_inherited_getters_are_properties_and_a_rule_knows_its_name(
            Class<? extends KieBuilder.ProjectType> builder) {
        String rule = "rule \"named\" @control(\"12.3.1\") when Backup( affirmed, offsite == true ) "
                + INSERT.formatted("drools.getRule().getName()");

        KieBase base = base(builder, rule);

        assertThat(verdicts(base, facts.affirmed(Topic.BACKUP, Map.of("offsite", true))))
                .containsExactly(new ControlVerdict("x", Verdict.GAP, "named"));
        Rule built = base.getKiePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .findFirst()
                .orElseThrow();
        assertThat(built.getMetaData()).containsEntry("control", "12.3.1");
    }

    @ParameterizedTest
    @MethodSource("builders")
    void equal_records_inserted_by_two_rules_are_one(Class<? extends KieBuilder.ProjectType> builder) {
        String one = "rule \"one\" when Backup() " + INSERT.formatted("\"same\"");
        String other = "rule \"other\" when Backup() " + INSERT.formatted("\"same\"");

        assertThat(verdicts(base(builder, one + other), facts.affirmed(Topic.BACKUP, Map.of())))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void what_was_derived_from_absence_goes_when_the_absent_comes(Class<? extends KieBuilder.ProjectType> builder) {
        String absent =
                "rule \"absent\" when not ControlVerdict( rule == \"present\" ) " + INSERT.formatted("\"absent\"");
        String present = "rule \"present\" when Backup() " + INSERT.formatted("\"present\"");

        for (String drl : List.of(absent + present, present + absent)) {
            assertThat(verdicts(base(builder, drl), facts.affirmed(Topic.BACKUP, Map.of())))
                    .extracting("rule")
                    .containsExactly("present");
        }
    }

    @ParameterizedTest
    @MethodSource("builders")
    void what_is_only_inserted_hangs_on_the_order_of_the_rules(Class<? extends KieBuilder.ProjectType> builder) {
        String insert = INSERT.replace("insertLogical", "insert");
        String absent =
                "rule \"absent\" when not ControlVerdict( rule == \"present\" ) " + insert.formatted("\"absent\"");
        String present = "rule \"present\" when Priced() " + insert.formatted("\"present\"");

        assertThat(verdicts(base(builder, absent + present), Priced.nothing())).hasSize(2);
        assertThat(verdicts(base(builder, present + absent), Priced.nothing())).hasSize(1);
    }

    @Test
    void a_change_of_nothing_is_a_change_to_one_builder_only() {
        String drl = "import java.util.concurrent.atomic.AtomicInteger;\n"
                + "rule \"idle\" when $n : AtomicInteger() then modify( $n ) { } end\n";

        assertThat(fired(base(RuleCompiler.CLASSIC, drl))).isEqualTo(1);
        assertThat(fired(base(ExecutableModelProject.class, drl))).isEqualTo(50);
    }

    private static int fired(KieBase base) {
        KieSession session = base.newKieSession();
        try {
            session.insert(new AtomicInteger());
            return session.fireAllRules(50);
        } finally {
            session.dispose();
        }
    }

    @ParameterizedTest
    @MethodSource("builders")
    void counting_nothing_matches_unless_more_is_asked_for(Class<? extends KieBuilder.ProjectType> builder) {
        String any = "rule \"any\" when accumulate( Backup(); $n : count() ) " + INSERT.formatted("\"any\"");
        String some = "rule \"some\" when accumulate( Backup(); $n : count(); $n > 0 ) " + INSERT.formatted("\"some\"");

        assertThat(verdicts(base(builder, any + some))).extracting("rule").containsExactly("any");
    }

    @ParameterizedTest
    @MethodSource("builders")
    void only_a_limit_stops_a_rule_that_feeds_itself(Class<? extends KieBuilder.ProjectType> builder) {
        String drl = "import java.util.List;\nrule \"grow\" when $n : Integer() then insert( $n + 1 ); end\n";
        KieSession session = base(builder, drl).newKieSession();

        session.insert(1);

        assertThat(session.fireAllRules(50)).isEqualTo(50);
        session.dispose();
    }

    /** The tests run with a default charset that has no Japanese letters. */
    @ParameterizedTest
    @MethodSource("builders")
    void letters_of_a_rule_are_those_of_its_file_whatever_the_default_charset(
            Class<? extends KieBuilder.ProjectType> builder) {
        assertThat(Charset.defaultCharset().newEncoder().canEncode('語')).isFalse();
        String equal = "rule \"等しい\" when $語 : String( this == \"日本語\" ) "
                + INSERT.formatted("drools.getRule().getName() + $語 + \"版\"");
        String matching = "rule \"合う\" when String( this matches \"日本.*\" ) " + INSERT.formatted("\"合致\"");

        assertThat(verdicts(base(builder, equal + matching), "日本語"))
                .containsExactlyInAnyOrder(
                        new ControlVerdict("x", Verdict.GAP, "等しい日本語版"), new ControlVerdict("x", Verdict.GAP, "合致"));
    }

    @Test
    void letters_of_a_rule_that_is_built_for_a_moment_are_those_of_its_file_too() {
        String rule = "rule \"等しい\" when String( this == \"日本語\" ) " + INSERT.formatted("\"合致\"");

        assertThat(verdicts(RuleCompiler.compileBriefly(List.of(new SourceFile("t/t.drl", HEAD + rule))), "日本語"))
                .hasSize(1);
    }

    @Test
    void the_engine_is_silent_about_a_file_without_rules() {
        assertThat(base(RuleCompiler.CLASSIC, "").getKiePackages().stream()
                        .mapToInt(p -> p.getRules().size())
                        .sum())
                .isZero();
    }

    /**
     * What a condition comes to on one fact: {@code fires}, {@code quiet}, {@code throws} where it cannot be evaluated, {@code refused} where
     * it cannot be built. src/docs/drools-traps.md tells of each.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                // condition                          ~ fact    ~ classic ~ executable
                "name not matches \"a.*\"             ~ nothing ~ fires   ~ quiet",
                "name matches \".*\"                  ~ nothing ~ fires   ~ quiet",
                "name matches \"a.*\"                 ~ nothing ~ quiet   ~ quiet",
                "name != null, name not matches \"a.*\" ~ nothing ~ quiet ~ quiet",
                "days == 010                          ~ some    ~ fires   ~ quiet",
                "days < 090                           ~ some    ~ refused ~ fires",
                "!(inner!.name == \"x\")              ~ nothing ~ quiet   ~ throws",
                "inner == null || inner.name != \"x\" ~ nothing ~ fires   ~ fires",
                "mood == \"GOOD\"                     ~ some    ~ quiet   ~ refused",
                "mood != \"GOOD\"                     ~ some    ~ fires   ~ refused",
                "mood in (\"GOOD\")                   ~ some    ~ quiet   ~ quiet",
                "mood not in (\"GOOD\")               ~ some    ~ fires   ~ fires",
                "mood in (Priced.Mood.GOOD)           ~ some    ~ fires   ~ fires",
                "b == \"x\"                           ~ some    ~ fires   ~ refused",
                "items == \"x\"                       ~ some    ~ quiet   ~ refused",
                "days != \"eight\"                    ~ some    ~ throws  ~ refused",
                "price >= 99.9                        ~ some    ~ quiet   ~ quiet",
                "price >= 99.9B                       ~ some    ~ fires   ~ fires",
                "price >= 100 || price < 99.9         ~ some    ~ fires   ~ fires",
            })
    void what_a_condition_comes_to(String condition, String fact, String classic, String executable) {
        Priced given = fact.equals("nothing") ? Priced.nothing() : Priced.of(new BigDecimal("99.90"));

        assertThat(outcome(RuleCompiler.CLASSIC, condition, given))
                .as("classic")
                .isEqualTo(classic);
        assertThat(outcome(ExecutableModelProject.class, condition, given))
                .as("executable")
                .isEqualTo(executable);
    }

    private static String outcome(Class<? extends KieBuilder.ProjectType> builder, String condition, Priced fact) {
        KieBase base;
        try {
            base = base(builder, "rule \"r\" when Priced( " + condition + " ) " + INSERT.formatted("\"r\""));
        } catch (RuntimeException e) {
            return "refused";
        }
        try {
            return verdicts(base, fact).isEmpty() ? "quiet" : "fires";
        } catch (RuntimeException e) {
            return "throws";
        }
    }

    @ParameterizedTest
    @MethodSource("builders")
    void the_average_of_no_number_is_zero_for_big_decimals(Class<? extends KieBuilder.ProjectType> builder) {
        String price = "rule \"price\" when accumulate( Priced( $p : price ); $a : average($p); $a == 0 ) "
                + INSERT.formatted("\"price\"");
        String days = "rule \"days\" when accumulate( Priced( $d : days ); $a : average($d) ) "
                + INSERT.formatted("\"days\"");

        assertThat(verdicts(base(builder, price + days))).extracting("rule").containsExactly("price");
    }

    @ParameterizedTest
    @MethodSource("builders")
    void conclusions_that_support_each_other_outlive_their_reason(Class<? extends KieBuilder.ProjectType> builder) {
        String drl = "rule \"reason\" when Priced() " + INSERT.formatted("\"one\"")
                + "rule \"there\" when ControlVerdict( rule == \"one\" ) " + INSERT.formatted("\"other\"")
                + "rule \"back\" when ControlVerdict( rule == \"other\" ) " + INSERT.formatted("\"one\"");
        KieSession session = base(builder, drl).newKieSession();
        FactHandle reason = session.insert(Priced.nothing());
        session.fireAllRules(100);

        session.delete(reason);
        session.fireAllRules(100);

        assertThat(session.getObjects(ControlVerdict.class::isInstance)).hasSize(2);
        session.dispose();
    }

    private static KieBase base(Class<? extends KieBuilder.ProjectType> builder, String rules) {
        return RuleCompiler.compile(List.of(new SourceFile("t/t.drl", HEAD + rules)), builder);
    }

    private static List<Object> verdicts(KieBase base, Object... inserted) {
        KieSession session = base.newKieSession();
        try {
            List.of(inserted).forEach(session::insert);
            session.fireAllRules(100);
            return session.getObjects(ControlVerdict.class::isInstance).stream()
                    .map(Object.class::cast)
                    .toList();
        } finally {
            session.dispose();
        }
    }
}
