package dev.tenken.report.paper;

import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.office.write.Paper;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Cover;
import dev.tenken.report.common.Extent;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.Visible;
import java.util.ArrayList;
import java.util.List;

/** An assessment as one text for all its vendors: cover, contents, summary, a chapter for each vendor, method. */
public final class ReportPaper {
    /** More vendors than these make a text of thousands of pages, which no office program opens and nobody reads. */
    public static final int MOST_VENDORS = 100;

    private static final int MOST_NAMED = 6;

    private ReportPaper() {}

    /**
     * The text in a language.
     *
     * @throws InputException when there are more than {@link #MOST_VENDORS} vendors
     */
    public static Paper of(
            Assessment assessment, Language language, Arrangement arrangement, Cover cover, Extent extent) {
        int vendors = assessment.vendors().size();
        refuseMany(vendors);
        Pen pen = new Pen(language, arrangement, extent);
        List<VendorSection> sections = VendorSection.of(assessment, arrangement);
        List<Paper.Block> blocks = new ArrayList<>();
        if (vendors != 1) {
            new PortfolioPart(pen, assessment, sections).write(blocks);
        }
        sections.forEach(section -> new VendorPart(pen, assessment.profile(), section).write(blocks));
        new MethodPart(pen, assessment).write(blocks);
        return new Paper(
                pen.get("report.title"), language.code(), assessment.asOf(), front(assessment, pen, cover), blocks);
    }

    /**
     * Refuses more vendors than one text holds; to be asked before the work, not after it.
     *
     * @throws InputException when there are more than {@link #MOST_VENDORS}
     */
    public static void refuseMany(int vendors) {
        if (vendors > MOST_VENDORS) {
            throw new InputException("docx and pdf are one text for all vendors: got " + vendors
                    + " vendors, wanted at most " + MOST_VENDORS + "; assess them in groups, or ask for html");
        }
    }

    private static Paper.Front front(Assessment assessment, Pen pen, Cover cover) {
        Messages messages = pen.messages();
        List<Paper.Line> lines = new ArrayList<>();
        cover.lines().forEach(l -> lines.add(new Paper.Line(messages.get(l.key()), pen.in(l.text()))));
        lines.add(new Paper.Line(messages.get("meta.as-of"), assessment.asOf().toString()));
        lines.add(new Paper.Line(
                messages.get("meta.profile"), pen.in(assessment.profile().title())));
        lines.add(new Paper.Line(messages.get("meta.tool"), "Tenken " + assessment.tool()));
        int vendors = assessment.vendors().size();
        String subject = subject(assessment, pen);
        String classification = cover.classification() == null ? "" : " · " + pen.in(cover.classification());
        return new Paper.Front(
                subject,
                cover.author() == null ? null : pen.in(cover.author()),
                messages.get("report.title") + (vendors == 1 ? " · " + subject : "") + classification,
                messages.get("send.contents"),
                messages.get("send.table"),
                lines);
    }

    /** The vendors by name, or how many there are where a line would not hold their names. */
    private static String subject(Assessment assessment, Pen pen) {
        List<String> names = assessment.vendors().stream()
                .map(v -> pen.in(v.vendor().name()))
                .toList();
        return names.isEmpty() || names.size() > MOST_NAMED
                ? Visible.inOneLine(pen.get("html.vendors.count", names.size()))
                : String.join("\n", names);
    }
}
