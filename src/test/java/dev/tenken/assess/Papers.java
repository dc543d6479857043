package dev.tenken.assess;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Imprint;
import dev.tenken.model.document.Layout;
import dev.tenken.model.document.Span;
import dev.tenken.model.document.VendorFiles;
import java.time.LocalDate;
import java.util.List;

/** Documents of one paragraph for tests. */
final class Papers {

    /** All that each of them says. */
    static final String TEXT = "A paper.";

    private Papers() {}

    /** @param date null for a document without one */
    static Document dated(String id, LocalDate date) {
        Block paragraph = new Block(
                BlockKind.PARAGRAPH, new Span(0, TEXT.length()), 0, List.of(), List.of(), "", List.of(), List.of());
        return new Document(
                id,
                id,
                "00",
                "text/plain",
                Language.EN,
                null,
                null,
                date,
                Imprint.NONE,
                null,
                TEXT,
                List.of(paragraph),
                Layout.NONE,
                null);
    }

    static VendorFiles vendor(Document... documents) {
        return new VendorFiles(
                new Vendor("acme", LocalizedText.same("Acme"), List.of()), List.of(documents), List.of());
    }
}
