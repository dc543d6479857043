package dev.tenken.report.paper;

import dev.tenken.model.catalog.Control;
import dev.tenken.model.document.Failure;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.questions.QuestionWording;
import dev.tenken.summary.PortfolioSummary;
import dev.tenken.summary.SummaryLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The chapter on all vendors together: what they come to, what to read first, controls against vendors. */
final class PortfolioPart {
    /** So many vendors stand side by side on a page. */
    private static final int SIDE_BY_SIDE = 8;

    private static final int MOST_ASKED = 5;
    private static final int CONTROL_WIDTH = 27;

    private final Pen pen;
    private final Assessment assessment;
    private final List<VendorSection> sections;
    private final PortfolioSummary summary;

    PortfolioPart(Pen pen, Assessment assessment, List<VendorSection> sections) {
        this.pen = pen;
        this.assessment = assessment;
        this.sections = sections;
        this.summary = PortfolioSummary.of(assessment);
    }

    void write(List<Paper.Block> out) {
        out.add(Pen.paragraph(Kind.HEADING, pen.summary().get("title")));
        if (sections.isEmpty()) {
            out.add(Pen.paragraph(Kind.BODY, pen.get("matrix.empty")));
            return;
        }
        out.add(Pen.paragraph(Kind.BODY, pen.summary().verdict(summary)));
        out.add(vendors());
        out.add(Pen.paragraph(
                Kind.NOTE, pen.summary().get("by-rule", assessment.profile().id())));
        first(out);
        ask(out);
        failures(out);
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.get("matrix.title")));
        String legend = legend();
        if (!legend.isEmpty()) {
            out.add(Pen.paragraph(Kind.NOTE, legend));
        }
        for (int from = 0; from < sections.size(); from += SIDE_BY_SIDE) {
            out.add(matrix(sections.subList(from, Math.min(sections.size(), from + SIDE_BY_SIDE))));
        }
    }

    private Paper.Table vendors() {
        List<String> head = List.of(
                pen.get("html.vendor"),
                pen.summary().get("recommendation"),
                pen.get("verdict.satisfied"),
                pen.get("verdict.partial"),
                pen.get("verdict.gap"),
                pen.get("verdict.not-disclosed"),
                pen.get("score.title"));
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        for (SummaryLine one : summary.vendors()) {
            rows.add(List.of(
                    Pen.cell(pen.in(one.vendor().vendor().name())),
                    List.of(
                            Pen.paragraph(
                                    Kind.CELL,
                                    List.of(Pen.strong(
                                            pen.summary().word(one.advice().recommendation())))),
                            Pen.paragraph(
                                    Kind.CELL, List.of(Pen.quiet(pen.summary().brief(one.advice()))))),
                    Pen.cell(String.valueOf(one.score().satisfied())),
                    Pen.cell(String.valueOf(one.score().partial())),
                    Pen.cell(String.valueOf(one.score().gap())),
                    Pen.cell(String.valueOf(one.score().notDisclosed())),
                    Pen.cell(Pen.percent(one.score(), pen))));
        }
        return new Paper.Table(pen.get("send.vendors"), List.of(22, 36, 9, 8, 7, 10, 8), head, rows);
    }

    private void first(List<Paper.Block> out) {
        if (summary.first().isEmpty()) {
            return;
        }
        StrengthWords words = new StrengthWords(pen.messages());
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.get("first.title")));
        out.add(Pen.paragraph(Kind.NOTE, pen.get("first.note")));
        for (ReadFirst.OfVendor one : summary.first()) {
            out.add(Pen.paragraph(Kind.ITEM, words.who(one, pen.arrangement()) + " – " + words.why(one.first())));
        }
    }

    private void ask(List<Paper.Block> out) {
        List<PortfolioSummary.Open> open = summary.ask();
        if (open.isEmpty()) {
            return;
        }
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.summary().get("ask.most")));
        for (PortfolioSummary.Open one : open.subList(0, Math.min(MOST_ASKED, open.size()))) {
            String vendors = pen.summary().get("ask.of", one.vendors(), sections.size());
            out.add(Pen.paragraph(
                    Kind.ITEM,
                    List.of(Pen.plain(QuestionWording.of(one.criterion(), pen.language()) + " "), Pen.quiet(vendors))));
        }
    }

    private void failures(List<Paper.Block> out) {
        List<Failure> failures = assessment.failures();
        if (!failures.isEmpty()) {
            out.add(Pen.paragraph(Kind.SUBHEADING, pen.get("failures.title", failures.size())));
            out.add(Pen.paragraph(Kind.NOTE, pen.get("failures.note")));
            failures.forEach(f -> out.add(Pen.paragraph(Kind.ITEM, f.path() + ": " + pen.told(f.message()))));
        }
    }

    private Paper.Table matrix(List<VendorSection> some) {
        List<Integer> widths = new ArrayList<>(List.of(CONTROL_WIDTH));
        widths.addAll(Collections.nCopies(some.size(), (100 - CONTROL_WIDTH) / some.size()));
        List<String> head = new ArrayList<>(List.of(pen.arrangement().heading(pen.messages())));
        some.forEach(s -> head.add(pen.in(s.vendor().vendor().name())));
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        for (Control control : pen.arrangement().controls(assessment.profile())) {
            List<List<Paper.Paragraph>> row = new ArrayList<>();
            row.add(Pen.cell(pen.arrangement().title(control, pen.messages())));
            some.forEach(s -> row.add(cell(s.of(control))));
            rows.add(row);
        }
        return new Paper.Table(pen.get("send.matrix"), widths, head, rows);
    }

    private List<Paper.Paragraph> cell(VendorSection.ControlFindings found) {
        if (found == null) {
            return Pen.cell(Symbols.UNREAD + " " + pen.get("matrix.unread"));
        }
        Verdict verdict = found.whole().effective();
        String services = found.services().isEmpty() ? "" : " *";
        return Pen.cell(List.of(pen.verdict(verdict, pen.messages().word(verdict) + services)));
    }

    private String legend() {
        return sections.stream()
                        .flatMap(s -> s.families().stream())
                        .flatMap(f -> f.controls().stream())
                        .allMatch(c -> c.services().isEmpty())
                ? ""
                : "* " + pen.get("matrix.differs") + ".";
    }
}
