package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.Span;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Reading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that takes too much, or on which the program fails, stops no other. */
class DocumentLimitsTest {
    private static final String SENTENCE = "Backups are taken daily and kept for 14 days.\n\n";
    private static final Extractor EXTRACTOR = Extractor.builtIn();

    @Test
    void a_document_may_have_as_many_passages_as_the_limit_says() {
        WorkLimits limits = limits(3, 100, Duration.ofHours(1));

        assertThat(failures(limits, SENTENCE.repeat(3))).isEmpty();
        assertThat(failures(limits, SENTENCE.repeat(4))).singleElement().satisfies(f -> {
            assertThat(f.path()).isEqualTo("a.txt");
            assertThat(f.message()).contains("more than 3 sentences", "split it");
            assertThat(f.isDefect()).isFalse();
        });
    }

    @Test
    void headings_count_too() {
        assertThat(failures(limits(3, 100, Duration.ofHours(1)), "# One\n\n# Two\n\n# Three\n\n# Four\n"))
                .hasSize(1);
    }

    @Test
    void a_document_may_state_as_many_facts_as_the_limit_says() {
        WorkLimits limits = limits(100, 2, Duration.ofHours(1));

        assertThat(failures(limits, SENTENCE.repeat(2))).isEmpty();
        assertThat(failures(limits, SENTENCE.repeat(3))).singleElement().satisfies(f -> assertThat(f.message())
                .contains("more than 2 facts"));
    }

    @Test
    void a_document_is_not_examined_for_longer_than_the_limit_says() {
        assertThat(failures(limits(100, 100, Duration.ofMinutes(-5)), SENTENCE))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("could not be examined in"));
    }

    @Test
    void nothing_of_a_refused_document_is_used_and_all_of_the_others() {
        Document refused = document("a.txt", SENTENCE.repeat(3));
        Document other = document("b.txt", SENTENCE.repeat(2));

        Reading reading = read(limits(100, 2, Duration.ofHours(1)), refused, other);

        assertThat(reading.files().documents()).containsExactly(other);
        assertThat(reading.extraction().facts()).hasSize(2).allMatch(f -> f.getDocument()
                .equals("b.txt"));
        assertThat(reading.extraction().coverage()).hasSize(1);
    }

    @Test
    void a_document_on_which_the_program_fails_is_a_defect_and_stops_no_other() {
        Document sound = document("b.txt", SENTENCE);
        Document broken = withBlockOutsideItsText(document("a.txt", SENTENCE));

        Reading reading = read(WorkLimits.STANDARD, broken, sound);

        assertThat(reading.files().failures()).singleElement().satisfies(f -> {
            assertThat(f.path()).isEqualTo("a.txt");
            assertThat(f.isDefect()).isTrue();
        });
        assertThat(reading.extraction().facts()).hasSize(1);
    }

    @Test
    void heads_of_columns_longer_than_a_sentence_are_not_told_with_every_row() {
        String head = "retention of logs ".repeat(100).strip();
        Document document = DocumentReader.read(
                "| System | Frequency |\n|---|---|\n| Backup | daily |\n",
                new DocumentReader.Origin("a.txt", "0", null));
        String text = document.text() + head;
        Span far = new Span(document.text().length(), text.length());
        Block row = document.blocks().get(document.blocks().size() - 1);
        Document tall = with(
                document,
                text,
                List.of(new Block(
                        row.kind(), row.span(), 0, row.heading(), row.parents(), "", row.cells(), List.of(far, far))));
        StringBuilder told = new StringBuilder();

        PassageBuilder.read(
                tall, vendor(), passage -> told.append(passage.text()).append(passage.header()));

        assertThat(told.toString()).isEqualTo("backup|dailynull");
    }

    private static WorkLimits limits(int passages, int facts, Duration longest) {
        return new WorkLimits(passages, facts, longest, 100);
    }

    private static List<Failure> failures(WorkLimits limits, String text) {
        return read(limits, document("a.txt", text)).files().failures();
    }

    private static Reading read(WorkLimits limits, Document... documents) {
        return EXTRACTOR.within(limits).read(new VendorFiles(vendor(), List.of(documents), List.of()), line -> {});
    }

    private static Vendor vendor() {
        return new Vendor("v", LocalizedText.same("v"), List.of());
    }

    private static Document document(String path, String text) {
        return DocumentReader.read(text, new DocumentReader.Origin(path, "0", null));
    }

    private static Document withBlockOutsideItsText(Document document) {
        Span beyond = new Span(document.text().length(), document.text().length() + 10);
        return with(
                document,
                document.text(),
                List.of(new Block(BlockKind.PARAGRAPH, beyond, 0, List.of(), List.of(), "", List.of(), List.of())));
    }

    private static Document with(Document document, String text, List<Block> blocks) {
        return new Document(
                document.id(),
                document.path(),
                document.sha256(),
                document.mediaType(),
                document.language(),
                document.title(),
                document.version(),
                document.date(),
                document.imprint(),
                document.source(),
                text,
                blocks,
                document.layout(),
                document.textSha256());
    }
}
