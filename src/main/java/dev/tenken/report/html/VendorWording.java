package dev.tenken.report.html;

import dev.tenken.model.Language;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.RuleTrace;
import dev.tenken.model.finding.Score;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.AttributeWords;
import dev.tenken.report.common.Quotes;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.VendorSection.Family;
import dev.tenken.report.questions.QuestionWording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How the parts of a vendor's assessment read: what is the same whichever vendor a page is of. */
public abstract class VendorWording extends HtmlPage {

    private static final String SEPARATOR = "; ";

    VendorWording(Assessment assessment, Language language, Arrangement arrangement) {
        super(assessment, language, arrangement);
    }

    /** How the verdicts of a family spread. */
    public StackedBar bar(Family family) {
        return StackedBar.of(
                family.controls().stream().map(c -> c.whole().effective()).toList());
    }

    /** The question that would settle a criterion. */
    public Bilingual question(Judgement judgement) {
        return Bilingual.of(m -> QuestionWording.of(judgement.criterion(), m.language()));
    }

    /** The criteria of a card to ask the vendor for: the essential ones that are not met. */
    public List<Judgement> toAsk(Card card) {
        return card.finding().judgements().stream()
                .filter(j -> j.criterion().essential() && j.outcome() != Outcome.MET)
                .toList();
    }

    public List<Evidence> quotes(Finding finding) {
        return Quotes.of(finding);
    }

    public List<Evidence> quotes(Judgement judgement) {
        return Quotes.of(judgement);
    }

    /** Where a quote stands. */
    public Bilingual place(Evidence quote) {
        return words(w -> w.place(quote));
    }

    /** What a document is; may be empty. */
    public Bilingual about(Document document) {
        return words(w -> w.about(document));
    }

    /** A control's thresholds; may be empty. */
    public Bilingual thresholds(Control control) {
        return words(w -> String.join(SEPARATOR, w.thresholds(control)));
    }

    public Bilingual weight(Judgement judgement) {
        return words(w -> w.weight(judgement.criterion()));
    }

    public Bilingual origins(Judgement judgement) {
        return words(w -> w.origins(judgement));
    }

    public Bilingual origin(VendorFact fact) {
        return words(w -> w.origin(fact));
    }

    /** What a fact states, attribute by attribute. */
    public Map<String, Object> attributes(VendorFact fact) {
        return Attributes.of(fact);
    }

    /** What an attribute is called. */
    public Bilingual attribute(String name) {
        return Bilingual.of(m -> new AttributeWords(m).name(name));
    }

    public Bilingual value(String attribute, Object value) {
        return Bilingual.of(m -> new AttributeWords(m).value(attribute, value));
    }

    public Bilingual blocks(DocumentCoverage coverage) {
        return words(w -> w.blocks(List.of(coverage)));
    }

    /** What a document holds and does not publish, or null. */
    public Bilingual leftOut(DocumentCoverage coverage) {
        return coverage.leftOut().isEmpty() ? null : words(w -> w.leftOut(coverage));
    }

    /** What could not be read of a document, or null. */
    public Bilingual unreadable(DocumentCoverage coverage) {
        return coverage.unreadablePages().isEmpty() ? null : words(w -> w.unreadable(coverage));
    }

    /** The score of a family. */
    public Score score(Family family) {
        return Score.of(family.controls().stream()
                .map(VendorSection.ControlFindings::whole)
                .toList());
    }

    public List<Grade> grades() {
        return List.of(Grade.values());
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

    /** The verdict in words, which ask to check the passages that come near silence. */
    public Bilingual verdict(Finding finding) {
        return Bilingual.of(m -> new StrengthWords(m).verdict(finding));
    }
}
