package dev.tenken.history.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.history.saved.SavedAssessment;
import dev.tenken.history.saved.SavedFact;
import dev.tenken.history.saved.SavedVendor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes with what: vendors, documents, facts. */
class PairingTest {
    private final Saved before = new Saved();
    private final Saved after = new Saved();

    @Test
    void a_statement_under_another_heading_is_moved_and_says_the_same() {
        after.facts.set(0, Saved.backup("x", "Customer  data is\nbacked up every day.", "P1D", "4. Operations"));

        assertThat(kinds()).containsExactly("MOVED b1 x");
        assertThat(vendor().changedFacts()).isEmpty();
    }

    @Test
    void a_statement_that_begins_to_deny_is_changed() {
        SavedFact now = Saved.backup("x", "Customer data is not backed up every day.", "P1D", "Backup");
        after.facts.set(
                0, new SavedFact("x", "backup", List.of(), "denied", null, null, now.attributes(), now.evidence()));

        assertThat(kinds()).containsExactly("CHANGED b1 x");
        assertThat(vendor().changedFacts().get(0).differs()).containsExactly("polarity");
    }

    @Test
    void one_certificate_does_not_become_another() {
        before.facts.set(0, certificate("a", "27001"));
        after.facts.set(0, certificate("b", "27018"));

        assertThat(kinds()).containsExactly("ADDED - b", "REMOVED a -");
    }

    @Test
    void several_facts_of_one_sentence_go_by_what_they_state() {
        before.facts = List.of(Saved.backup("a", Saved.QUOTE, "P1D"), Saved.backup("b", Saved.QUOTE, "P7D"));
        after.facts = List.of(Saved.backup("c", Saved.QUOTE, "P7D"), Saved.backup("d", Saved.QUOTE, "P1D"));

        assertThat(kinds()).containsExactly("UNCHANGED b c", "UNCHANGED a d");
    }

    @Test
    void the_likest_statement_is_taken_whatever_the_order() {
        List<SavedFact> old = List.of(
                Saved.backup("a", "Mail is backed up every day to a second site.", "P1D", "Backup"),
                Saved.backup("b", "Files are backed up every day to a second site.", "P1D", "Backup"));
        List<SavedFact> now = List.of(
                Saved.backup("c", "Files are backed up every day to a third site.", "P1D", "Backup"),
                Saved.backup("d", "Mail is backed up every day to a third site.", "P1D", "Backup"));
        before.facts = old;
        after.facts = now;
        assertThat(kinds()).containsExactly("REWORDED b c", "REWORDED a d");

        List<SavedFact> turned = new ArrayList<>(now);
        Collections.reverse(turned);
        after.facts = turned;
        assertThat(kinds()).containsExactly("REWORDED a d", "REWORDED b c");
    }

    @Test
    void statements_without_common_words_are_no_pair() {
        after.facts.set(0, Saved.backup("x", "我々は毎日複製を保管します。", "P1D", "Backup"));

        assertThat(kinds()).containsExactly("ADDED - x", "REMOVED b1 -");
    }

    @Test
    void an_edition_under_another_name_is_told_by_what_it_states() {
        String name = "harbour/paper-2027.md";
        after.documents = List.of(Saved.document(name, "sha2"));
        after.facts = List.of(Saved.in(Saved.backup("x", Saved.QUOTE, "P1D", "Backup"), name));

        assertThat(documents()).containsExactly("NEW_EDITION");
        assertThat(kinds()).containsExactly("UNCHANGED b1 x");
    }

    @Test
    void another_paper_with_the_same_title_is_no_edition() {
        String name = "harbour/terms.md";
        after.documents = List.of(Saved.document(name, "sha2"));
        after.facts = List.of(Saved.in(certificate("x", "27001"), name));

        assertThat(documents()).containsExactly("REMOVED", "ADDED");
    }

    @Test
    void the_same_content_goes_with_the_same_content() {
        after.documents =
                new ArrayList<>(List.of(Saved.document(Saved.PAPER, "sha2"), Saved.document("new.md", "sha1")));

        assertThat(documents()).containsExactly("ADDED", "RENAMED");
    }

    @Test
    void two_single_vendors_are_one_vendor_in_two_folders() {
        after.vendor = "harbour-2027";

        assertThat(vendor().id()).isEqualTo("harbour-2027");
        assertThat(vendor().formerId()).isEqualTo("harbour");
        assertThat(vendor().presence()).isEqualTo(VendorComparison.Presence.IN_BOTH);
    }

    @Test
    void among_many_vendors_the_id_tells() {
        Saved stranger = new Saved();
        stranger.vendor = "stranger";
        SavedAssessment one = before.assessment();
        SavedVendor other = stranger.assessment().vendors().get(0);
        SavedAssessment both = new SavedAssessment(
                one.tool(),
                one.asOf(),
                one.yardstick(),
                Stream.concat(one.vendors().stream(), Stream.of(other)).toList());
        SavedAssessment none = new SavedAssessment(one.tool(), one.asOf(), one.yardstick(), List.of());

        assertThat(Comparison.of(one, both).vendors())
                .extracting(VendorComparison::presence)
                .containsExactly(VendorComparison.Presence.IN_BOTH, VendorComparison.Presence.ADDED);
        assertThat(Comparison.of(both, none).vendors())
                .extracting(VendorComparison::presence)
                .containsOnly(VendorComparison.Presence.REMOVED);
        assertThat(Comparison.of(one, both).vendors().get(1).verdicts())
                .extracting(VerdictChange::why)
                .containsOnly(Why.of(Attribution.PORTFOLIO, Cause.PORTFOLIO));
        assertThat(Comparison.of(none, none).vendors()).isEmpty();
    }

    private static SavedFact certificate(String id, String number) {
        String standard = "ISO/IEC " + number;
        return Saved.fact(
                "certification",
                id,
                "We hold a certificate under " + standard + ".",
                Map.of("standard", standard),
                "Audits");
    }

    private VendorComparison vendor() {
        return Comparison.of(before.assessment(), after.assessment()).vendors().get(0);
    }

    private List<String> documents() {
        return vendor().documents().stream().map(d -> d.kind().name()).toList();
    }

    private List<String> kinds() {
        return vendor().facts().stream()
                .map(f ->
                        f.kind() + " " + (f.before() == null ? "-" : f.before().id()) + " "
                                + (f.after() == null ? "-" : f.after().id()))
                .toList();
    }
}
