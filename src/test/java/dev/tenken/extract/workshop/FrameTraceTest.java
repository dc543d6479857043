package dev.tenken.extract.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.SourceFile;
import dev.tenken.document.DocumentReader;
import dev.tenken.extract.Extractor;
import dev.tenken.extract.workshop.LineTrace.OfPassage;
import dev.tenken.extract.workshop.LineTrace.OfPattern;
import dev.tenken.extract.workshop.LineTrace.OfTopic;
import dev.tenken.extract.workshop.LineTrace.Reason;
import dev.tenken.extract.workshop.LineTrace.Standing;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Those who write frames are told for each why it won, lost or kept quiet. */
class FrameTraceTest {
    private static final String BOXES = """
            topic: backup
            cues: [box]
            concepts:
              box: {en: [box]}
              kept: {en: [keep]}
              red: {en: [red]}
              tin: {en: [tin]}
            values:
              place: {yes: {en: [cellar]}}
            frames:
              - {id: kept, evidence: {box: 2, kept: 1.5}, needs: [box], take: {retention: duration}}
              - {id: red, evidence: {box: 2, red: 2}, needs: [box]}
              - {id: drawn, evidence: {box: 3}, take: {frequency: frequency}, far: {frequency: [tin]}}
            """;
    private static final String TINS = """
            topic: log-retention
            cues: [tin]
            concepts:
              tin: {en: [tin]}
              stay: {en: [stay]}
            frames:
              - {id: stay, evidence: {tin: 3, stay: 2}, take: {retention: duration}}
            """;

    @Test
    void a_frame_that_wins_shows_its_sum_and_its_values() {
        OfPattern kept = frame("A box is kept for 30 days.", Topic.BACKUP, "kept");

        assertThat(kept.standing()).isEqualTo(Standing.WON);
        assertThat(told(kept))
                .containsExactly(
                        "affirmed {retention=P30D}",
                        "evidence 3.5 of 3: box 2 \"box\", kept 1.5 \"kept\"",
                        "retention ← duration: \"30 days\" → P30D");
    }

    @Test
    void a_value_that_another_topic_took_is_told_with_the_winner() {
        String text = "The tins that stay beside a box are kept for 30 days.";

        assertThat(frame(text, Topic.LOG_RETENTION, "stay").standing()).isEqualTo(Standing.WON);
        OfPattern kept = frame(text, Topic.BACKUP, "kept");
        assertThat(kept.standing()).isEqualTo(Standing.LOST);
        assertThat(told(kept))
                .contains(
                        "lost retention \"30 days\" to log-retention.stay",
                        "retention ← duration: \"30 days\" lost to log-retention.stay");
    }

    @Test
    void a_near_miss_tells_what_is_wanting() {
        OfPattern red = frame("A box is here.", Topic.BACKUP, "red");

        assertThat(red.standing()).isEqualTo(Standing.NEAR);
        assertThat(told(red))
                .containsExactly("too little evidence", "evidence 2 of 3: box 2 \"box\"; not there: red 2");
    }

    @Test
    void a_value_in_another_clause_or_nearer_to_other_words_is_told_as_that() {
        assertThat(told(frame("Cups are washed within 30 days, and a box is kept.", Topic.BACKUP, "kept")))
                .contains("retention ← duration: \"30 days\" is outside the clause");
        assertThat(told(frame("A box that stands by the tin every day.", Topic.BACKUP, "drawn")))
                .anyMatch(l ->
                        l.startsWith("frequency ← frequency: \"every day\" belongs elsewhere: 1 letters from [tin]"));
        assertThat(told(frame("A box is kept.", Topic.BACKUP, "kept")))
                .startsWith("take [retention]: duration sees nothing in the passage");
    }

    @Test
    void a_frame_without_its_words_is_silent_and_says_which_it_needs() {
        OfPattern kept = frame("Cups are kept.", Topic.BACKUP, "kept");

        assertThat(kept.standing()).isEqualTo(Standing.SILENT);
        assertThat(told(kept)).startsWith("needs box: nowhere");
    }

    @Test
    void words_around_a_passage_are_told_with_their_place_and_share() {
        OfPassage passage = passage("## The red box\n\nIt is kept in the cellar.\n");
        OfTopic backup = topic(passage, Topic.BACKUP);

        assertThat(backup.words()).containsEntry("kept", List.of("\"kept\""));
        assertThat(backup.around()).containsEntry("box", List.of("\"box\" (heading)"));
        assertThat(backup.values()).containsEntry("place", List.of("\"cellar\" → yes"));
        assertThat(told(backup.patterns().stream()
                        .filter(p -> p.id().equals("kept"))
                        .findFirst()
                        .orElseThrow()))
                .anyMatch(l -> l.contains("box 2 × 1 (heading)"));
    }

    @Test
    void a_clause_is_told_with_polarity_actor_and_restriction() {
        OfPassage passage =
                passage("We must not keep a box unless customers ask, and we tell customers of an incident.\n");

        assertThat(passage.clauses()).isNotEmpty();
        assertThat(passage.clauses().get(0).properties()).startsWith("denied", "must", "actor provider");
        assertThat(passage.clauses().get(passage.clauses().size() - 1).properties())
                .contains("affirmed", "does", "to customer");
    }

    private static OfPattern frame(String text, Topic topic, String id) {
        return topic(passage(text + "\n"), topic).patterns().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OfTopic topic(OfPassage passage, Topic topic) {
        return passage.topics().stream()
                .filter(t -> t.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    /** What is told of the last line of the text. */
    private static OfPassage passage(String text) {
        Extractor extractor =
                Extractor.of(List.of(new SourceFile("boxes.yaml", BOXES), new SourceFile("tins.yaml", TINS)));
        Document document = DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null));
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        int line = (int) text.lines().count();
        return new Workshop(extractor)
                .explain(document, vendor, line)
                .passages()
                .get(0);
    }

    private static List<String> told(OfPattern pattern) {
        List<String> told = new ArrayList<>();
        for (Reason reason : pattern.reasons()) {
            told.add(reason.said());
            told.addAll(reason.details());
        }
        return told;
    }
}
