package dev.tenken.extract;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Stretch;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "After 30 days we need not keep it, and will thereafter delete it": a clause that happens when what opens its sentence is over. */
final class Afterwards {
    private static final Pattern THEREAFTER =
            Patterns.compile("\\b(?:thereafter|after which|at which (?:point|time)|following which|whereupon)\\b");
    /** One of these stands in whatever {@link #THEREAFTER} finds. */
    private static final List<String> SIGNS = List.of("thereafter", "which", "whereupon");

    private static final Pattern OPENING =
            Patterns.compile("(?:^|[.;] )(?:after|following|upon|at the end of|once|for)\\b[^,;]{1,160},");

    private Afterwards() {}

    /** @return the words that say after what the clause happens, or null when it does not say so */
    static Stretch meant(String folded, Stretch clause) {
        if (SIGNS.stream().noneMatch(folded::contains)
                || !THEREAFTER
                        .matcher(folded.substring(clause.start(), clause.end()))
                        .find()) {
            return null;
        }
        Matcher opening = OPENING.matcher(folded).region(0, clause.start());
        Stretch last = null;
        while (opening.find()) {
            last = new Stretch(opening.start(), opening.end());
        }
        return last;
    }
}
