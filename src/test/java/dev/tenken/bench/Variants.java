package dev.tenken.bench;

import dev.tenken.data.Sha256;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Unmarked;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.model.finding.Yardstick;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Assessments of other vendors, editions and rules, as large and as unlike each other as real ones. */
final class Variants {
    private Variants() {}

    /** The same run on another day with other rules. */
    static Assessment run(Assessment pattern, LocalDate day, int rules) {
        Yardstick yardstick = new Yardstick(
                "patterns-" + rules, Map.copyOf(pattern.yardstick().rules()));
        return new Assessment(
                day,
                pattern.tool(),
                pattern.profile(),
                pattern.rules(),
                "rules-" + rules,
                yardstick,
                List.of(),
                List.of());
    }

    /** The vendor under another name, with a last line in each document that no other edition has, and a verdict that differs. */
    static VendorAssessment of(VendorAssessment pattern, String vendor, int edition, int rules) {
        Vendor other =
                new Vendor(vendor, LocalizedText.same(vendor), pattern.vendor().services());
        String line = "\n" + vendor + ", " + edition + "\n";
        List<Document> documents =
                pattern.files().documents().stream().map(d -> with(d, line)).toList();
        List<Finding> findings = new ArrayList<>(pattern.findings());
        int changed = Math.floorMod(vendor.hashCode() * 31 + edition, findings.size());
        for (int i = 0; i < findings.size(); i++) {
            findings.set(i, with(findings.get(i), vendor + edition + rules + i, i == changed));
        }
        return new VendorAssessment(
                new VendorFiles(other, documents, List.of()),
                pattern.extraction(),
                findings,
                pattern.observations(),
                List.of(),
                pattern.ledgers());
    }

    private static Document with(Document d, String line) {
        return new Document(
                d.id(),
                d.path(),
                Sha256.of((d.sha256() + line).getBytes(StandardCharsets.UTF_8)),
                d.mediaType(),
                d.language(),
                d.title(),
                d.version(),
                d.date(),
                d.imprint(),
                d.source(),
                d.text() + line,
                new Unmarked(d.words() + line, d.unmarked().moved()),
                d.blocks(),
                d.layout(),
                d.textSha256(),
                d.kind());
    }

    private static Finding with(Finding f, String mark, boolean gap) {
        LocalizedText reason =
                new LocalizedText(f.reason().en() + " " + mark, f.reason().ja() + " " + mark);
        return new Finding(
                f.control(),
                f.service(),
                gap ? Verdict.GAP : f.verdict(),
                f.severity(),
                f.rule(),
                reason,
                f.judgements(),
                f.evidence(),
                f.nearest(),
                f.grade(),
                f.review());
    }
}
