package dev.tenken.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the glyphs and rules of a page. */
final class PageScanner extends PDFTextStripper {
    private static final double MOST_SLANT = 0.02;
    private static final float HEAVY = 600;
    /** Below this share of letters with a known character, what a page says is not what it shows. */
    private static final double LEAST_KNOWN = 0.5;

    private final Map<TextPosition, Boolean> bold = new IdentityHashMap<>();
    private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();
    private RuleCollector rules;
    private int shown;
    private int known;
    private boolean pictures;

    PageScanner() {
        // Pages are handed over one by one, which the number of the first page must allow.
        setStartPage(0);
        setShouldSeparateByBeads(false);
        output = Writer.nullWriter();
    }

    /** @throws IOException when the page is damaged */
    PageScan scan(PDPage page) throws IOException {
        bold.clear();
        byDirection.clear();
        shown = 0;
        known = 0;
        pictures = false;
        PDRectangle box = page.getCropBox();
        rules = new RuleCollector(box);
        processPage(page);
        int direction = mainDirection();
        List<Glyph> glyphs = byDirection.getOrDefault(direction, List.of());
        boolean unknown = shown > 0 && known < shown * LEAST_KNOWN;
        boolean upright = direction % 180 == 0;
        return new PageScan(
                unknown ? List.of() : List.copyOf(glyphs),
                rules.turned(direction),
                upright ? box.getWidth() : box.getHeight(),
                upright ? box.getHeight() : box.getWidth(),
                pictures || unknown);
    }

    /** The direction of most glyphs; others are marks along a margin. */
    private int mainDirection() {
        int main = 0;
        for (int direction : new int[] {90, 180, 270}) {
            if (count(direction) > count(main)) {
                main = direction;
            }
        }
        return main;
    }

    private int count(int direction) {
        return byDirection.getOrDefault(direction, List.of()).size();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        shown++;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        known += isKnown(text.getUnicode()) ? 1 : 0;
        if (isSlanted(text.getTextMatrix())) {
            return; // A stamp across the page.
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        bold.put(text, mode == RenderingMode.FILL_STROKE || isBold(text.getFont()));
        super.processTextPosition(text);
    }

    private boolean isImage(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    private static boolean isKnown(String unicode) {
        return unicode != null
                && !unicode.isEmpty()
                && unicode.charAt(0) != '\uFFFD'
                && (unicode.charAt(0) >= ' ' || Character.isWhitespace(unicode.charAt(0)));
    }

    private static boolean isSlanted(Matrix matrix) {
        double across = Math.min(
                Math.abs(matrix.getScaleX()) + Math.abs(matrix.getScaleY()),
                Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY()));
        boolean oblique = Math.abs(matrix.getShearY()) <= MOST_SLANT * Math.abs(matrix.getScaleX());
        return !oblique && across > MOST_SLANT * (matrix.getScalingFactorX() + matrix.getScalingFactorY());
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return FontNames.isBold(name)
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY));
    }

    @Override
    protected void writePage() {
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition text : article) {
                if (isKnown(text.getUnicode())) {
                    byDirection
                            .computeIfAbsent((int) text.getDir(), d -> new ArrayList<>())
                            .add(glyph(text));
                }
            }
        }
    }

    private Glyph glyph(TextPosition text) {
        return new Glyph(
                text.getUnicode(),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                Math.max(1, text.getYScale()),
                bold.getOrDefault(text, false));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        pictures |= name.equals("BI") || (name.equals("Do") && isImage(operands));
        rules.add(name, operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }
}
