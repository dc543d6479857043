package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.workshop.CaseFacts;
import dev.tenken.assess.workshop.RuleCase;
import dev.tenken.assess.workshop.RuleCases;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the order of rules nor that of facts and controls may change a finding. */
class OrderTest {

    private static final List<Control> CATALOG = Catalogs.builtIn().controls();
    private static final RulePack PACK = BuiltIn.PACK;
    private static final RuleCases CASES = RuleCases.read(RuleFiles.builtIn().cases(), PACK, Catalogs.builtIn());

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shuffled_rules_and_facts_give_the_same_results(long seed) {
        Random random = new Random(seed);
        List<SourceFile> drl = new ArrayList<>(RulePack.builtInFiles(".drl"));
        Collections.shuffle(drl, random);
        drl.replaceAll(f -> new SourceFile(f.path(), shuffleRules(f.text(), random)));
        RulePack shuffled = RulePack.of(drl, RulePack.builtInFiles(".reasons.yaml"), CATALOG);

        some(300, random).forEach(c -> {
            List<VendorFact> mixed = new ArrayList<>(c.facts());
            Collections.shuffle(mixed, random);
            List<Control> controls = new ArrayList<>(CATALOG.stream()
                    .map(k -> k.withParameters(c.parameters(), "case"))
                    .toList());
            ScopeRun straight = ScopeRun.of(PACK.base(), controls, c.facts(), Facts.SETTING);
            Collections.shuffle(controls, random);

            assertThat(ScopeRun.of(shuffled.base(), controls, mixed, Facts.SETTING))
                    .isEqualTo(straight);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everything_said_at_once_gives_the_same_assessment_in_any_order(long seed) {
        CaseFacts facts = new CaseFacts();
        List<VendorFact> all = new ArrayList<>();
        // Said once more, each at a place of its own.
        some(120, new Random(seed)).forEach(c -> c.facts().forEach(f -> all.add(facts.again(f))));
        Profile profile = Catalogs.load("default");
        Assessor assessor = new Assessor(profile, PACK, Facts.AS_OF);
        Object straight = assessor.assess(Facts.vendor(), Facts.extraction(all.toArray(VendorFact[]::new)));
        Collections.shuffle(all, new Random(seed));

        assertThat(assessor.assess(Facts.vendor(), Facts.extraction(all.toArray(VendorFact[]::new))))
                .isEqualTo(straight);
    }

    /** Some of the cases, others for each seed. */
    private static List<RuleCase> some(int number, Random random) {
        List<RuleCase> cases = new ArrayList<>(CASES.all());
        Collections.shuffle(cases, random);
        return cases.subList(0, number);
    }

    private static String shuffleRules(String drl, Random random) {
        int first = drl.indexOf("rule \"");
        List<String> rules = new ArrayList<>(List.of(drl.substring(first).split("(?=rule \")")));
        Collections.shuffle(rules, random);
        return drl.substring(0, first) + String.join("\n", rules);
    }
}
