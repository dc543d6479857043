package dev.tenken.cli;

import dev.tenken.letter.Asked;
import dev.tenken.model.document.Document;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.questions.Asking;
import dev.tenken.report.questions.Letter;
import dev.tenken.report.questions.VendorQuestion;
import dev.tenken.report.questions.VendorQuestions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a letter to a vendor asks, as it is kept until it is answered. */
final class WrittenLetter {
    private WrittenLetter() {}

    /** The letter that the form {@code questions} writes of an assessment. @param on the day from which answers are waited for */
    static Asked of(
            Assessment assessment, VendorAssessment vendor, Arrangement arrangement, Asking asking, LocalDate on) {
        VendorSection section = VendorSection.of(assessment, arrangement).stream()
                .filter(s -> s.vendor().vendor().id().equals(vendor.vendor().id()))
                .findFirst()
                .orElseThrow();
        Letter letter = Letter.of(VendorQuestions.of(section), on, asking);
        return new Asked(
                on,
                letter.answerBy(),
                letter.asked().stream().map(VendorQuestion::criteria).toList(),
                vendor.files().documents().stream().map(Document::sha256).collect(Collectors.toSet()));
    }

    /** A letter of which only people know what it asks. */
    static Asked of(Asking asking, LocalDate on) {
        return new Asked(on, asking.answerBy(on), List.of(), Set.of());
    }
}
