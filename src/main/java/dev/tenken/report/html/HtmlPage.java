package dev.tenken.report.html;

import dev.tenken.model.Assessment;
import dev.tenken.model.Attributes;
import dev.tenken.model.Control;
import dev.tenken.model.Evidence;
import dev.tenken.model.Finding;
import dev.tenken.model.Judgement;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Outcome;
import dev.tenken.model.Parameter;
import dev.tenken.model.RuleTrace;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.Verdict;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Quotes;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the page's templates ask for: words in the page's language, ids, and the parts of the assessment. */
public final class HtmlPage {

    private static final int DIGEST_SHOWN = 12;
    private static final int VENDORS_ON_PAPER = 6;

    private final Assessment assessment;
    private final Arrangement arrangement;
    private final Messages messages;
    private final Words words;
    private final Anchors anchors;
    private final Citations citations;
    private final List<VendorSection> vendors;
    private final Map<String, Language> languages = new HashMap<>();

    HtmlPage(Assessment assessment, Language language, Arrangement arrangement) {
        this.assessment = assessment;
        this.arrangement = arrangement;
        this.messages = Messages.in(language);
        this.words = new Words(messages);
        this.anchors = new Anchors(assessment);
        this.citations = new Citations(assessment, anchors, messages, arrangement);
        this.vendors = VendorSection.of(assessment, arrangement);
        assessment.vendors().stream()
                .flatMap(v -> v.files().documents().stream())
                .forEach(d -> languages.put(d.id(), d.language()));
    }

    public Assessment assessment() {
        return assessment;
    }

    public List<VendorSection> vendors() {
        return vendors;
    }

    public Words words() {
        return words;
    }

    public Anchors anchors() {
        return anchors;
    }

    /** The texts of all documents, each once. */
    public List<SourceText> sources() {
        return assessment.vendors().stream()
                .flatMap(v -> v.files().documents().stream())
                .map(d -> SourceText.of(d, citations, anchors))
                .toList();
    }

    /** The controls in scope, in groups as the page shows them. */
    public List<Arrangement.Group> groups() {
        return arrangement.groups(assessment.profile());
    }

    /** What the column of controls is called. */
    public String controlHeading() {
        return arrangement.heading(messages);
    }

    /** The number that a control is shown under. */
    public String number(Control control) {
        return arrangement.number(control);
    }

    /** The number that the control of this 2015 number is shown under. */
    public String number(String control) {
        return assessment.profile().controls().stream()
                .filter(c -> c.number().equals(control))
                .map(arrangement::number)
                .findFirst()
                .orElse(control);
    }

    /** What stands behind a control's title; may be empty. */
    public String note(Control control) {
        return arrangement.note(control, messages);
    }

    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    public String text(LocalizedText text) {
        return Visible.inOneLine(text.in(messages.language()));
    }

    public String text(Enum<?> word) {
        return messages.word(word);
    }

    public String shown(String text) {
        return Visible.of(text);
    }

    public String code() {
        return messages.language().code();
    }

    /** The language of a document for the {@code lang} attribute, or null when it is the page's own. */
    public String lang(String document) {
        Language language = languages.get(document);
        return language == null || language == messages.language() ? null : language.code();
    }

    public String symbol(Verdict verdict) {
        return Symbols.of(verdict);
    }

    public String symbol(Outcome outcome) {
        return Symbols.of(outcome);
    }

    /** The style class of a verdict, outcome or severity: its word. */
    public String style(Enum<?> word) {
        return Attributes.word(word);
    }

    /** True when some vendor has this verdict on some control. */
    public boolean occurs(Verdict verdict) {
        return vendors.stream().anyMatch(v -> v.totals().containsKey(verdict));
    }

    /** True when the matrix has too many vendors for a sheet of paper unless it shows signs only. */
    public boolean isWide() {
        return vendors.size() > VENDORS_ON_PAPER;
    }

    /** The first characters of the digest of the rules: enough to tell two rule sets apart at a glance. */
    public String digestStart() {
        String digest = assessment.rulesDigest();
        return digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
    }

    /** The id of a control's finding for the vendor as a whole, or null when it has none. */
    public String wholeFinding(VendorAssessment vendor, String control) {
        return vendor.findings().stream()
                .filter(f -> f.service() == null && f.control().number().equals(control))
                .map(f -> anchors.finding(vendor, f))
                .findFirst()
                .orElse(null);
    }

    public String finding(VendorAssessment vendor, Finding finding) {
        return anchors.finding(vendor, finding);
    }

    public List<Evidence> quotes(Finding finding) {
        return Quotes.of(finding);
    }

    public List<Evidence> quotes(Judgement judgement) {
        return Quotes.of(judgement);
    }

    /** How many rules the trace of a finding tells of; none where nobody asked for traces. */
    public int traced(Finding finding) {
        return finding.judgements().stream().mapToInt(j -> j.rules().size()).sum();
    }

    /** How many of them fired. */
    public int fired(Finding finding) {
        return (int) finding.judgements().stream()
                .flatMap(j -> j.rules().stream())
                .filter(RuleTrace::fired)
                .count();
    }

    public List<Parameter> parameters(Control control) {
        return control.parameters().values().stream()
                .sorted(Comparator.comparing(Parameter::id))
                .toList();
    }

    public String css() {
        return HtmlAssets.BUILT_IN.css();
    }

    public String js() {
        return HtmlAssets.BUILT_IN.js();
    }

    public String policy() {
        return HtmlAssets.BUILT_IN.policy();
    }
}
