package dev.tenken.document;

import dev.tenken.document.format.Content;
import dev.tenken.document.imprint.Metadata;
import dev.tenken.document.structure.Chars;
import dev.tenken.document.structure.TextStructure;
import dev.tenken.model.Language;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.DocumentKind;
import dev.tenken.model.document.Layout;

/** Reads one text: its structure, language, title, version and date. Safe for concurrent use. */
public final class DocumentReader {
    /** Share of Japanese letters among all letters above which a text counts as Japanese. */
    private static final double JAPANESE_SHARE = 0.10;

    private DocumentReader() {}

    /**
     * Where a text comes from.
     *
     * @param path below the folder that is assessed, with {@code /}; becomes the document's id
     * @param sha256 digest of the file's bytes
     * @param source the name under which the vendor published it, or null
     */
    public record Origin(String path, String sha256, String source) {}

    /** Reads a text that stands in its file as it is; any text gives a document, an odd one gives few blocks. */
    public static Document read(String text, Origin origin) {
        return read(Content.ofText(text, Layout.NONE), origin, null);
    }

    /**
     * Reads what a file says.
     *
     * @param textSha256 see {@link Document#textSha256()}
     */
    static Document read(Content content, Origin origin, String textSha256) {
        String text = content.unmarked().text();
        TextStructure.Result structure = TextStructure.of(content);
        Metadata metadata = Metadata.of(text, structure.blocks());
        return new Document(
                origin.path(),
                origin.path(),
                origin.sha256(),
                Formats.mediaType(origin.path()),
                language(text),
                metadata.title() == null ? content.title() : metadata.title(),
                metadata.version(),
                metadata.date() == null ? content.date() : metadata.date(),
                metadata.imprint(),
                origin.source(),
                content.text(),
                content.unmarked(),
                structure.blocks(),
                content.layout(),
                textSha256,
                DocumentKind.OTHER);
    }

    private static Language language(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long japanese = text.codePoints()
                .filter(c -> Character.isLetter(c) && Chars.isJapanese(c))
                .count();
        return japanese > letters * JAPANESE_SHARE ? Language.JA : Language.EN;
    }
}
