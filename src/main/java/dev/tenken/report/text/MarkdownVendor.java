package dev.tenken.report.text;

import static dev.tenken.report.text.Markdown.code;
import static dev.tenken.report.text.Markdown.escape;
import static dev.tenken.report.text.Markdown.row;
import static dev.tenken.report.text.Markdown.rule;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Unused;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Quotes;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.VendorSection.ControlFindings;
import dev.tenken.report.common.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the section of one vendor. */
public final class MarkdownVendor {

    private final Messages messages;
    private final Arrangement arrangement;
    private final Words words;
    private final VendorSection section;
    private final VendorAssessment vendor;
    private final StringBuilder out;
    private final DispositionWords dispositionWords;
    private final StrengthWords strengthWords;
    private final Unused unused;

    MarkdownVendor(Messages messages, Arrangement arrangement, VendorSection section, StringBuilder out) {
        this.messages = messages;
        this.arrangement = arrangement;
        this.words = new Words(messages);
        this.section = section;
        this.vendor = section.vendor();
        this.out = out;
        this.dispositionWords = new DispositionWords(messages);
        this.strengthWords = new StrengthWords(messages);
        this.unused = Unused.of(vendor.extraction());
    }

    void write() {
        heading(2, escape(vendor.vendor().name().in(messages.language())));
        if (vendor.findings().isEmpty()) {
            paragraph(messages.get("vendor.unread"));
        }
        documents();
        scores();
        first();
        dispositions();
        observations();
        for (VendorSection.Family family : section.families()) {
            heading(3, escape(family.title().in(messages.language())));
            for (ControlFindings control : family.controls()) {
                finding(control.whole());
                control.services().forEach(this::finding);
            }
        }
        if (!vendor.findings().isEmpty()) {
            line(new MarkdownLedgers(messages, arrangement).write(vendor));
        }
        coverage();
    }

    private void documents() {
        if (vendor.files().documents().isEmpty()) {
            return;
        }
        heading(3, messages.get("documents.title"));
        for (Document d : vendor.files().documents()) {
            String about = words.about(d);
            line("- " + escape(d.path()) + (about.isEmpty() ? "" : " · " + escape(about)) + " · SHA-256 "
                    + code(d.sha256()));
        }
        line("");
    }

    private void observations() {
        if (vendor.observations().isEmpty()) {
            return;
        }
        heading(3, messages.get("observations.title"));
        paragraph(messages.get("observations.note"));
        for (Observation o : vendor.observations()) {
            String severity =
                    o.severity() == null ? "" : " · " + messages.get("finding.severity", messages.word(o.severity()));
            String controls = o.controls().isEmpty() ? "" : " · " + escape(String.join(", ", o.controls()));
            paragraph("**" + messages.word(o.kind()) + "**" + severity + controls + ": "
                    + escape(o.text().in(messages.language())));
            quotes(o.evidence());
        }
    }

    private void finding(Finding finding) {
        String title = finding.service() == null
                ? arrangement.title(finding.control(), messages)
                : messages.get("finding.service", arrangement.number(finding.control()), finding.service());
        heading(finding.service() == null ? 4 : 5, escape(title));
        String severity = finding.severity() == null
                ? ""
                : " · " + messages.get("finding.severity", messages.word(finding.severity()));
        String grade =
                finding.grade() == null ? "" : " · " + messages.get("grade.label", messages.word(finding.grade()));
        paragraph("**" + Symbols.of(finding.verdict()) + " " + strengthWords.verdict(finding) + "**" + severity + grade
                + " · " + messages.get("finding.rule") + " " + code(finding.rule()));
        paragraph(escape(finding.reason().in(messages.language())));
        Strength strength = Strength.of(finding, unused);
        strength(finding, strength);
        review(finding);
        List<String> thresholds = words.thresholds(finding.control());
        if (finding.service() == null && !thresholds.isEmpty()) {
            paragraph(messages.get("finding.thresholds") + " " + escape(String.join("; ", thresholds)));
        }
        criteria(finding);
        quotes(Quotes.of(finding));
        nearest(finding);
        unused(finding, strength);
    }

    private void strength(Finding finding, Strength strength) {
        String said = strengthWords.of(finding, strength);
        if (!said.isEmpty()) {
            paragraph(messages.get("strength.labelled", escape(said)));
        }
    }

    /** The passages that could change a finding of which something is said; those of silence stand under it anyway. */
    private void unused(Finding finding, Strength strength) {
        if (finding.verdict() != Verdict.NOT_DISCLOSED && !strength.unused().isEmpty()) {
            paragraph(messages.get("strength.unused.title", strength.unused().size()));
            quotes(strength.unused().stream().limit(StrengthWords.MOST_PASSAGES).toList());
        }
    }

    private void first() {
        List<ReadFirst> first = ReadFirst.of(vendor);
        if (first.isEmpty()) {
            return;
        }
        heading(3, messages.get("first.title"));
        paragraph(messages.get("first.note"));
        int rank = 1;
        for (ReadFirst one : first) {
            line(rank++ + ". **" + escape(title(one.finding())) + "** – " + escape(strengthWords.why(one)) + "  \n   "
                    + messages.get("strength.labelled", escape(strengthWords.of(one.finding(), one.strength()))));
        }
        line("");
    }

    private String title(Finding finding) {
        return arrangement.title(finding.control(), messages)
                + (finding.service() == null ? "" : " · " + finding.service());
    }

    private void review(Finding finding) {
        if (finding.review() == null) {
            return;
        }
        paragraph("**" + escape(dispositionWords.verdict(finding.review())) + "** "
                + escape(finding.review().reason().in(messages.language())));
        vendor.dispositions().stream()
                .filter(r ->
                        finding.review().dispositions().contains(r.disposition().id()))
                .forEach(r ->
                        line("- " + code(r.disposition().id()) + " " + escape(dispositionWords.said(r.disposition()))));
        line("");
    }

    private void dispositions() {
        if (vendor.dispositions().isEmpty()) {
            return;
        }
        heading(3, messages.get("dispositions.title"));
        paragraph(messages.get("dispositions.note"));
        for (DispositionRecord record : vendor.dispositions()) {
            Disposition disposition = record.disposition();
            String corrected = dispositionWords.corrected(disposition);
            paragraph("**" + escape(dispositionWords.status(record)) + "** " + code(disposition.id()) + " "
                    + escape(dispositionWords.about(disposition)) + ": "
                    + escape(dispositionWords.said(disposition))
                    + (corrected.isEmpty() ? "" : " (" + escape(corrected) + ")"));
            dispositionWords.files(disposition).forEach(file -> paragraph(escape(file)));
            quotes(record.evidence());
        }
    }

    private void scores() {
        if (vendor.findings().isEmpty()) {
            return;
        }
        heading(3, messages.get("score.title"));
        out.append(row(List.of("", messages.get("score.title"), messages.get("score.disclosed"))));
        out.append(rule(3));
        score(messages.get("matrix.total"), vendor.findings());
        section.families()
                .forEach(family -> score(
                        family.title().in(messages.language()),
                        family.controls().stream().map(ControlFindings::whole).toList()));
        line("");
        paragraph(messages.get("score.formula"));
    }

    private void score(String title, List<Finding> findings) {
        Score score = Score.of(findings);
        out.append(row(List.of(escape(title), dispositionWords.percent(score), dispositionWords.disclosed(score))));
    }

    private void criteria(Finding finding) {
        if (finding.judgements().isEmpty()) {
            return;
        }
        out.append(row(List.of(
                messages.get("criteria.criterion"),
                messages.get("criteria.outcome"),
                messages.get("criteria.reason"))));
        out.append(rule(3));
        for (Judgement j : finding.judgements()) {
            String weight = words.weight(j.criterion());
            String essential = weight.isEmpty() ? "" : " *(" + escape(weight) + ")*";
            String prose = escape(j.criterion().prose().in(messages.language())) + essential;
            String said =
                    dispositionWords.outcome(finding.review(), j.criterion().id());
            String outcome =
                    Symbols.of(j.outcome()) + " " + messages.word(j.outcome()) + (said.isEmpty() ? "" : " · " + said);
            String origins = words.origins(j);
            String reason = j.reason().in(messages.language()) + (origins.isEmpty() ? "" : " (" + origins + ")");
            out.append(row(List.of(prose, outcome, escape(reason))));
        }
        line("");
    }

    private void quotes(List<Evidence> quotes) {
        for (Evidence quote : quotes) {
            paragraph(Markdown.quote(quote.quote()) + "  \n> — " + escape(words.place(quote)));
        }
    }

    private void nearest(Finding finding) {
        if (finding.verdict() != Verdict.NOT_DISCLOSED) {
            return;
        }
        if (finding.nearest().isEmpty()) {
            paragraph(messages.get("nearest.none"));
            return;
        }
        paragraph(messages.get("nearest.title") + ": " + messages.get("nearest.note"));
        quotes(finding.nearest());
    }

    private void coverage() {
        if (vendor.extraction().coverage().isEmpty()) {
            return;
        }
        heading(3, messages.get("coverage.title"));
        paragraph(messages.get("coverage.note"));
        for (DocumentCoverage c : vendor.extraction().coverage()) {
            String counts = words.blocks(List.of(c));
            String unreadable = words.unreadable(c);
            String leftOut = words.leftOut(c);
            paragraph("**" + escape(c.document()) + "** · " + kind(c) + counts
                    + (unreadable == null ? "" : " **" + escape(unreadable) + "**")
                    + (leftOut == null ? "" : " " + escape(leftOut)));
            String passages = c.candidates().stream()
                    .map(x -> "- " + escape(x.topic().title().in(messages.language())) + ": "
                            + escape(x.evidence().quote()) + " · " + escape(words.place(x.evidence())) + "\n")
                    .collect(Collectors.joining());
            if (!passages.isEmpty()) {
                line(passages);
            }
        }
    }

    private String kind(DocumentCoverage coverage) {
        return vendor.files()
                .document(coverage.document())
                .map(d -> messages.word(d.kind()) + " · ")
                .orElse("");
    }

    private void heading(int level, String text) {
        if (!out.substring(Math.max(0, out.length() - 2)).equals("\n\n")) {
            out.append("\n");
        }
        out.append("#".repeat(level)).append(" ").append(text).append("\n\n");
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }

    private void line(String text) {
        out.append(text).append("\n");
    }
}
