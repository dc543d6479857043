package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;
import dev.tenken.model.document.Span;
import java.util.List;
import java.util.Locale;

/**
 * Lists of what another firm's product does that the customer has bought, and the vendor sets up for a fee: what stands there is no function
 * of a service of the vendor's.
 */
public final class Licensed {
    private final Expression headings;
    private final Expression leadIns;

    /**
     * The form of the part of the file.
     *
     * @param headings words of headings
     * @param leadIns words that announce such a list
     */
    record Signs(Group.Words headings, Group.Words leadIns) {}

    private Licensed(Expression headings, Expression leadIns) {
        this.headings = headings;
        this.leadIns = leadIns;
    }

    static Licensed of(Signs signs) {
        return new Licensed(Group.plain(signs.headings()), Expression.of(Group.pattern(signs.leadIns())));
    }

    public static Licensed builtIn() {
        return Sections.builtIn().licensed();
    }

    /** The words that say so, as written: those that announce the passage, or its nearest heading; null when none do. */
    public String above(Passage passage) {
        for (Context context : passage.contexts()) {
            Span span = context.span();
            if (context.role() == Context.Role.LEAD_IN && span != null && leadIns.isIn(context.text())) {
                return Captured.clean(span.of(passage.document().text()));
            }
        }
        List<String> above = passage.block().heading();
        String nearest = above.isEmpty() ? "" : above.get(above.size() - 1);
        return headings.isIn(nearest.toLowerCase(Locale.ROOT)) ? nearest : null;
    }
}
