package dev.tenken.run;

import dev.tenken.assess.Assessor;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.workshop.RuleCoverage;
import dev.tenken.assess.workshop.RuleScope;
import dev.tenken.catalog.CatalogPack;
import dev.tenken.data.SourceDigest;
import dev.tenken.document.Portfolio;
import dev.tenken.extract.Extractor;
import dev.tenken.extract.outside.OutsideFacts;
import dev.tenken.ledger.LedgerMaker;
import dev.tenken.model.AsOf;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Yardstick;
import dev.tenken.review.Dispositions;
import dev.tenken.store.VendorShelf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Patterns, rules, a profile and what people brought along, ready to assess vendors; one may be used for any number of them, on several
 * threads. The rules and what explains them are built on threads of their own while the first documents are read: each takes about
 * as long as the other. So are the patterns while the catalog is read.
 */
public final class AssessmentRun {
    private final Terms terms;
    private final boolean traced;
    private final CatalogPack catalog;
    private final Profile profile;
    private final BuiltRules built;
    private final Extractor extractor;
    private final OutsideFacts outside;
    private final Dispositions dispositions;
    private final Said said;
    private final AsOf asOf;
    private final List<String> refusedDispositions = new ArrayList<>();
    private VendorJudge judge;

    /**
     * @throws dev.tenken.model.InputException when the profile, a file of facts or dispositions, or a folder of patterns is unknown
     *     or wrong
     */
    public AssessmentRun(Terms terms) {
        this(terms, true);
    }

    /** @param traced whether findings are to tell what every rule made of the facts; forms that show no such thing do without */
    public AssessmentRun(Terms terms, boolean traced) {
        this(terms, traced, Said.NOTHING);
    }

    /** @param said what auditors said elsewhere than in the files of the terms */
    public AssessmentRun(Terms terms, boolean traced, Said said) {
        this.terms = terms;
        this.said = said;
        this.traced = traced;
        this.asOf = new AsOf(terms.asOf());
        Background<Extractor> patterns =
                Background.start("patterns", () -> terms.packs().extractor());
        this.outside = OutsideFacts.read(terms.facts());
        this.dispositions = dispositions(terms.dispositions(), terms.reports());
        this.catalog = terms.packs().catalog();
        this.profile = catalog.load(terms.profile());
        this.built = BuiltRules.of(terms.packs().ruleFiles(), catalog.all().controls());
        if (traced) {
            // In time: it is ready when the first documents are read.
            built.explainer();
        }
        this.extractor = patterns.get().within(terms.limits());
    }

    private Dispositions dispositions(List<Path> files, Path reports) {
        return Dispositions.of(files.stream()
                .flatMap(f -> Dispositions.read(f, reports, refusedDispositions).stream())
                .toList());
    }

    public Profile profile() {
        return profile;
    }

    /**
     * Assesses one vendor; what is to be told of files from outside and of the catalog is told with it.
     *
     * @throws dev.tenken.model.InputException when the rules are wrong
     */
    public VendorRun assess(VendorFiles files) {
        VendorRun run = assess(files, RunListener.SILENT);
        return new VendorRun(
                run.assessment(), joined(refusedDispositions, run.refused()), joined(run.notes(), unjudged()));
    }

    /**
     * Assesses one vendor on a day of its own, which stands in for that of the terms.
     *
     * @param words what auditors said of it elsewhere than in the files of the terms
     * @throws dev.tenken.model.InputException when the rules are wrong
     */
    DatedRun assess(VendorFiles files, List<Disposition> words, LocalDate day, RunListener listener) {
        Turns turns = new Turns();
        AsOf onDay = new AsOf(day, turns);
        Assessor assessor = new Assessor(profile, rules(), onDay);
        Said known = vendor -> words;
        VendorRun one =
                assess(files, listener, new VendorJudge(r -> judged(assessor, r, onDay, known), terms.limits()));
        List<VendorAssessment> vendors = List.of(one.assessment());
        Assessment whole = assessment(day, vendors, List.of(files.vendor().id()));
        return new DatedRun(
                whole,
                turns.first(),
                joined(joined(refusedDispositions, one.refused()), joined(one.notes(), unjudged())));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private VendorRun assess(VendorFiles files, RunListener listener) {
        return assess(files, listener, judge());
    }

    private VendorRun assess(VendorFiles files, RunListener listener, VendorJudge by) {
        listener.works(
                "extracting facts from the documents of " + files.vendor().id());
        Reading own = extractor.read(files, listener::tells);
        OutsideFacts.Result result = outside.apply(own.files(), own.extraction());
        listener.works("judging " + files.vendor().id());
        VendorAssessment assessment = by.judge(new Reading(own.files(), result.extraction()));
        return new VendorRun(assessment, result.refused(), result.notes());
    }

    /**
     * Assesses every vendor of a portfolio, several at a time, in the order of the portfolio.
     *
     * @return to be closed when the reports are written; until then what has no room in memory is on disk
     * @throws dev.tenken.model.InputException when the rules are wrong, or no document of the portfolio could be read
     */
    public AssessedPortfolio assess(Papers papers, RunListener told) {
        Portfolio portfolio = papers.portfolio();
        RunListener listener = new OneAtATime(told);
        listener.opened(portfolio.size());
        VendorShelf assessed = new VendorShelf();
        try {
            return assess(portfolio, listener, assessed);
        } catch (RuntimeException | Error e) {
            // Nobody else can let go of what was put on disk.
            assessed.close();
            throw e;
        }
    }

    private AssessedPortfolio assess(Portfolio portfolio, RunListener listener, VendorShelf assessed) {
        List<String> refused = new ArrayList<>(refusedDispositions);
        List<String> notes = new ArrayList<>();
        InOrder.onAllProcessors()
                .run(
                        portfolio.size(),
                        number -> read(portfolio, number, listener).map(files -> assess(files, listener)),
                        (Optional<VendorRun> one) -> one.ifPresent(run -> {
                            assessed.put(run.assessment());
                            refused.addAll(run.refused());
                            notes.addAll(run.notes());
                            listener.done(run.assessment().vendor().id());
                        }));
        List<VendorAssessment> outlines = assessed.outlines();
        portfolio.refuseUnread(outlines.stream().map(VendorAssessment::files).toList());
        List<String> ids = outlines.stream().map(v -> v.vendor().id()).toList();
        refused.addAll(outside.strangers(ids));
        notes.addAll(unjudged());
        return new AssessedPortfolio(assessment(terms.asOf(), assessed, ids), refused, notes);
    }

    private static Optional<VendorFiles> read(Portfolio portfolio, int number, RunListener listener) {
        listener.works("reading the documents");
        return portfolio.read(number, listener::tells);
    }

    private Assessment assessment(LocalDate day, List<VendorAssessment> assessed, List<String> ids) {
        return new Assessment(
                day,
                ToolVersion.current(),
                profile,
                rules().size(),
                digest(),
                new Yardstick(extractor.digest(), rules().ruleDigests()),
                assessed,
                dispositions.strays(ids));
    }

    private synchronized VendorJudge judge() {
        if (judge == null) {
            Assessor assessor = new Assessor(profile, rules(), asOf);
            judge = new VendorJudge(r -> judged(assessor, r, asOf, said), terms.limits());
        }
        return judge;
    }

    private VendorAssessment judged(Assessor assessor, Reading reading, AsOf day, Said known) {
        String vendor = reading.files().vendor().id();
        List<Disposition> all = dispositions.of(vendor, known.of(vendor));
        VendorAssessment assessment = assessor.assess(reading.files(), reading.extraction(), all);
        return LedgerMaker.with(traced ? built.explainer().get().explained(assessment, day) : assessment, day);
    }

    private RulePack rules() {
        return built.pack();
    }

    /** Of controls that the operator's own catalogs ask for and nothing can judge, a line each. */
    private List<String> unjudged() {
        Set<String> own = Set.copyOf(catalog.ownControls());
        if (own.isEmpty()) {
            return List.of();
        }
        return new RuleCoverage(rules(), catalog.all().controls(), new RuleScope(Set.of(), own))
                .withoutRule().stream()
                        .map(c -> "criterion " + c + " of your catalog has no rule: it stays silent whatever "
                                + "the documents say; write one, and name its folder with --rules")
                        .collect(Collectors.toList());
    }

    /** Of all that facts and verdicts depend on, but for the built-in catalog, whose version the profile tells. */
    private String digest() {
        String own = catalog.ownDigest();
        return own.isEmpty()
                ? SourceDigest.ofAll(rules().digest(), extractor.digest())
                : SourceDigest.ofAll(rules().digest(), extractor.digest(), own);
    }
}
