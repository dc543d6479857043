package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.workshop.PatternExamples;
import dev.tenken.model.document.Document;
import dev.tenken.model.fact.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What questionnaires alone ask for is read by frames of its own, whose examples hold. */
class QuestionnaireSubjectsTest {
    @Test
    void the_examples_of_every_subject_hold_in_both_languages() {
        PatternExamples.Report report = PatternExamples.run(
                Extractor.ofQuestionnaires(List.of()),
                Topic.OWN_STATEMENT::equals,
                QuestionnaireSubjectsTest::document);

        assertThat(report.failures()).isEmpty();
        assertThat(report.missing()).isEmpty();
        assertThat(report.checked()).isGreaterThan(100);
    }

    private static Document document(String text) {
        return DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null));
    }
}
