package dev.tenken.ledger;

import dev.tenken.figures.Dates;
import java.util.List;
import java.util.regex.Pattern;

/** Sees the period that a report covers: "1 January to 31 December 2025", 2025年1月1日から2025年12月31日. */
final class Periods {
    private static final Pattern JOINED =
            Pattern.compile("\\s*(?:to|through|until|and|から|より|[-–—~～〜])\\s*", Pattern.CASE_INSENSITIVE);

    private Periods() {}

    /** The first period as {@code from/to}, or null. */
    static String in(String quote) {
        List<Dates.Found> dates = Dates.in(quote);
        for (int i = 1; i < dates.size(); i++) {
            Dates.Found from = dates.get(i - 1);
            Dates.Found to = dates.get(i);
            if (from.end() <= to.start()
                    && JOINED.matcher(quote.substring(from.end(), to.start())).matches()) {
                return from.iso() + "/" + to.iso();
            }
        }
        return null;
    }
}
