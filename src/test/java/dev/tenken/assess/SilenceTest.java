package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.assess.rule.RuleBase;
import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.workshop.RuleCase;
import dev.tenken.assess.workshop.RuleCases;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.catalog.Control;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is known of silence may change no finding. */
class SilenceTest {

    private static final List<Control> CONTROLS = Catalogs.builtIn().controls();
    private static final RuleBase BASE = BuiltIn.PACK.base();
    private static final int SOME = 300;

    @Test
    void rules_that_are_asked_of_what_is_spoken_of_come_to_what_they_come_to_when_asked_of_all() {
        Silence silence = Silence.of(BASE, CONTROLS);
        List<RuleCase> cases =
                new ArrayList<>(RuleCases.read(RuleFiles.builtIn().cases(), BuiltIn.PACK, Catalogs.builtIn())
                        .all());
        Collections.shuffle(cases, new Random(SOME));

        assertThat(cases.subList(0, SOME)).allSatisfy(c -> {
            Setting setting = new Setting(c.asOf(), c.papers(), Facts.SETTING.inward());
            assertThat(ScopeRun.of(BASE, CONTROLS, CONTROLS, c.facts(), setting, silence))
                    .isEqualTo(ScopeRun.of(BASE, CONTROLS, c.facts(), setting));
        });
    }
}
