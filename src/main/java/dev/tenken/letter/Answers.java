package dev.tenken.letter;

import dev.tenken.model.document.Document;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an assessment finds answered of a letter. A criterion is answered when it is met, does not apply or is not judged any more, when an auditor settled
 * it, or when what decides it stands in a document that came after the letter, whatever it says: "no" is an answer.
 */
final class Answers {
    private final Set<String> open = new HashSet<>();

    Answers(VendorAssessment assessment, Set<String> papers) {
        Set<String> later = new HashSet<>();
        for (Document document : assessment.files().documents()) {
            if (!papers.contains(document.sha256())) {
                later.add(document.id());
            }
        }
        Set<String> byService = new HashSet<>();
        List<Finding> findings = assessment.findings();
        findings.stream()
                .filter(f -> f.service() != null)
                .forEach(f -> byService.add(f.control().number()));
        for (Finding finding : findings) {
            // Where services differ, they are asked about and not the whole.
            boolean asked = finding.service() != null
                    || !byService.contains(finding.control().number());
            if (asked && finding.effective() != Verdict.NOT_APPLICABLE && !finding.isSettled()) {
                finding.judgements().stream()
                        .filter(judgement -> lacks(finding, judgement) && !rests(judgement, later))
                        .forEach(judgement -> open.add(judgement.criterion().id()));
            }
        }
    }

    private static boolean lacks(Finding finding, Judgement judgement) {
        Outcome outcome = finding.outcome(judgement);
        return outcome != null && outcome != Outcome.MET;
    }

    private static boolean rests(Judgement judgement, Set<String> documents) {
        return judgement.decisive().facts().stream()
                .flatMap(fact -> fact.getEvidence().stream())
                .anyMatch(evidence -> documents.contains(evidence.document()));
    }

    /** How many questions are open still. */
    int open(List<List<String>> questions) {
        return (int) questions.stream()
                .filter(criteria -> criteria.stream().anyMatch(open::contains))
                .count();
    }
}
