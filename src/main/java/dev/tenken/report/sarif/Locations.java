package dev.tenken.report.sarif;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Document.LineIndex;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quotes as regions of the texts they stand in. */
final class Locations {

    private final Artifacts artifacts;
    private final Words words;
    private final List<Document> documents;
    private final Map<String, Document> byId = new HashMap<>();
    private final Map<String, LineIndex> lines = new HashMap<>();

    Locations(Artifacts artifacts, Words words, VendorFiles files) {
        this.artifacts = artifacts;
        this.words = words;
        this.documents = files.documents();
        documents.forEach(d -> {
            byId.put(d.id(), d);
            lines.put(d.id(), LineIndex.of(d.text()));
        });
    }

    /** The documents as a whole: where a statement was looked for. */
    List<Object> searched() {
        return documents.stream()
                .<Object>map(d -> Fields.of(
                                "physicalLocation",
                                Fields.of("artifactLocation", artifacts.location(d))
                                        .map())
                        .map())
                .toList();
    }

    /**
     * The place of a quote.
     *
     * @param id by which messages may point at it, or null
     * @param why what the quote is there for; the place in words stands behind it
     */
    Map<String, Object> of(Evidence quote, Integer id, String why) {
        Document document = byId.get(quote.document());
        Map<String, Object> physical = Fields.of("artifactLocation", artifacts.text(document))
                .put("region", region(quote))
                .map();
        return Fields.of("id", id)
                .put("physicalLocation", physical)
                .put("message", SarifText.message(why + "\n" + words.place(quote)))
                .map();
    }

    /** Lines and columns count from 1; the end is the place behind the last character. */
    private Map<String, Object> region(Evidence quote) {
        LineIndex index = lines.get(quote.document());
        return Fields.of("startLine", index.lineAt(quote.start()))
                .put("startColumn", column(index, quote.start()))
                .put("endLine", index.lineAt(quote.end()))
                .put("endColumn", column(index, quote.end()))
                .put("charOffset", quote.start())
                .put("charLength", quote.end() - quote.start())
                .put("snippet", Fields.of("text", quote.quote()).map())
                .map();
    }

    private static int column(LineIndex index, int offset) {
        return offset - index.starts()[index.lineAt(offset) - 1] + 1;
    }
}
