package dev.tenken.extract.passage;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.List;

/**
 * "After 30 days we need not keep it, and will thereafter delete it": a clause that happens when what opens its sentence is over.
 *
 * @param thereafter words that say so
 * @param openings words that open a sentence with what is over then
 */
public record Afterwards(Group thereafter, Group openings) {

    public static Afterwards builtIn() {
        return Conditions.builtIn().afterwards();
    }

    /** @return the words that say after what the clause happens, or null when it does not say so */
    public Stretch meant(MatchText text, Stretch clause) {
        List<Stretch> words = thereafter.all(text);
        if (words.isEmpty() || words.stream().noneMatch(clause::contains)) {
            return null;
        }
        List<Stretch> before = openings.all(text).stream()
                .filter(opening -> opening.end() <= clause.start())
                .toList();
        return before.isEmpty() ? null : before.get(before.size() - 1);
    }
}
