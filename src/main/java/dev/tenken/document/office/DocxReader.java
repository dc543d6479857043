package dev.tenken.document.office;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import dev.tenken.model.document.LeftOut;
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
        refuseReport(file, place);
        refuseNesting(file.document(), place);
        WordParts parts = new WordParts(
                new WordStyles(file.styles()),
                new WordNumbering(file.numbering()),
                new WordNotes(file.footnotes(), file.endnotes()));
        ContentBuilder content = new ContentBuilder();
        Element body = Xml.child(file.document(), "body");
        if (file.properties().madeHere()) {
            new LetterAnswers(content, parts).read(body);
            refuseUnanswered(content, place);
        } else {
            new WordBody(content, parts, place).read(body);
        }
        if (content.length() == 0) {
            throw new InputException(
                    place + ": the document holds no text; wanted a document with text: replace or remove it");
        }
        UnpublishedRuns.tell(body, content);
        content.leftOut(LeftOut.Kind.COMMENTS, null, file.properties().comments());
        return content.build(file.properties().title(), file.properties().saved());
    }

    private static void refuseReport(WordFile file, String place) {
        if (file.properties().report()) {
            throw new InputException(
                    place + ": a report that this program wrote, whoever edited it since; it is no word of the "
                            + "vendor: remove it, or move it out of the folder");
        }
    }

    private static void refuseUnanswered(ContentBuilder content, String place) {
        if (content.length() == 0) {
            throw new InputException(
                    place + ": a letter with questions that this program wrote, and no answer in it; what it asks "
                            + "is no word of the vendor: put it back when its column of answers is filled in, or remove it");
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
