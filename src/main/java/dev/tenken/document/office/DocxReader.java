package dev.tenken.document.office;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import dev.tenken.office.read.WordFile;
import dev.tenken.office.read.Xml;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Reads documents of Word: the text as it stands with all tracked changes accepted, without the headers and footers of its pages. */
public final class DocxReader implements FormatReader {
    /** Elements of a table inside a cell of another. */
    private static final int ELEMENTS_PER_TABLE = 3;

    @Override
    public Content read(byte[] bytes, String place, Consumer<String> progress) {
        WordFile file = WordFile.read(bytes, place);
        refuseOwnLetter(file, place);
        refuseNesting(file.document(), place);
        WordParts parts = new WordParts(
                new WordStyles(file.styles()),
                new WordNumbering(file.numbering()),
                new WordNotes(file.footnotes(), file.endnotes()));
        ContentBuilder content = new ContentBuilder();
        new WordBody(content, parts, place).read(Xml.child(file.document(), "body"));
        if (content.length() == 0) {
            throw new InputException(
                    place + ": the document holds no text; wanted a document with text: replace or remove it");
        }
        return content.build(file.properties().title(), file.properties().saved());
    }

    /** Its questions and quotes would be read as statements of the vendor. */
    private static void refuseOwnLetter(WordFile file, String place) {
        if (file.properties().madeHere()) {
            throw new InputException(
                    place + ": a letter with questions that this program wrote; what it asks is no word of "
                            + "the vendor: put the answers into the .xlsx that was written beside it, or into a document of their own");
        }
    }

    private static void refuseNesting(Element document, String place) {
        int depth = Xml.depth(document);
        int most = Limits.DEEPEST_NESTING * ELEMENTS_PER_TABLE;
        if (depth > most) {
            throw new InputException(place + ": elements stand " + depth + " deep inside each other; wanted at most "
                    + most + ": take tables out of the cells of others");
        }
    }
}
