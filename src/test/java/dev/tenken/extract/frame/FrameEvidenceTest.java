package dev.tenken.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.SourceFile;
import dev.tenken.document.DocumentReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What evidence counts where it stands, what is indispensable, and who gets a figure that several want. */
class FrameEvidenceTest {
    private static final String WORDS = """
            cues: []
            concepts:
              copy: {en: [copy]}
              entry: {en: [entry]}
              kept: {en: [keep, stay]}
            frames:
            """;
    private static final String KEPT =
            "  - {id: kept, evidence: {copy: %s, kept: 1}, needs: [%s], take: {retention: duration}%s}\n";

    @Test
    void what_stands_in_the_heading_counts_in_part() {
        String text = "## Copies\n\nAll sets stay for 30 days.\n";

        assertThat(backups(String.format(Locale.ROOT, KEPT, 4, "", ""), text))
                .containsExactly("backup {retention=P30D}");
        assertThat(backups(String.format(Locale.ROOT, KEPT, 3, "", ""), text)).isEmpty();
        assertThat(backups(String.format(Locale.ROOT, KEPT, 3, "", ""), "Copies stay for 30 days.\n"))
                .hasSize(1);
    }

    @Test
    void a_pronoun_or_a_label_says_what_the_heading_names() {
        String frames = String.format(Locale.ROOT, KEPT, 3, "copy", "");

        assertThat(backups(frames, "## Copies\n\nThey stay for 30 days.\n")).hasSize(1);
        assertThat(backups(frames, "## Copies\n\nHow long they stay: 30 days\n"))
                .hasSize(1);
        assertThat(backups(frames, "## Copies\n\nSets are made. They stay for 30 days.\n"))
                .isEmpty();
        assertThat(backups(
                        frames, "## Copies of what is written on all the days of the year\n\nThey stay for 30 days.\n"))
                .isEmpty();
    }

    @Test
    void what_is_needed_stands_in_the_clause_or_speaks_with_it_and_with_a_tilde_anywhere_around() {
        String below = "## Copies\n\nAll sets stay for 30 days.\n";
        String listed = "Copies:\n\n- stay for 30 days\n- go elsewhere\n";

        assertThat(backups(String.format(Locale.ROOT, KEPT, 9, "copy", ""), below))
                .isEmpty();
        assertThat(backups(String.format(Locale.ROOT, KEPT, 9, "copy~", ""), below))
                .hasSize(1);
        assertThat(backups(String.format(Locale.ROOT, KEPT, 9, "copy", ""), listed))
                .hasSize(1);
        assertThat(backups(String.format(Locale.ROOT, KEPT, 9, "copy~", ""), "They stay for 30 days.\n"))
                .isEmpty();
    }

    @Test
    void the_label_of_a_value_is_as_much_as_is_asked_for() {
        String frame = "  - {id: kept, evidence: {copy: 2}, needs: [copy], take: {retention: duration}}\n";

        assertThat(backups(frame, "Item\tDetail\nYour copies\t30 days\n")).hasSize(1);
        assertThat(backups(frame, "Copies, 30 days.\n")).isEmpty();
        assertThat(backups(frame, "Acme:\n\n- Copies: 30 days\n- Seats: 9\n")).isEmpty();
    }

    @Test
    void evidence_for_something_else_counts_in_the_clause_alone() {
        String frame = "  - {id: kept, evidence: {kept: 3, entry: -3}, take: {retention: duration}}\n";

        assertThat(backups(frame, "## Entries\n\nAll sets stay for 30 days.\n")).hasSize(1);
        assertThat(backups(frame, "Entries stay for 30 days.\n")).isEmpty();
    }

    @Test
    void without_a_value_that_must_be_taken_there_is_no_claim() {
        assertThat(backups(String.format(Locale.ROOT, KEPT, 9, "copy", ""), "Copies stay for long.\n"))
                .isEmpty();
    }

    @Test
    void a_value_belongs_to_what_it_stands_nearest_to() {
        String frame =
                String.format(Locale.ROOT, KEPT, 3, "copy", ", near: {retention: [copy]}, far: {retention: [entry]}");

        assertThat(backups(frame, "Copies (30 days) and entries (90 days) stay.\n"))
                .containsExactly("backup {retention=P30D}");
    }

    @Test
    void a_value_beyond_reach_belongs_to_nothing() {
        String frame = String.format(Locale.ROOT, KEPT, 3, "copy", ", near: {retention: [copy]}, within: 20");

        assertThat(backups(frame, "Copies stay for 30 days.\n")).hasSize(1);
        assertThat(backups(frame, "Copies of whatever anybody ever wrote in any place stay for 30 days.\n"))
                .isEmpty();
    }

    @Test
    void a_figure_that_two_topics_want_goes_to_the_one_with_more_evidence() {
        String text = "Copies of entries stay for 30 days.\n";

        assertThat(both("{copy: 3, kept: 1}", "{entry: 2.5, kept: 1}", text))
                .containsExactly("backup {retention=P30D}");
        assertThat(both("{copy: 3, kept: 1}", "{entry: 6, kept: 1}", text))
                .containsExactly("log-retention {retention=P30D}");
        assertThat(both("{copy: 3, kept: 1}", "{entry: 3, kept: 1}", "Copies stay for 30 days, entries for 90 days.\n"))
                .containsExactlyInAnyOrder("backup {retention=P30D}", "log-retention {retention=P90D}");
    }

    @Test
    void what_customers_must_do_is_nothing_that_the_vendor_does() {
        String duty = "Customers must keep copies for 30 days.\n";

        assertThat(backups(String.format(Locale.ROOT, KEPT, 3, "copy", ""), duty))
                .isEmpty();
        assertThat(backups(String.format(Locale.ROOT, KEPT, 3, "copy", ", actor: [customer]"), duty))
                .hasSize(1);
    }

    private static List<String> backups(String frames, String text) {
        return facts(text, file("backup", frames));
    }

    private static List<String> both(String backup, String log, String text) {
        String frame = "  - {id: kept, evidence: %s, take: {retention: duration}}\n";
        return facts(
                text,
                file("backup", String.format(Locale.ROOT, frame, backup)),
                file("log-retention", String.format(Locale.ROOT, frame, log)));
    }

    private static SourceFile file(String topic, String frames) {
        return new SourceFile(topic + ".yaml", "topic: " + topic + "\n" + WORDS + frames);
    }

    private static List<String> facts(String text, SourceFile... files) {
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return Extractor.of(List.of(files))
                .trace(DocumentReader.read(text, new DocumentReader.Origin("v.txt", "0", null)), vendor)
                .keySet()
                .stream()
                .map(f -> Topic.of(f).json() + " " + Attributes.of(f))
                .toList();
    }
}
