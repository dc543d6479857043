package dev.tenken.assess;

import dev.tenken.catalog.Catalogs;

/** The program's own rules for tests that only ask them: building them takes longer than most tests. */
final class BuiltIn {
    static final RulePack PACK = RulePack.builtIn(Catalogs.builtIn().controls());

    private BuiltIn() {}
}
