package dev.tenken.run;

import dev.tenken.assess.Assessor;
import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.workshop.RuleCases;
import dev.tenken.assess.workshop.RuleCoverage;
import dev.tenken.assess.workshop.RuleScope;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.AsOf;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.finding.VendorAssessment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that an author works on, with those that run beside them. */
public final class RuleWorkshop {
    private final RuleFiles meant;
    private final RulePack pack;
    private final Profile catalog;
    private final RuleScope scope;
    private final OwnPacks packs;

    /**
     * Builds the rules.
     *
     * @param folder whose rules are meant; null for all, the built-in ones and those of the packs
     * @param controls numbers of the controls whose rules are meant; none for all
     * @throws dev.tenken.model.InputException when a rule is wrong, or a control unknown
     */
    public RuleWorkshop(Path folder, List<String> controls, OwnPacks packs) {
        this.packs = folder == null ? packs : packs.and(folder);
        this.catalog = packs.catalog().all();
        Set<String> numbers = controls.isEmpty()
                ? Set.of()
                : Catalogs.select(catalog, controls).controls().stream()
                        .map(Control::number)
                        .collect(Collectors.toSet());
        this.meant = folder == null ? packs.ruleFiles() : RuleFiles.in(folder);
        this.pack = RulePack.of(this.packs.ruleFiles(), catalog.controls());
        Set<String> files = meant.drl().stream().map(SourceFile::path).collect(Collectors.toSet());
        this.scope = new RuleScope(files, numbers);
    }

    /** The cases beside the rules that are meant. */
    public RuleCases cases() {
        return RuleCases.read(meant.cases(), pack, catalog);
    }

    public RuleCoverage coverage() {
        return new RuleCoverage(pack, catalog.controls(), scope);
    }

    /** Which rules are meant. */
    public RuleScope scope() {
        return scope;
    }

    /** What all rules say of the vendors of a portfolio, by every control of the catalog. */
    public List<VendorAssessment> assess(Papers papers, LocalDate asOf, RunListener listener) {
        Assessor assessor = new Assessor(catalog, pack, new AsOf(asOf));
        VendorJudge judge = new VendorJudge(r -> assessor.assess(r.files(), r.extraction()), WorkLimits.STANDARD);
        List<VendorAssessment> all = new ArrayList<>();
        new ReadingRun(packs).each(papers, listener, reading -> all.add(judge.judge(reading)));
        return all;
    }
}
