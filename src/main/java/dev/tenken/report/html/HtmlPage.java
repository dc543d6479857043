package dev.tenken.report.html;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.ControlNumber;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Cover;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Phrasebook;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import dev.tenken.summary.SummaryWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the templates of every page ask for: words in both languages, signs, the controls in scope. */
public class HtmlPage {

    private static final int DIGEST_SHOWN = 12;

    private final Assessment assessment;
    private final Arrangement arrangement;
    private final Language language;
    private final List<Arrangement.Group> groups;
    private final Map<String, Integer> ranks = new HashMap<>();

    /** @param language the one that the page shows at first */
    HtmlPage(Assessment assessment, Language language, Arrangement arrangement) {
        this.assessment = assessment;
        this.arrangement = arrangement;
        this.language = language;
        this.groups = arrangement.groups(assessment.profile());
        for (int i = 0; i < groups.size(); i++) {
            for (Control control : groups.get(i).controls()) {
                ranks.put(control.number(), i);
            }
        }
    }

    /** What the head of the page tells before the assessment's own facts; nothing unless a page knows of a cover. */
    public List<Cover.Line> cover() {
        return List.of();
    }

    public Assessment assessment() {
        return assessment;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    /** The language that the page shows at first, for the {@code lang} attribute. */
    public String code() {
        return language.code();
    }

    /** The controls in scope, in groups as the page shows them. */
    public List<Arrangement.Group> groups() {
        return groups;
    }

    /** What the column of controls is called. */
    public Bilingual controlHeading() {
        return Bilingual.of(arrangement::heading);
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
    public Bilingual note(Control control) {
        return Bilingual.of(m -> arrangement.note(control, m));
    }

    /** The rank of the group that a control of this 2015 number is shown in, from 0; -1 when it is not in scope. */
    public int group(String control) {
        return ranks.getOrDefault(control, -1);
    }

    /** The text of a key. Arguments that have a word or text in each language come in it. */
    public Bilingual text(String key, Object... arguments) {
        return Bilingual.of(m -> m.get(key, in(m, arguments)));
    }

    public Bilingual text(LocalizedText text) {
        return Bilingual.of(text);
    }

    public Bilingual text(Enum<?> word) {
        return Bilingual.of(m -> m.word(word));
    }

    /** A text as it is shown first, for the places that cannot hold both languages. */
    public String first(Bilingual text) {
        return text.in(language);
    }

    public String shown(String text) {
        return Visible.of(text);
    }

    /** A sentence that the program wrote in English, in both languages. */
    public Bilingual told(String english) {
        return Bilingual.of(new LocalizedText(english, Phrasebook.in(Language.JA, english)));
    }

    public String symbol(Verdict verdict) {
        return Symbols.of(verdict);
    }

    public String symbol(Outcome outcome) {
        return Symbols.of(outcome);
    }

    /** The style class of a verdict, outcome or severity: its word; null for null. */
    public String style(Enum<?> word) {
        return word == null ? null : Attributes.word(word);
    }

    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }

    public List<Severity> severities() {
        return List.of(Severity.values());
    }

    /** The first characters of the digest of the rules: enough to tell two rule sets apart at a glance. */
    public String digestStart() {
        String digest = assessment.rulesDigest();
        return digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
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

    /** What the sentences of summaries make in each language. */
    public Bilingual summed(Function<SummaryWords, String> sentence) {
        return new Bilingual(
                Visible.inOneLine(sentence.apply(SummaryWords.in(Language.EN))),
                Visible.inOneLine(sentence.apply(SummaryWords.in(Language.JA))));
    }

    /** How the profile comes to its recommendation, line by line. */
    public List<Bilingual> rule() {
        int lines = SummaryWords.in(language).rule(assessment.profile()).size();
        return IntStream.range(0, lines)
                .mapToObj(i -> summed(w -> w.rule(assessment.profile()).get(i)))
                .toList();
    }

    /** What the method cannot tell, line by line. */
    public List<Bilingual> limits() {
        return IntStream.range(0, SummaryWords.in(language).limits().size())
                .mapToObj(i -> summed(w -> w.limits().get(i)))
                .toList();
    }

    /** The numbers of a control in every edition, with spaces between, for whoever searches by one of them. */
    public String numbers(Control control) {
        return Stream.of(Numbering.values())
                .flatMap(edition -> control.numbers(edition).stream())
                .map(ControlNumber::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What the short phrases of reports make in each language. */
    static Bilingual words(Function<Words, String> phrase) {
        return Bilingual.of(m -> phrase.apply(new Words(m)));
    }

    /** What the phrases on dispositions and scores make in each language. */
    static Bilingual dispositions(Function<DispositionWords, String> phrase) {
        return Bilingual.of(m -> phrase.apply(new DispositionWords(m)));
    }

    /** The score as a percentage; a dash when nothing is disclosed. */
    public Bilingual percent(Score score) {
        return dispositions(w -> w.percent(score));
    }

    /** The share of controls that something is said of. */
    public Bilingual disclosed(Score score) {
        return dispositions(w -> w.disclosed(score));
    }

    /** The score of a vendor. */
    public Score score(VendorSection section) {
        return Score.of(section.vendor().findings());
    }

    /** Who says what, since when, until when and why. */
    public Bilingual said(Disposition disposition) {
        return dispositions(w -> w.said(disposition));
    }

    /** What a disposition is about. */
    public Bilingual about(Disposition disposition) {
        return dispositions(w -> w.about(disposition));
    }

    /** Whether a disposition counts, and why not when it does not. */
    public Bilingual status(DispositionRecord record) {
        return dispositions(w -> w.status(record));
    }

    /** How many dispositions there are of each status. */
    public Bilingual counts(List<DispositionRecord> records) {
        return dispositions(w -> w.counts(records));
    }

    /** The values that a disposition corrects; may be empty. */
    public Bilingual corrected(Disposition disposition) {
        return dispositions(w -> w.corrected(disposition));
    }

    /** The files that a disposition rests on, one line each; may be empty. */
    public Bilingual files(Disposition disposition) {
        return dispositions(w -> String.join("; ", w.files(disposition)));
    }

    private static Object[] in(Messages messages, Object... arguments) {
        Object[] worded = arguments.clone();
        for (int i = 0; i < worded.length; i++) {
            if (worded[i] instanceof Enum<?> word) {
                worded[i] = messages.word(word);
            } else if (worded[i] instanceof LocalizedText text) {
                worded[i] = Visible.inOneLine(text.in(messages.language()));
            } else if (worded[i] instanceof Bilingual text) {
                worded[i] = text.in(messages.language());
            }
        }
        return worded;
    }
}
