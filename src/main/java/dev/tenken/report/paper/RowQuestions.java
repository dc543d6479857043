package dev.tenken.report.paper;

import dev.tenken.model.finding.Finding;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions beside findings in tables: each once for a vendor, and in a short text only those that a verdict hangs on. */
final class RowQuestions {
    private final Pen pen;
    private final FindingPart findings;
    private final Map<String, String> asked = new HashMap<>();

    RowQuestions(Pen pen, FindingPart findings) {
        this.pen = pen;
        this.findings = findings;
    }

    /** The questions of a finding, and where those are asked that another finding has, too. */
    List<Paper.Paragraph> of(Finding finding) {
        List<String> all = findings.questions(finding, j -> true);
        List<String> needed = findings.questions(finding, j -> j.criterion().essential());
        // Where nothing essential is open, what would help is all there is to ask.
        List<String> told = pen.isWhole() || needed.isEmpty() ? all : needed;
        List<Paper.Paragraph> lines = new ArrayList<>();
        Set<String> elsewhere = new LinkedHashSet<>();
        String number = pen.arrangement().number(finding.control());
        for (String question : told) {
            String before = pen.isWhole() ? null : asked.putIfAbsent(question, number);
            if (before == null) {
                lines.add(Pen.paragraph(Kind.CELL, question));
            } else {
                elsewhere.add(before);
            }
        }
        if (!elsewhere.isEmpty()) {
            lines.add(quiet(pen.get("send.asked-under", String.join(", ", elsewhere))));
        }
        if (told.size() < all.size()) {
            lines.add(quiet(pen.get("send.more-questions", all.size() - told.size())));
        }
        return lines.isEmpty() ? Pen.cell("–") : lines;
    }

    private static Paper.Paragraph quiet(String text) {
        return Pen.paragraph(Kind.CELL, List.of(Pen.quiet(text)));
    }
}
