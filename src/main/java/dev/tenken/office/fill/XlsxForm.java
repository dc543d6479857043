package dev.tenken.office.fill;

import dev.tenken.office.read.SheetLimits;
import dev.tenken.office.read.XlsxFile;
import dev.tenken.office.read.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** A workbook of Excel whose cells are filled in place. */
public final class XlsxForm implements FormFile {
    private final Container container;
    private final List<XlsxGrid> grids = new ArrayList<>();

    /**
     * @param place what messages call the file
     * @throws dev.tenken.model.InputException when the bytes are no workbook, are encrypted or damaged, or go beyond the limits
     */
    public XlsxForm(byte[] bytes, String place, SheetLimits limits) {
        List<dev.tenken.office.read.Sheet> sheets = new ArrayList<>();
        XlsxFile.read(bytes, place, limits, sheets::add);
        this.container = new Container(bytes, place);
        String main = mainPart();
        Map<String, String> parts = related(main);
        Element workbook = container.look(main).getDocumentElement();
        List<Element> listed = Xml.children(Xml.child(workbook, "sheets"));
        Map<String, String> byName = new HashMap<>();
        listed.forEach(s -> byName.put(Xml.attribute(s, "name"), parts.get(Xml.attribute(s, "id"))));
        OptionLists options = new OptionLists(names(workbook), this::grid);
        for (dev.tenken.office.read.Sheet sheet : sheets) {
            String part = byName.get(sheet.name());
            if (part != null && container.part(part) != null) {
                grids.add(new XlsxGrid(sheet, container.part(part), () -> container.change(part), options));
            }
        }
    }

    private XlsxGrid grid(String name) {
        return grids.stream()
                .filter(g -> g.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private String mainPart() {
        return related("").entrySet().stream()
                .map(Map.Entry::getValue)
                .filter(target -> target.endsWith("workbook.xml"))
                .findFirst()
                .orElse("xl/workbook.xml");
    }

    /** The parts that a part leads to, by the ids of the relations; of the whole file for "". */
    private Map<String, String> related(String part) {
        int cut = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, cut);
        Map<String, String> parts = new HashMap<>();
        var relations = container.look(folder + "_rels/" + part.substring(cut) + ".rels");
        if (relations != null) {
            for (Element relation : Xml.children(relations.getDocumentElement())) {
                String target = String.valueOf(Xml.attribute(relation, "Target"));
                parts.put(
                        Xml.attribute(relation, "Id"),
                        target.startsWith("/") ? target.substring(1) : plain(folder + target));
            }
        }
        return parts;
    }

    private static String plain(String path) {
        return path.replaceAll("[^/]+/\\.\\./", "").replace("./", "");
    }

    private static Map<String, String> names(Element workbook) {
        Map<String, String> names = new HashMap<>();
        Element defined = Xml.child(workbook, "definedNames");
        if (defined != null) {
            Xml.children(defined).forEach(n -> names.put(Xml.attribute(n, "name"), n.getTextContent()));
        }
        return names;
    }

    @Override
    public List<XlsxGrid> grids() {
        return grids;
    }

    @Override
    public List<String> loose() {
        return List.of();
    }

    @Override
    public byte[] bytes() {
        return container.bytes();
    }
}
