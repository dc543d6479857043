package dev.tenken.extract.party;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import java.util.List;

/** Documents for tests, of a vendor without a description. */
final class Papers {
    static final Vendor NOBODY = new Vendor("v", LocalizedText.same("v"), List.of());

    private Papers() {}

    static Document of(String text) {
        return DocumentReader.read(text + "\n", new DocumentReader.Origin("v.md", "0", "text/markdown"));
    }

    static OwnNames names(String text) {
        return names(text, NOBODY);
    }

    static OwnNames names(String text, Vendor vendor) {
        return OwnNames.of(of(text), vendor, name -> name.folded().equals("aws"));
    }

    static Parties parties(String text) {
        return Parties.of(of(text), names(text), any -> List.of());
    }

    /** The parties that a document of this text sees in a sentence, with their words. */
    static List<String> seen(String document, String sentence) {
        MatchText text = names(document).readAsProvider(MatchText.of(sentence));
        return parties(document).in(text).stream()
                .map(m ->
                        text.folded().substring(m.stretch().start(), m.stretch().end()) + "=" + m.party())
                .toList();
    }
}
