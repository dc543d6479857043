package dev.tenken.extract;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.party.OwnNames;
import dev.tenken.extract.party.Parties;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Section;
import dev.tenken.extract.passage.SectionVoice;
import dev.tenken.extract.text.Folding;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Passages for tests. */
public final class Passages {

    private static final Vendor VENDOR = new Vendor("v", LocalizedText.same("v"), List.of());

    private Passages() {}

    /** A sentence that is all its document says. */
    public static Passage of(String text) {
        Document document = DocumentReader.read(text + "\n", new DocumentReader.Origin("v.txt", "0", null));
        Span whole = new Span(0, text.length());
        return new Passage(
                VENDOR,
                document,
                null,
                Passage.Kind.SENTENCE,
                Folding.fold(document.text(), whole),
                whole,
                null,
                List.of(),
                Section.OFFER,
                List.of(),
                List.of(),
                List.of(),
                Parties.of(document, OwnNames.of(document, VENDOR, name -> false), words -> List.of()),
                SectionVoice.none());
    }

    /** What is read in a document, in reading order. */
    public static List<Passage> in(String text) {
        Document document = DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null));
        List<Passage> passages = new ArrayList<>();
        PassageBuilder.read(document, VENDOR, passages::add);
        return passages;
    }

    /** The passage of a document whose folded text holds the words. */
    public static Passage in(String text, String words) {
        return in(text).stream()
                .filter(p -> p.text().folded().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no passage says " + words));
    }

    /** The words of the document at the places of a passage's contexts of a role, nearest first. */
    public static List<String> cited(Passage passage, Context.Role role) {
        return passage.contexts().stream()
                .filter(c -> c.role() == role)
                .map(c -> c.span().of(passage.document().text()))
                .toList();
    }

    /** What a recogniser sees in a sentence, as texts. */
    public static List<String> values(Recogniser recogniser, String text) {
        return recogniser.find(of(text)).stream()
                .map(f -> String.valueOf(f.roles().get(Found.VALUE)))
                .toList();
    }
}
