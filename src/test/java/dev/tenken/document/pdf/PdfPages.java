package dev.tenken.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Sets pages for tests, A4, y from the top. The fonts are those that every reader of PDF knows by name, Japanese ones included, so
 * that no font of the machine is needed.
 */
public final class PdfPages {
    public static final float WIDTH = PDRectangle.A4.getWidth();
    public static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final float LEADING = 1.5f;

    private final PDDocument document = new PDDocument();
    private final List<StringBuilder> contents = new ArrayList<>();
    private String userPassword;

    /** Begins a page. */
    public PdfPages page() {
        contents.add(new StringBuilder());
        return this;
    }

    public PdfPages text(float x, float y, float size, String text) {
        return show("F1", x, y, size, text);
    }

    public PdfPages bold(float x, float y, float size, String text) {
        return show("F2", x, y, size, text);
    }

    /** Breaks a text into lines; y of the line that would follow. */
    public float paragraph(float x, float y, float width, float size, String text) {
        float at = y;
        for (String line : lines(text, width, size)) {
            text(x, at, size, line);
            at += size * LEADING;
        }
        return at;
    }

    public PdfPages rule(float x1, float y1, float x2, float y2) {
        return raw(String.format(Locale.ROOT, "%.1f %.1f m %.1f %.1f l S", x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    /** A grid of rules; the texts stand in its cells. */
    public PdfPages grid(float x, float y, float[] widths, float height, String[][] rows) {
        float right = x;
        for (float width : widths) {
            right += width;
        }
        for (int r = 0; r <= rows.length; r++) {
            rule(x, y + r * height, right, y + r * height);
        }
        float at = x;
        for (int c = 0; c <= widths.length; c++) {
            rule(at, y, at, y + rows.length * height);
            for (int r = 0; c < widths.length && r < rows.length; r++) {
                paragraph(at + 4, y + r * height + 12, widths[c] - 8, 10, rows[r][c]);
            }
            at += c < widths.length ? widths[c] : 0;
        }
        return this;
    }

    /** A picture that fills the page. */
    public PdfPages picture() {
        return raw("q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q");
    }

    /** Operators as they are, even wrong ones. */
    public PdfPages raw(String operators) {
        contents.get(contents.size() - 1).append(operators).append('\n');
        return this;
    }

    public PdfPages information(PDDocumentInformation information) {
        document.setDocumentInformation(information);
        return this;
    }

    public PdfPages password(String password) {
        userPassword = password;
        return this;
    }

    public byte[] bytes() {
        try (document) {
            COSDictionary fonts = fonts();
            for (StringBuilder content : contents) {
                document.addPage(page(content.toString(), fonts));
            }
            if (userPassword != null) {
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage page(String content, COSDictionary fonts) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        return page;
    }

    private PdfPages show(String font, float x, float y, float size, String text) {
        boolean latin = LATIN.newEncoder().canEncode(text);
        byte[] codes = text.getBytes(latin ? LATIN : StandardCharsets.UTF_16BE);
        String name = latin ? font : font.equals("F1") ? "F3" : "F4";
        return raw(String.format(
                Locale.ROOT,
                "BT /%s %.1f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET",
                name,
                size,
                x,
                HEIGHT - y,
                HexFormat.of().formatHex(codes)));
    }

    private static List<String> lines(String text, float width, float size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<= )|(?<=[\\u3000-\\u9FFF\\uFF00-\\uFF60])")) {
            if (!line.isEmpty() && width(line + word.stripTrailing()) * size > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static float width(String text) {
        return (float) text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
    }

    private static COSDictionary fonts() {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), latin("Helvetica"));
        fonts.setItem(COSName.getPDFName("F2"), latin("Helvetica-Bold"));
        fonts.setItem(COSName.getPDFName("F3"), japanese("HeiseiKakuGo-W5"));
        fonts.setItem(COSName.getPDFName("F4"), japanese("HeiseiKakuGo-Bold"));
        return fonts;
    }

    private static COSDictionary latin(String name) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return font;
    }

    /** A font by name alone, for characters in UTF-16; Latin letters are half as wide as Japanese ones. */
    private static COSDictionary japanese(String name) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Japan1"));
        system.setInt(COSName.SUPPLEMENT, 6);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        COSArray halfWidth = new COSArray();
        for (int number : new int[] {1, 632, 500}) {
            halfWidth.add(COSInteger.get(number));
        }
        descendant.setItem(COSName.W, halfWidth);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "UniJIS-UTF16-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
