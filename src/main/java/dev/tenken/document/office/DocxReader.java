package dev.tenken.document.office;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads documents of Word: the text as it stands with all tracked changes accepted, without the headers and footers of its pages. */
public final class DocxReader implements FormatReader {
    /** Elements of a table inside a cell of another. */
    private static final int ELEMENTS_PER_TABLE = 3;

    @Override
    public Content read(byte[] bytes, String place, Consumer<String> progress) {
        return OfficeFile.read(bytes, ".docx", place, container -> read(container, place));
    }

    private static Content read(OPCPackage container, String place)
            throws IOException, SAXException, InvalidFormatException {
        PackagePart main = related(container.getRelationships(), container, null, "/officeDocument");
        Element document = main == null ? null : Xml.root(main);
        Element body = Xml.child(document, "body");
        if (body == null) {
            throw new InputException(
                    place + ": no document of Word, in spite of its name; wanted a .docx file: give it the"
                            + " ending of its format");
        }
        refuseNesting(document, place);
        WordParts parts = new WordParts(
                new WordStyles(root(main, container, "/styles")),
                new WordNumbering(root(main, container, "/numbering")),
                new WordNotes(root(main, container, "/footnotes"), root(main, container, "/endnotes")));
        ContentBuilder content = new ContentBuilder();
        new WordBody(content, parts, place).read(body);
        if (content.length() == 0) {
            throw new InputException(
                    place + ": the document holds no text; wanted a document with text: replace or remove it");
        }
        return content.build(OfficeFile.title(container), OfficeFile.date(container));
    }

    private static void refuseNesting(Element document, String place) {
        int depth = Xml.depth(document);
        int most = Limits.DEEPEST_NESTING * ELEMENTS_PER_TABLE;
        if (depth > most) {
            throw new InputException(place + ": elements stand " + depth + " deep inside each other; wanted at most "
                    + most + ": take tables out of the cells of others");
        }
    }

    private static Element root(PackagePart main, OPCPackage container, String type)
            throws IOException, SAXException, InvalidFormatException {
        PackagePart part = related(main.getRelationships(), container, main, type);
        return part == null ? null : Xml.root(part);
    }

    /** The part that a relationship of the type leads to, or null; the ends of types are the same in both forms of the format. */
    private static PackagePart related(
            PackageRelationshipCollection relationships, OPCPackage container, PackagePart from, String type)
            throws InvalidFormatException {
        for (PackageRelationship relationship : relationships) {
            if (relationship.getRelationshipType().endsWith(type)) {
                return from == null ? container.getPart(relationship) : from.getRelatedPart(relationship);
            }
        }
        return null;
    }
}
