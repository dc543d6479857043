package dev.tenken.report.html;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Unused;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Cover;
import dev.tenken.report.common.Ledger;
import dev.tenken.report.common.LedgerTables;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.VendorSection.Family;
import dev.tenken.report.questions.QuestionWording;
import dev.tenken.summary.OpenPoint;
import dev.tenken.summary.VendorSummary;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the templates of a vendor's page ask for: the parts of its assessment, with ids, numbers and places. */
public final class VendorPage extends VendorWording {

    private final Portfolio portfolio;
    private final VendorSection section;
    private final Anchors anchors;
    private final Citations citations;
    private final Annex annex;
    private final LedgerTables ledgers;
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<Finding, Strength> strengths = new IdentityHashMap<>();
    private final Unused unused;
    private final VendorSummary summary;
    private final Cards cards;
    private final ToldOnce told;

    VendorPage(Portfolio portfolio, VendorSection section) {
        super(portfolio.assessment(), portfolio.language(), portfolio.arrangement());
        this.portfolio = portfolio;
        this.section = section;
        this.anchors = new Anchors(section.vendor());
        this.cards = new Cards(section);
        this.citations = new Citations(section.vendor(), anchors, portfolio.arrangement(), cards);
        this.summary = VendorSummary.of(section.vendor(), portfolio.assessment().profile());
        this.annex = new Annex(section.vendor());
        this.unused = Unused.of(section.vendor().extraction());
        this.told = new ToldOnce(section, cards);
        this.ledgers = new LedgerTables(portfolio.arrangement());
        section.vendor().files().documents().forEach(d -> languages.put(d.id(), d.language()));
    }

    @Override
    public List<Cover.Line> cover() {
        return portfolio.cover().lines();
    }

    public VendorSection section() {
        return section;
    }

    public VendorAssessment vendor() {
        return section.vendor();
    }

    public Anchors anchors() {
        return anchors;
    }

    public Annex annex() {
        return annex;
    }

    /** What rests on a passage. */
    public Set<Citations.Ref> refs(Evidence quote) {
        return citations.of(quote);
    }

    /** True when the page is one of several, below an index. */
    public boolean hasIndex() {
        return portfolio.hasIndex();
    }

    /** The vendor before this one, or null. */
    public VendorSection previous() {
        return portfolio.neighbour(section, -1);
    }

    /** The vendor behind this one, or null. */
    public VendorSection next() {
        return portfolio.neighbour(section, 1);
    }

    /** The address of another vendor's page, seen from this one. */
    public String address(VendorSection other) {
        return PageName.address(other.vendor().vendor().id());
    }

    /** The texts of the vendor's documents. */
    public List<SourceText> sources() {
        return vendor().files().documents().stream()
                .map(d -> SourceText.of(d, citations, anchors))
                .toList();
    }

    /** The language of a document. */
    public String lang(String document) {
        Language language = languages.get(document);
        return language == null ? null : language.code();
    }

    /** How the verdicts of all controls spread. */
    public StackedBar bar() {
        return StackedBar.of(section.totals());
    }

    /** The services that have findings of their own, in the order of the vendor. */
    public List<String> services() {
        Set<String> found = vendor().findings().stream()
                .map(Finding::service)
                .filter(s -> s != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> ordered = vendor().vendor().services().stream()
                .map(Service::id)
                .filter(found::remove)
                .collect(Collectors.toList());
        found.stream().sorted().forEach(ordered::add);
        return ordered;
    }

    /** What the assessment comes to. */
    public VendorSummary summary() {
        return summary;
    }

    /** The cards of a control: of the vendor as a whole, then of services that say something else. */
    public List<Card> cards(VendorSection.ControlFindings control) {
        return cards.of(control);
    }

    /** The ranks of the services that a card speaks for, where it is not the vendor's; null for none. */
    public String services(Card card) {
        return card.isWhole() ? null : ranks(card.same());
    }

    /** The ranks of services that answer for themselves beside a card for the whole vendor; null for none. */
    public String overruled(Card card, VendorSection.ControlFindings control) {
        return card.isWhole() && card.same().isEmpty() ? ranks(control.services()) : null;
    }

    private String ranks(List<Finding> services) {
        String ranks = services.stream().map(f -> anchors.service(f.service())).collect(Collectors.joining(" "));
        return ranks.isEmpty() ? null : ranks;
    }

    /** The ids of findings that share the card of another. */
    public List<String> aliases(Card card) {
        return card.same().stream()
                .map(anchors::finding)
                .filter(id -> !id.equals(anchors.finding(card.finding())))
                .toList();
    }

    /** The reasons that several cards would repeat, by verdict: they are told once, before the cards. */
    public Map<LocalizedText, Verdict> sharedReasons() {
        return told.several();
    }

    /** True when a card's reason says what neither its criteria nor the reasons told before the cards do. */
    public boolean tellsReason(Card card) {
        return told.with(card);
    }

    /** True when a criterion's reason says no more than that nothing was found, as that of most silent ones does. */
    public boolean isPlainSilence(Judgement judgement) {
        return told.isPlainSilence(judgement);
    }

    /** Where the findings of a family begin. */
    public String familyAnchor(Family family) {
        return "f" + (section.families().indexOf(family) + 1);
    }

    /** The open essential criteria, the gravest first; of those that the same answer settles, the first. */
    public List<OpenPoint> ask() {
        Map<String, OpenPoint> byQuestion = new LinkedHashMap<>();
        summary.ask()
                .forEach(p ->
                        byQuestion.putIfAbsent(QuestionWording.of(p.judgement().criterion(), Language.EN), p));
        return List.copyOf(byQuestion.values());
    }

    /** The findings that leave an essential criterion without any statement, the gravest first. */
    public List<Finding> missing() {
        return summary.missing().stream().map(OpenPoint::finding).distinct().toList();
    }

    /** The numbers, in every edition, of the controls that an observation touches. */
    public String numbers(Observation observation) {
        return assessment().profile().controls().stream()
                .filter(c -> observation.controls().contains(c.number()))
                .map(this::numbers)
                .collect(Collectors.joining(" "));
    }

    /** The rank of an observation among those of the vendor. */
    public int rank(Observation observation) {
        return vendor().observations().indexOf(observation);
    }

    /** The ranks of the observations that touch a finding's control, told once: at the finding for the vendor as a whole. */
    public List<Integer> questioned(Finding finding) {
        List<Observation> observations = vendor().observations();
        return IntStream.range(0, finding.service() == null ? observations.size() : 0)
                .filter(i -> observations
                        .get(i)
                        .controls()
                        .contains(finding.control().number()))
                .boxed()
                .toList();
    }

    /** The ranks of the groups whose controls an observation touches. */
    public String groups(Observation observation) {
        return observation.controls().stream()
                .map(c -> String.valueOf(group(c)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The id of a control's finding for the vendor as a whole, or null when it has none. */
    public String wholeFinding(String control) {
        return vendor().findings().stream()
                .filter(f -> f.service() == null && f.control().number().equals(control))
                .map(anchors::finding)
                .findFirst()
                .orElse(null);
    }

    /** The ledger of assurance. */
    public Ledger assurance() {
        return ledgers.of(vendor().ledgers().assurance());
    }

    /** The ledger of scope. */
    public Ledger scope() {
        return ledgers.of(vendor().ledgers().scope());
    }

    /** The lines of the vendor description that would tell products apart; none when there is nothing to add. */
    public List<String> description() {
        return LedgerTables.description(vendor().vendor(), vendor().ledgers().scope());
    }

    /** What kind of paper was read. */
    public Bilingual kind(DocumentCoverage coverage) {
        return vendor().files()
                .document(coverage.document())
                .map(d -> text(d.kind()))
                .orElse(Bilingual.same(""));
    }

    /** What the auditor makes of a criterion; empty when it is what the machine does. */
    public Bilingual outcome(Finding finding, Judgement judgement) {
        return dispositions(
                w -> w.outcome(finding.review(), judgement.criterion().id()));
    }

    /** The dispositions that touch a finding. */
    public List<DispositionRecord> dispositions(Finding finding) {
        return finding.review() == null
                ? List.of()
                : dispositions(finding.review().dispositions());
    }

    /** The dispositions that touch an observation. */
    public List<DispositionRecord> dispositions(Observation observation) {
        return dispositions(observation.dispositions());
    }

    private List<DispositionRecord> dispositions(List<String> ids) {
        return vendor().dispositions().stream()
                .filter(r -> ids.contains(r.disposition().id()))
                .toList();
    }

    /** The machine's verdict, and the auditor's where it is another: what the filters look for. */
    public String verdicts(Finding finding) {
        String machine = style(finding.verdict());
        return finding.effective() == finding.verdict() ? machine : machine + " " + style(finding.effective());
    }

    /** How firmly a finding stands; empty for a control that does not apply. */
    public Bilingual strength(Finding finding) {
        return Bilingual.of(m -> new StrengthWords(m).of(finding, strengthOf(finding)));
    }

    /** How firmly, in one word. */
    public Strength strengthOf(Finding finding) {
        return strengths.computeIfAbsent(finding, f -> Strength.of(f, unused));
    }

    /** The unused passages that are shown with a finding of which something is said. */
    public List<Evidence> unused(Finding finding) {
        return finding.verdict() == Verdict.NOT_DISCLOSED
                ? List.of()
                : strengthOf(finding).unused().stream()
                        .limit(StrengthWords.MOST_PASSAGES)
                        .toList();
    }

    /** True when a card's particulars are shown without being asked for: a gap, and what the documents contradict. */
    public boolean isUrgent(Finding finding) {
        return finding.verdict() == Verdict.GAP || strengthOf(finding).has(Strength.Mark.CONTRADICTED);
    }
}
