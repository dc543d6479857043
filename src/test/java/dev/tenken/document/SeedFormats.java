package dev.tenken.document;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Sets a text as a vendor would set it in another format: the same words with the marks of that format. */
public final class SeedFormats {
    private static final int OUTLINE_LEVELS = 9;

    private final Document paper;
    private final StringBuilder html = new StringBuilder();

    private SeedFormats(Document paper) {
        this.paper = paper;
    }

    /** A page with the site's chrome around the paper. */
    public static byte[] html(Document paper) {
        SeedFormats page = new SeedFormats(paper);
        page.html.append("<!DOCTYPE html><html><head><meta charset=utf-8><title>t</title></head><body>"
                + "<header><nav><ul><li><a href=/>Logs are kept for 7 years</a></ul></nav></header><main>");
        page.writeHtml();
        page.html.append("</main><footer>Backups are taken hourly.</footer></body></html>");
        return page.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void writeHtml() {
        int depth = 0;
        Block before = null;
        for (Block block : paper.blocks()) {
            int wanted = isItem(block) ? block.level() : 0;
            for (; depth > wanted; depth--) {
                html.append("</ul>");
            }
            for (; depth < wanted; depth++) {
                html.append("<ul>");
            }
            boolean row = block.kind() == BlockKind.TABLE_ROW;
            boolean rowBefore = before != null && before.kind() == BlockKind.TABLE_ROW;
            boolean newTable = row && rowBefore && beginsTable(before, block);
            html.append(rowBefore && (!row || newTable) ? "</table>" : "");
            html.append(row && (!rowBefore || newTable) ? "<table>" : "");
            html.append(element(block)).append('\n');
            before = block;
        }
    }

    private String element(Block block) {
        String words = block.span().of(paper.text());
        return switch (block.kind()) {
            case HEADING -> tag("h" + Math.min(6, block.level()), words);
            case PARAGRAPH -> tag("p", words);
            case LIST_ITEM -> isItem(block) ? "<li>" + escaped(words) : tag("p", "※ " + words);
            case TABLE_ROW -> row(block);
        };
    }

    private String row(Block block) {
        StringBuilder row = new StringBuilder("<tr>");
        for (Span cell : block.cells()) {
            row.append(tag(isHeader(block) ? "th" : "td", cell.of(paper.text())));
        }
        return row.append("</tr>").toString();
    }

    private boolean isHeader(Block row) {
        return paper.blocks().stream()
                .anyMatch(other -> !other.header().isEmpty()
                        && row.span()
                                .contains(other.header()
                                        .get(0)
                                        .join(other.header().get(other.header().size() - 1))));
    }

    private boolean beginsTable(Block before, Block row) {
        return isHeader(row)
                || (before.header().isEmpty()
                        ? !isHeader(before) && !row.header().isEmpty()
                        : row.header().isEmpty());
    }

    /** A note is set like an item in a text, and as a paragraph elsewhere. */
    private boolean isItem(Block block) {
        String above = paper.text().substring(0, block.span().start()).stripTrailing();
        return block.kind() == BlockKind.LIST_ITEM && !above.endsWith("※");
    }

    private static String tag(String name, String words) {
        return "<" + name + ">" + escaped(words) + "</" + name + ">";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A document of Word whose styles tell the headings and whose numbering tells the lists. */
    public static byte[] docx(Document paper) {
        SeedFormats written = new SeedFormats(paper);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Backups are taken hourly.");
            written.writeWord(word);
            word.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeWord(XWPFDocument word) {
        XWPFTable table = null;
        Block before = null;
        for (Block block : paper.blocks()) {
            if (block.kind() == BlockKind.TABLE_ROW) {
                boolean goesOn = before != null && before.kind() == BlockKind.TABLE_ROW && !beginsTable(before, block);
                table = goesOn ? table : word.createTable();
                writeRow(goesOn ? table.createRow() : table.getRow(0), block);
            } else {
                writeParagraph(word.createParagraph(), block);
            }
            before = block;
        }
    }

    private void writeRow(XWPFTableRow row, Block block) {
        for (int i = 0; i < block.cells().size(); i++) {
            var cell = i < row.getTableCells().size() ? row.getCell(i) : row.createCell();
            cell.setText(flat(block.cells().get(i).of(paper.text())));
        }
        row.setRepeatHeader(isHeader(block));
    }

    private void writeParagraph(XWPFParagraph paragraph, Block block) {
        String words = flat(block.span().of(paper.text()));
        paragraph.createRun().setText(block.kind() == BlockKind.LIST_ITEM && !isItem(block) ? "※ " + words : words);
        if (block.kind() == BlockKind.HEADING) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(Math.min(OUTLINE_LEVELS, block.level()) - 1));
        } else if (isItem(block)) {
            paragraph.setNumID(BigInteger.ONE);
            paragraph.setNumILvl(BigInteger.valueOf(block.level() - 1L));
        }
    }

    /** A check sheet of a paper: the names of its columns, then a row a block, headings standing in the first row they hold for. */
    public static List<List<String>> checkSheet(Document paper, String... columns) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(columns)));
        List<String> heading = List.of();
        for (Block block : paper.blocks()) {
            if (block.kind() != BlockKind.HEADING && !block.heading().isEmpty()) {
                String named = block.heading().get(block.heading().size() - 1);
                rows.add(List.of(
                        block.heading().equals(heading) ? "" : flat(named),
                        flat(block.span().of(paper.text()))));
                heading = block.heading();
            }
        }
        return rows;
    }

    /** The sheet as a text with a table of Markdown, whose rows need no guess. */
    public static Document text(List<List<String>> sheet) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sheet.size(); i++) {
            text.append("| ").append(String.join(" | ", sheet.get(i))).append(" |\n");
            text.append(i == 0 ? "|---|---|\n" : "");
        }
        return DocumentReader.read(text.toString(), new DocumentReader.Origin("sheet.md", "0", null));
    }

    /** The sheet as values parted by commas. */
    public static byte[] csv(List<List<String>> sheet) {
        return sheet.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The sheet as a workbook, its headings in merged cells. */
    public static byte[] xlsx(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            int merged = 0;
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i), rows.get(i));
                boolean last = i + 1 == rows.size() || !rows.get(i + 1).get(0).isEmpty();
                merged = rows.get(i).get(0).isEmpty() ? merged : i;
                if (last && i > merged) {
                    sheet.addMergedRegion(new CellRangeAddress(merged, i, 0, 0));
                }
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(XSSFRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    /** Without the line ends that the text's own page set: none between Japanese characters, else a space. */
    private static String flat(String words) {
        return words.replaceAll(
                        "(?<=[\\u3000-\\u9FFF\\uFF00-\\uFFEF])\\s*\\n\\s*(?=[\\u3000-\\u9FFF\\uFF00-\\uFFEF])", "")
                .replaceAll("\\s+", " ");
    }
}
