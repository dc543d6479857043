package dev.tenken.assess;

import dev.tenken.assess.rule.RulePack;
import dev.tenken.catalog.Catalogs;

/** The program's own rules for tests that only ask them: building them takes longer than most tests. */
public final class BuiltIn {
    public static final RulePack PACK = RulePack.builtIn(Catalogs.builtIn().controls());

    private BuiltIn() {}
}
