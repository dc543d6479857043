package dev.tenken.office.fill;

import dev.tenken.office.read.WordFile;
import dev.tenken.office.read.Xml;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word document whose tables are filled in place. */
public final class DocxForm implements FormFile {
    private static final String MAIN = "word/document.xml";

    private final Container container;
    private final List<DocxGrid> grids = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();

    /**
     * @param place what messages call the file
     * @throws dev.tenken.model.InputException when the bytes are no document of Word, are encrypted or damaged
     */
    public DocxForm(byte[] bytes, String place) {
        WordFile.read(bytes, place);
        container = new Container(bytes, place);
        Document tree = container.part(MAIN);
        if (tree != null) {
            add(Xml.child(tree.getDocumentElement(), "body"), tree);
        }
    }

    /** The tables of the body, those in content controls included; tables in cells belong to their cell. */
    private void add(Element parent, Document tree) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "tbl")) {
                grids.add(new DocxGrid(child, grids.size() + 1, tree, () -> container.change(MAIN)));
            } else if (Xml.is(child, "p")) {
                loose.add(WordCell.text(child));
            } else if (child.getLocalName().matches("sdt|sdtContent|ins|customXml")) {
                add(child, tree);
            }
        }
    }

    @Override
    public List<DocxGrid> grids() {
        return grids;
    }

    @Override
    public List<String> loose() {
        return loose;
    }

    @Override
    public byte[] bytes() {
        return container.bytes();
    }
}
