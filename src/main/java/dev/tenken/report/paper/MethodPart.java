package dev.tenken.report.paper;

import dev.tenken.model.catalog.Profile;
import dev.tenken.model.finding.Assessment;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import java.util.List;

/** The last chapter: how it was assessed, what that cannot tell, and with what. */
final class MethodPart {
    private final Pen pen;
    private final Assessment assessment;

    MethodPart(Pen pen, Assessment assessment) {
        this.pen = pen;
        this.assessment = assessment;
    }

    void write(List<Paper.Block> out) {
        Profile profile = assessment.profile();
        out.add(Pen.paragraph(Kind.HEADING, pen.get("html.method")));
        out.add(Pen.paragraph(Kind.BODY, pen.get("report.method")));
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.summary().get("limits")));
        pen.summary().limits().forEach(line -> out.add(Pen.paragraph(Kind.ITEM, line)));
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.summary().get("rule")));
        pen.summary().rule(profile).forEach(line -> out.add(Pen.paragraph(Kind.ITEM, line)));
        out.add(Pen.paragraph(Kind.NOTE, pen.get("score.formula")));
        out.add(Pen.paragraph(Kind.SUBHEADING, pen.get("send.made-with")));
        meta(out, "meta.as-of", assessment.asOf().toString());
        meta(out, "meta.profile", pen.in(profile.title()) + " (" + profile.id() + ")");
        meta(out, "meta.catalog", profile.catalogVersion());
        meta(out, "meta.rules", assessment.rules() + " (SHA-256 " + assessment.rulesDigest() + ")");
        meta(out, "meta.tool", "Tenken " + assessment.tool());
    }

    private void meta(List<Paper.Block> out, String key, String value) {
        out.add(Pen.paragraph(Kind.ITEM, pen.get(key) + ": " + value));
    }
}
