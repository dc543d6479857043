package dev.tenken.cli;

import dev.tenken.assess.Assessor;
import dev.tenken.assess.Explainer;
import dev.tenken.assess.RuleCoverage;
import dev.tenken.assess.RuleFiles;
import dev.tenken.assess.RulePack;
import dev.tenken.assess.RuleScope;
import dev.tenken.catalog.CatalogPack;
import dev.tenken.data.SourceDigest;
import dev.tenken.extract.Extractor;
import dev.tenken.extract.Reading;
import dev.tenken.extract.outside.OutsideFacts;
import dev.tenken.ledger.LedgerMaker;
import dev.tenken.model.AsOf;
import dev.tenken.model.Assessment;
import dev.tenken.model.Profile;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.VendorFiles;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.Yardstick;
import dev.tenken.review.Dispositions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The built-in patterns and rules with one profile, ready to assess vendors. The rules and what explains them are built on threads
 * of their own while the first documents are read: each takes about as long as the other.
 */
final class Workbench {
    private final CatalogPack catalog;
    private final Profile profile;
    private final Background<RulePack> rules;
    private final Background<Explainer> explainer;
    private final Extractor extractor;
    private final OutsideFacts outside;
    private final Dispositions dispositions;
    private final WorkLimits limits;
    private final List<String> refused = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * @param reports the folder that files of evidence are told relative to
     * @param limits of each document and vendor
     * @throws dev.tenken.model.InputException when the profile, a file of facts or dispositions, or a folder of patterns is unknown
     *     or wrong
     */
    Workbench(JudgingOptions options, Path reports, WorkLimits limits) {
        this.limits = limits;
        this.outside = OutsideFacts.read(options.facts);
        this.dispositions = dispositions(options.dispositions, reports, refused);
        this.catalog = options.packs.catalog();
        this.profile = catalog.load(options.profile);
        RuleFiles files = options.packs.ruleFiles();
        BuiltRules built = BuiltRules.of(files, catalog.all().controls());
        this.rules = built.pack();
        this.explainer = built.explainer();
        this.extractor =
                options.patterns.extractorWith(options.packs.patternFolders()).within(limits);
    }

    Profile profile() {
        return profile;
    }

    /** The rules, once they are built. */
    RulePack rules() {
        return rules.get();
    }

    /** The facts from outside that were refused so far, one line each. */
    List<String> refused() {
        return refused;
    }

    /** What else is to be told of the facts from outside, and of controls that nothing can judge. */
    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        RuleScope ownControls = new RuleScope(Set.of(), Set.copyOf(catalog.ownControls()));
        if (!ownControls.controls().isEmpty()) {
            new RuleCoverage(rules(), catalog.all().controls(), ownControls)
                    .withoutRule()
                    .forEach(c -> all.add("criterion " + c + " of your catalog has no rule: it stays silent whatever "
                            + "the documents say; write one, and name its folder with --rules"));
        }
        return all;
    }

    private Reading read(VendorFiles files, Consumer<String> progress) {
        Reading own = extractor.read(files, progress);
        OutsideFacts.Result result = outside.apply(own.files(), own.extraction());
        refused.addAll(result.refused());
        notes.addAll(result.notes());
        return new Reading(own.files(), result.extraction());
    }

    VendorAssessment assess(VendorFiles files, LocalDate asOf) {
        return judge(asOf).judge(read(files, line -> {}));
    }

    private VendorJudge judge(LocalDate day) {
        AsOf asOf = new AsOf(day);
        Assessor assessor = new Assessor(profile, rules(), asOf);
        return new VendorJudge(
                r -> LedgerMaker.with(
                        explainer
                                .get()
                                .explained(
                                        assessor.assess(
                                                r.files(),
                                                r.extraction(),
                                                dispositions.of(
                                                        r.files().vendor().id())),
                                        asOf),
                        asOf),
                limits);
    }

    private static Dispositions dispositions(List<Path> files, Path reports, List<String> refused) {
        return Dispositions.of(files.stream()
                .flatMap(f -> Dispositions.read(f, reports, refused).stream())
                .toList());
    }

    /** Assesses every vendor, telling {@code progress} of each one done. */
    Assessment assess(List<VendorFiles> vendors, LocalDate asOf, Progress progress) {
        List<Reading> readings = new ArrayList<>();
        for (VendorFiles files : vendors) {
            progress.begin(
                    "extracting facts from the documents of " + files.vendor().id());
            readings.add(read(files, progress::tell));
            progress.done(files.vendor().id());
        }
        progress.finish();
        List<String> ids = vendors.stream().map(v -> v.vendor().id()).toList();
        refused.addAll(outside.strangers(ids));
        VendorJudge judge = judge(asOf);
        List<VendorAssessment> assessed = new ArrayList<>();
        for (Reading reading : readings) {
            progress.begin("judging " + reading.files().vendor().id());
            assessed.add(judge.judge(reading));
        }
        return new Assessment(
                asOf,
                Version.current(),
                profile,
                rules().size(),
                digest(),
                yardstick(),
                assessed,
                dispositions.strays(ids));
    }

    private Yardstick yardstick() {
        return new Yardstick(extractor.digest(), rules().ruleDigests());
    }

    /** Of all that facts and verdicts depend on, but for the built-in catalog, whose version the profile tells. */
    private String digest() {
        String own = catalog.ownDigest();
        return own.isEmpty()
                ? SourceDigest.ofAll(rules().digest(), extractor.digest())
                : SourceDigest.ofAll(rules().digest(), extractor.digest(), own);
    }
}
