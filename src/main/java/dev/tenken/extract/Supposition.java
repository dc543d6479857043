package dev.tenken.extract;

import dev.tenken.data.Patterns;
import java.util.regex.Pattern;

/** Tells items that only say when what announces them holds: "We tell you if any of the following is true: …" states no item. */
final class Supposition {
    private static final Pattern CONDITIONS = Patterns.compile(
            "\\b(?:if|when|where|unless|and|provided|case|until)\\b[^.]{0,40}\\b(?:any|one|either|each|all)(?: or more)? of (?:the|these) (?:following|below)"
                    + "(?: conditions| criteria| circumstances| events| cases| situations| statements)?"
                    + "(?: (?:is|are|was|were|has|have|not|true|met|satisfied|fulfilled|apply|applies|occurs?|exists?|happens?|been|be)){0,4} ?:?$");

    private Supposition() {}

    static boolean is(Passage passage) {
        return passage.kind() == Passage.Kind.ITEM
                && passage.contexts().stream()
                        .filter(c -> c.role() == Context.Role.LEAD_IN)
                        .anyMatch(c ->
                                CONDITIONS.matcher(c.text().folded().strip()).find());
    }
}
