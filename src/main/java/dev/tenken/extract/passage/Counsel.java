package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;
import dev.tenken.model.document.Document;
import java.util.List;
import java.util.Locale;

/**
 * Lists of what is to be seen to where a product is run by those who install it: what stands there depends on them. In a paper on a
 * service that its vendor runs such a list tells what the vendor does.
 */
public final class Counsel {
    /** Letters with which a paper says what it is about. */
    private static final int OPENING = 600;

    private final Expression headings;
    private final Expression installed;

    /**
     * The form of the part of the file.
     *
     * @param headings words of headings
     * @param installed words of the paper's opening, of products that customers run
     */
    record Signs(Group.Words headings, Group.Words installed) {}

    private Counsel(Expression headings, Expression installed) {
        this.headings = headings;
        this.installed = installed;
    }

    static Counsel of(Signs signs) {
        return new Counsel(Group.plain(signs.headings()), Group.plain(signs.installed()));
    }

    public static Counsel builtIn() {
        return Sections.builtIn().counsel();
    }

    /** The nearest heading of such a list that the passage stands under, as written, or null. */
    public String above(Passage passage) {
        List<String> above = passage.block().heading();
        for (int i = above.size() - 1; i >= 0; i--) {
            if (headings.isIn(above.get(i).toLowerCase(Locale.ROOT))) {
                return isInstalled(passage.document()) ? above.get(i) : null;
            }
        }
        return null;
    }

    private boolean isInstalled(Document document) {
        String text = document.text();
        return installed.isIn(
                text.substring(0, Math.min(OPENING, text.length())).toLowerCase(Locale.ROOT));
    }
}
