package dev.tenken.model.fact;

import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import java.util.List;

/**
 * A statement on a subject that an operator added: what the built-in topics have no attribute for. Patterns set the subject, rules
 * ask for it; the other attributes mean what the operator's patterns and rules make of them.
 *
 * @param subject a word of the operator's own, such as {@code data-export}; never null
 * @param available whether it is offered or done
 * @param duration a time limit or a retention
 * @param frequency how often
 * @param rate in percent
 * @param count how many
 * @param items words that a lexicon of the operator's own gives
 * @param text the document's own words
 */
public record OwnStatement(
        Statement statement,
        String subject,
        Boolean available,
        TimeSpan duration,
        Interval frequency,
        Double rate,
        Integer count,
        List<String> items,
        String text)
        implements VendorFact {

    public OwnStatement {
        if (subject == null || subject.isBlank()) {
            throw new IllegalArgumentException("own-statement needs a subject, such as data-export");
        }
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** True when one of the items is among the words. */
    public boolean hasItemOf(List<String> words) {
        return items.stream().anyMatch(words::contains);
    }
}
