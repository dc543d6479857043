package dev.tenken.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Follows the drawing of paths and keeps their level and upright parts. */
final class RuleCollector {
    private static final float THIN = 3;
    private static final float SLACK = 1;
    private static final float SHORTEST = 4;
    /** A box nearly as large as the page is its background. */
    private static final float BACKGROUND = 0.95f;
    /** Maps and diagrams draw without end; tables do not. */
    private static final int MOST = 20_000;

    private final PDRectangle box;
    private final List<Rule> pending = new ArrayList<>();
    private final List<Rule> drawn = new ArrayList<>();
    private Point2D.Float start;
    private Point2D.Float at;

    RuleCollector(PDRectangle box) {
        this.box = box;
    }

    void add(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "m" -> {
                start = point(operands, 0, matrix);
                at = start;
            }
            case "l" -> lineTo(point(operands, 0, matrix));
            case "h" -> lineTo(start);
            case "c", "v", "y" -> at = point(operands, operands.size() - 2, matrix);
            case "re" -> box(operands, matrix);
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> draw();
            case "n" -> pending.clear();
            default -> {}
        }
    }

    private void draw() {
        if (drawn.size() + pending.size() <= MOST) {
            drawn.addAll(pending);
        }
        pending.clear();
    }

    private void lineTo(Point2D.Float to) {
        if (at != null && to != null) {
            rule(at.x, at.y, to.x, to.y);
        }
        at = to;
    }

    private void rule(float x1, float y1, float x2, float y2) {
        boolean straight = Math.abs(x1 - x2) <= SLACK || Math.abs(y1 - y2) <= SLACK;
        if (straight && pending.size() < MOST) {
            Rule rule = Rule.of(x1, y1, x2, y2);
            if (rule.length() >= SHORTEST) {
                pending.add(rule);
            }
        }
    }

    private void box(List<COSBase> operands, Matrix matrix) {
        Point2D.Float corner = point(operands, 0, matrix);
        if (corner == null || operands.size() < 4 || !(operands.get(2) instanceof COSNumber)) {
            return;
        }
        float x = number(operands, 0) + number(operands, 2);
        float y = number(operands, 1) + number(operands, 3);
        Point2D.Float other = matrix.transformPoint(x, y);
        Rule edges = Rule.of(corner.x, corner.y, other.x, other.y);
        float width = edges.right() - edges.left();
        float height = edges.bottom() - edges.top();
        if (width <= THIN || height <= THIN) {
            boolean level = width >= height;
            float midX = (edges.left() + edges.right()) / 2;
            float midY = (edges.top() + edges.bottom()) / 2;
            rule(
                    level ? edges.left() : midX,
                    level ? midY : edges.top(),
                    level ? edges.right() : midX,
                    level ? midY : edges.bottom());
        } else if (width < box.getWidth() * BACKGROUND || height < box.getHeight() * BACKGROUND) {
            rule(edges.left(), edges.top(), edges.right(), edges.top());
            rule(edges.left(), edges.bottom(), edges.right(), edges.bottom());
            rule(edges.left(), edges.top(), edges.left(), edges.bottom());
            rule(edges.right(), edges.top(), edges.right(), edges.bottom());
        }
        start = corner;
        at = corner;
    }

    private static Point2D.Float point(List<COSBase> operands, int from, Matrix matrix) {
        boolean given = from >= 0
                && operands.size() >= from + 2
                && operands.get(from) instanceof COSNumber
                && operands.get(from + 1) instanceof COSNumber;
        return given ? matrix.transformPoint(number(operands, from), number(operands, from + 1)) : null;
    }

    private static float number(List<COSBase> operands, int index) {
        return operands.get(index) instanceof COSNumber n ? n.floatValue() : 0;
    }

    /** The rules as they lie for a reader of text that runs in a direction, in the frame of the glyphs. */
    List<Rule> turned(int direction) {
        return drawn.stream()
                .map(r -> {
                    float[] a = turned(r.left() - box.getLowerLeftX(), r.top() - box.getLowerLeftY(), direction);
                    float[] b = turned(r.right() - box.getLowerLeftX(), r.bottom() - box.getLowerLeftY(), direction);
                    return Rule.of(a[0], a[1], b[0], b[1]);
                })
                .toList();
    }

    private float[] turned(float x, float y, int direction) {
        float width = box.getWidth();
        float height = box.getHeight();
        return switch (direction) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {width - x, y};
            case 270 -> new float[] {height - y, width - x};
            default -> new float[] {x, height - y};
        };
    }
}
