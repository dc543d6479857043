package dev.tenken.extract;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.text.Folding;
import dev.tenken.model.Document;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Span;
import dev.tenken.model.Vendor;
import java.util.List;

/** Passages for tests. */
final class Passages {

    private Passages() {}

    /** A sentence that is all its document says. */
    static Passage of(String text) {
        Document document = DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null));
        Span whole = new Span(0, text.length());
        return new Passage(
                new Vendor("v", LocalizedText.same("v"), List.of()),
                document,
                null,
                Passage.Kind.SENTENCE,
                Folding.fold(document.text(), whole),
                whole,
                null,
                List.of(),
                Section.OFFER,
                List.of());
    }

    /** What a recogniser sees in a sentence, as texts. */
    static List<String> values(Recogniser recogniser, String text) {
        return recogniser.find(of(text)).stream()
                .map(f -> String.valueOf(f.roles().get(Found.VALUE)))
                .toList();
    }
}
