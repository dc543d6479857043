package dev.tenken.office.read;

import dev.tenken.model.InputException;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a Word document that hold text or say how it is meant, as their root elements; what the document does not have is
 * null.
 *
 * @param document the main part, which has a body
 */
public record WordFile(
        Element document,
        Element styles,
        Element numbering,
        Element footnotes,
        Element endnotes,
        FileProperties properties) {

    /** Most bytes that one part may unpack to. */
    private static final long MOST_PART_BYTES = 200L * 1024 * 1024;

    /**
     * Opens a document.
     *
     * @param place what messages call the file
     * @throws InputException when the bytes are no document of Word, are encrypted or damaged
     */
    public static WordFile read(byte[] bytes, String place) {
        return OfficeFile.read(bytes, ".docx", place, MOST_PART_BYTES, container -> read(container, place));
    }

    private static WordFile read(OPCPackage container, String place)
            throws IOException, SAXException, InvalidFormatException {
        PackagePart main = related(container.getRelationships(), container, null, "/officeDocument");
        Element document = main == null ? null : Xml.root(main);
        if (Xml.child(document, "body") == null) {
            throw new InputException(
                    place + ": no document of Word, in spite of its name; wanted a .docx file: give it the"
                            + " ending of its format");
        }
        return new WordFile(
                document,
                root(main, container, "/styles"),
                root(main, container, "/numbering"),
                root(main, container, "/footnotes"),
                root(main, container, "/endnotes"),
                OfficeFile.properties(container));
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
