package dev.tenken.report.oscal;

import dev.tenken.data.Sha256;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.report.common.Fields;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Quotes as relevant evidence of an observation: the quote as its description, the place as properties. */
final class EvidenceNodes {

    private static final String HEADINGS = " › ";

    private final Map<String, Document> documents;

    EvidenceNodes(VendorFiles files) {
        documents = files.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
    }

    List<Object> of(List<Evidence> quotes) {
        return quotes.stream().<Object>map(this::of).toList();
    }

    private Map<String, Object> of(Evidence quote) {
        Document document = documents.get(quote.document());
        return Fields.of("href", "#" + OscalIds.resource(document))
                .put("description", OscalText.lines(quote.quote()))
                .put("props", place(quote))
                .map();
    }

    /** The digest is that of the quote as it stands in the document: markup cannot hold it verbatim. */
    private static List<Object> place(Evidence quote) {
        String heading = quote.heading().isEmpty() ? null : String.join(HEADINGS, quote.heading());
        return new Props()
                .add("start", quote.start())
                .add("end", quote.end())
                .add("line", quote.line())
                .add("page", quote.page())
                .add("place", quote.place())
                .add("heading", heading)
                .add("quote-sha256", Sha256.of(quote.quote().getBytes(StandardCharsets.UTF_8)))
                .list();
    }
}
