package dev.tenken.assess;

import dev.tenken.model.AsOf;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Nearest;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.disposition.Disposition.Target;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.disposition.DispositionRecord.Status;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Span;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds what dispositions are about in what the machine says of a vendor today. A disposition is never applied to something else
 * than it was made for: one whose object is gone, or is no longer what it was, matches nothing.
 */
final class DispositionMatch {

    private static final String NOTHING_FALSE =
            "nothing was found that could be mistaken: show what was missed as compensating evidence";
    private static final String NOTHING_FALSE_JA = "誤りとなり得る記載がない。見落としは代替の証拠として示すこと";

    private final VendorAssessment machine;
    private final AsOf asOf;

    DispositionMatch(VendorAssessment machine, AsOf asOf) {
        this.machine = machine;
        this.asOf = asOf;
    }

    /** Says that a disposition matches nothing, and why. */
    private static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient LocalizedText note;

        Mismatch(String en, String ja) {
            super(en);
            this.note = new LocalizedText(en, ja);
        }
    }

    /** What becomes of a disposition on this vendor; one on a fact is about that fact's present id. */
    DispositionRecord record(Disposition disposition) {
        if (disposition.hasExpired(asOf)) {
            LocalizedText note = new LocalizedText(
                    "its last day was " + disposition.expires() + ": renew it, or withdraw it",
                    "期限は " + disposition.expires() + " であった。更新するか、取り下げること");
            return new DispositionRecord(disposition, Status.EXPIRED, note, List.of());
        }
        try {
            matchDate(disposition);
            List<Evidence> evidence = evidence(disposition);
            Disposition found = disposition.target().ofFact() ? onFact(disposition) : disposition;
            if (found.target().ofFinding()) {
                matchFinding(found);
            } else if (!found.target().ofFact()
                    && machine.observations().stream().noneMatch(found::isOn)) {
                throw new Mismatch("no such observation any more", "該当する所見が見当たらない");
            }
            return new DispositionRecord(found, Status.ACTIVE, null, evidence);
        } catch (Mismatch e) {
            return new DispositionRecord(disposition, Status.UNMATCHED, e.note, List.of());
        }
    }

    private void matchDate(Disposition disposition) throws Mismatch {
        if (!disposition.isInForce(asOf)) {
            throw new Mismatch(
                    "it begins on " + disposition.date() + " only", disposition.date() + " からの判断であり、まだ有効でない");
        }
    }

    private void matchFinding(Disposition disposition) throws Mismatch {
        Target target = disposition.target();
        List<Finding> findings = machine.findings().stream()
                .filter(f -> f.control().number().equals(target.control()))
                .filter(f -> target.service() == null
                        ? f.service() == null
                        : target.service().equals(f.service()))
                .toList();
        if (findings.isEmpty() && target.service() != null) {
            throw new Mismatch(
                    "there is no finding of its own for service " + target.service() + ": leave the service out",
                    "サービス " + target.service() + " だけの所見はない。サービスの指定を外すこと");
        }
        if (findings.isEmpty()) {
            List<String> known = machine.findings().stream()
                    .map(f -> f.control().number())
                    .distinct()
                    .toList();
            String nearest = Nearest.to(target.control(), known);
            throw new Mismatch(
                    "control " + target.control() + " is not in the profile (2015 numbers count); nearest: " + nearest,
                    "管理策 " + target.control() + " はプロファイルに含まれない（2015 年版の番号を用いる）。近いもの：" + nearest);
        }
        matchVerdict(disposition, findings.get(0));
        if (target.criterion() != null) {
            matchCriterion(disposition, findings.get(0));
        }
    }

    private static void matchVerdict(Disposition disposition, Finding finding) throws Mismatch {
        Verdict then = disposition.target().verdict();
        if (then != null && then != finding.verdict()) {
            throw new Mismatch(
                    "it was given for the verdict " + Attributes.word(then) + "; now it is "
                            + Attributes.word(finding.verdict()),
                    "判定 " + Attributes.word(then) + " に対するものだが、現在の判定は " + Attributes.word(finding.verdict()));
        }
        if (disposition.target().criterion() != null) {
            return;
        }
        if (asksForLack(disposition) && finding.verdict() == Verdict.SATISFIED) {
            throw new Mismatch("the control is satisfied: there is nothing to accept", "管理策は充足しており、対象がない");
        }
        if (disposition.kind() == Kind.FALSE_ALARM && finding.verdict() == Verdict.NOT_DISCLOSED) {
            throw new Mismatch(NOTHING_FALSE, NOTHING_FALSE_JA);
        }
    }

    private static void matchCriterion(Disposition disposition, Finding finding) throws Mismatch {
        String id = disposition.target().criterion();
        Judgement judgement = finding.judgements().stream()
                .filter(j -> j.criterion().id().equals(id))
                .findFirst()
                .orElse(null);
        if (judgement == null) {
            throw new Mismatch("there is no criterion " + id, "基準 " + id + " はない");
        }
        if (asksForLack(disposition) && judgement.outcome() == Outcome.MET) {
            throw new Mismatch("the criterion is met: there is nothing to accept", "基準は満たされており、対象がない");
        }
        if (disposition.kind() == Kind.FALSE_ALARM && judgement.outcome() == Outcome.SILENT) {
            throw new Mismatch(NOTHING_FALSE, NOTHING_FALSE_JA);
        }
    }

    private static boolean asksForLack(Disposition disposition) {
        return disposition.kind() == Kind.ACCEPTED_RISK || disposition.kind() == Kind.COMPENSATING_EVIDENCE;
    }

    /** By its id and words; when the id is another now, by its words and topic alone. */
    private Disposition onFact(Disposition disposition) throws Mismatch {
        Target target = disposition.target();
        List<VendorFact> alike = machine.extraction().facts().stream()
                .filter(f -> f.getEvidence().stream().anyMatch(e -> e.quote().equals(target.quote())))
                .filter(f -> target.fact() == null
                        || target.fact().equals(f.getId())
                        || target.fact().startsWith(Topic.of(f).json() + ":"))
                .toList();
        List<VendorFact> same =
                alike.stream().filter(f -> f.getId().equals(target.fact())).toList();
        List<VendorFact> found = same.isEmpty() ? alike : same;
        if (found.isEmpty()) {
            throw new Mismatch("no fact rests on these words any more", "この文言に基づく事実が見当たらない");
        }
        if (found.size() > 1) {
            String ids = found.stream().map(VendorFact::getId).sorted().collect(Collectors.joining(", "));
            throw new Mismatch(
                    "several facts rest on these words; name one as fact: " + ids,
                    "この文言に基づく事実が複数ある。fact に次のいずれかを指定すること：" + ids);
        }
        Disposition resolved = disposition.on(found.get(0).getId());
        if (disposition.kind() == Kind.CORRECTED_FACT) {
            tryCorrection(resolved, found.get(0));
        }
        return resolved;
    }

    private static void tryCorrection(Disposition disposition, VendorFact fact) throws Mismatch {
        try {
            disposition.corrected(fact);
        } catch (IllegalArgumentException e) {
            throw new Mismatch(
                    "the correction does not fit the fact: " + e.getMessage(), "訂正が事実に合わない：" + e.getMessage());
        }
    }

    private List<Evidence> evidence(Disposition disposition) throws Mismatch {
        List<Evidence> evidence = new ArrayList<>();
        for (Disposition.Proof proof : disposition.proofs()) {
            if (proof.document() != null) {
                evidence.add(evidence(proof));
            }
        }
        return evidence;
    }

    private Evidence evidence(Disposition.Proof proof) throws Mismatch {
        for (Document document : machine.files().documents()) {
            if (document.id().equals(proof.document())) {
                int at = document.text().indexOf(proof.quote());
                if (at < 0) {
                    throw new Mismatch(
                            "its quote stands nowhere in " + proof.document() + ": copy the document's own words",
                            "引用が " + proof.document() + " に見当たらない。文書の文言をそのまま写すこと");
                }
                return document.evidence(new Span(at, at + proof.quote().length()));
            }
        }
        throw new Mismatch("there is no document " + proof.document(), "文書 " + proof.document() + " が見当たらない");
    }
}
