package dev.tenken.report.paper;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import java.util.ArrayList;
import java.util.List;

/** The documents of a vendor: what they are, their digests, and what was read of them. */
final class DocumentsPart {
    private final Pen pen;

    DocumentsPart(Pen pen) {
        this.pen = pen;
    }

    void write(VendorAssessment vendor, List<Paper.Block> out) {
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.get("documents.title")));
        for (Failure failure : vendor.files().failures()) {
            out.add(Pen.paragraph(
                    Kind.BODY,
                    List.of(
                            Pen.strong(pen.get("send.unread") + " " + failure.path()),
                            Pen.plain(": " + pen.told(failure.message())))));
        }
        if (vendor.files().documents().isEmpty()) {
            return;
        }
        if (!pen.isWhole()) {
            vendor.files().documents().forEach(d -> brief(d, vendor, out));
            return;
        }
        List<List<List<Paper.Paragraph>>> rows = new ArrayList<>();
        for (Document document : vendor.files().documents()) {
            rows.add(List.of(Pen.cell(document.path()), about(document, vendor)));
        }
        out.add(new Paper.Table(
                pen.get("send.documents"),
                List.of(34, 66),
                List.of(pen.get("documents.title"), pen.get("coverage.title")),
                rows));
    }

    private void brief(Document document, VendorAssessment vendor, List<Paper.Block> out) {
        List<Paper.Paragraph> lines = about(document, vendor);
        List<Paper.Piece> pieces = new ArrayList<>(List.of(Pen.strong(document.path())));
        for (Paper.Paragraph line : lines) {
            pieces.add(Pen.plain(" · "));
            pieces.addAll(line.pieces());
        }
        out.add(Pen.paragraph(Kind.ITEM, pieces));
    }

    private List<Paper.Paragraph> about(Document document, VendorAssessment vendor) {
        List<Paper.Paragraph> lines = new ArrayList<>();
        lines.add(Pen.paragraph(Kind.CELL, pen.words().about(document)));
        for (DocumentCoverage coverage : vendor.extraction().coverage()) {
            if (coverage.document().equals(document.id())) {
                lines.add(Pen.paragraph(Kind.CELL, pen.words().blocks(List.of(coverage))));
                add(pen.words().unreadable(coverage), lines);
                add(pen.words().leftOut(coverage), lines);
            }
        }
        lines.add(Pen.paragraph(Kind.CELL, List.of(Pen.quiet("SHA-256 " + document.sha256()))));
        return lines;
    }

    private static void add(String text, List<Paper.Paragraph> lines) {
        if (text != null) {
            lines.add(Pen.paragraph(Kind.CELL, List.of(Pen.strong(text))));
        }
    }
}
