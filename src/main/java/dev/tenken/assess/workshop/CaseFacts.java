package dev.tenken.assess.workshop;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.DocumentRecord;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Imprint;
import dev.tenken.model.document.Layout;
import dev.tenken.model.document.Span;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.AttributeReader;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Map;

/** Facts of a made-up vendor: each stands at a place of its own in a made-up document. */
public final class CaseFacts {

    public static final String DOCUMENT = "case/facts.txt";

    private static final String TEXT = "text";
    /** The same of a template: a place is left to be filled in. */
    private static final String UNFILLED = "text [DATE]";

    private static final Block PAGE = new Block(
            BlockKind.PARAGRAPH, new Span(0, TEXT.length()), 0, List.of(), List.of(), "", List.of(), List.of());
    private static final int APART = 100;
    private static final int SHARED = 1_000_000;

    private int next;

    /**
     * One more fact.
     *
     * @throws IllegalArgumentException when an attribute does not fit the topic
     */
    public VendorFact next(
            Topic topic, Polarity polarity, String condition, Map<String, ?> attributes, List<String> services) {
        return next(
                topic, polarity, condition, attributes, services, DOCUMENT, null, Circumstances.UNKNOWN, null, null);
    }

    /**
     * One more fact.
     *
     * @param document the document that states it
     * @param passage facts of the same number quote the same words; null for words of its own
     * @param circumstances who does it, to whom, on what event, and how sure that is
     * @param heading that it stands under, or null
     * @param quote the words that say it, or null
     * @throws IllegalArgumentException when an attribute does not fit the topic
     */
    public VendorFact next(
            Topic topic,
            Polarity polarity,
            String condition,
            Map<String, ?> attributes,
            List<String> services,
            String document,
            Integer passage,
            Circumstances circumstances,
            String heading,
            String quote) {
        Evidence evidence = evidence(document, passage == null ? next : SHARED + passage, heading, quote);
        Statement statement = new Statement(
                "f" + next++, services, polarity, condition, Statement.EXTRACTED, List.of(evidence), circumstances);
        return AttributeReader.create(topic, statement, attributes);
    }

    /** A passage of a document, a place of its own for each number. */
    public static Evidence evidence(String document, int number) {
        return evidence(document, number, null, null);
    }

    /**
     * A passage of a document.
     *
     * @param heading that it stands under, or null
     * @param words what it says, or null
     */
    public static Evidence evidence(String document, int number, String heading, String words) {
        List<String> headings = heading == null ? List.of() : List.of(heading);
        String quote = words == null ? "statement " + number : words;
        return new Evidence(
                document, APART * number, APART * number + quote.length(), number + 1, null, null, headings, quote);
    }

    /** The same fact, stated once more. */
    public VendorFact again(VendorFact fact) {
        return Attributes.restated(fact, statement(fact.getPolarity(), fact.getCondition(), fact.getServices()));
    }

    private Statement statement(Polarity polarity, String condition, List<String> services) {
        int number = next++;
        return new Statement(
                "f" + number, services, polarity, condition, Statement.EXTRACTED, List.of(evidence(DOCUMENT, number)));
    }

    /** The vendor that states them. */
    public static VendorFiles vendor() {
        return vendor(List.of());
    }

    /** The vendor that states them in papers of these kinds. */
    public static VendorFiles vendor(List<DocumentRecord> papers) {
        VendorFiles one = statedBy(new Vendor("case", LocalizedText.same("Case"), List.of()));
        return papers.isEmpty()
                ? one
                : new VendorFiles(
                        one.vendor(),
                        papers.stream()
                                .map(p -> document(p.document(), List.of(PAGE), p.isTemplate() ? UNFILLED : TEXT)
                                        .of(p.kind()))
                                .toList(),
                        List.of());
    }

    /** A vendor of one made-up document. */
    public static VendorFiles statedBy(Vendor vendor) {
        return new VendorFiles(vendor, List.of(document(DOCUMENT, List.of(), TEXT)), List.of());
    }

    private static Document document(String id, List<Block> blocks, String text) {
        return new Document(
                id,
                id,
                "00",
                "text/plain",
                Language.EN,
                null,
                null,
                null,
                Imprint.NONE,
                null,
                text,
                blocks,
                Layout.NONE,
                null);
    }

    public static Extraction extraction(List<VendorFact> facts) {
        return new Extraction(facts, List.of());
    }
}
