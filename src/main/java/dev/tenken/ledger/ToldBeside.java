package dev.tenken.ledger;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Certification;
import dev.tenken.model.likeness.Group;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is told of a certificate in sentences or rows behind the one that names it: "Its number is IS 1. Only the Leeds office is covered.". It
 * belongs to the last one that was named, a few lines before, under the same headings.
 */
final class ToldBeside {
    /** Letters that a few lines come to. */
    private static final int A_FEW_LINES = 300;

    private final Map<Certification, Certification> named = new LinkedHashMap<>();

    /** @param facts every statement on certificates */
    ToldBeside(List<Certification> facts) {
        List<Certification> inOrder = facts.stream()
                .sorted(Comparator.comparing(ToldBeside::place, Evidence.ORDER)
                        .thenComparing(c -> c.standard().isEmpty()))
                .toList();
        Certification last = null;
        for (Certification fact : inOrder) {
            if (!fact.standard().isEmpty()) {
                last = fact;
            } else if (fact.isAffirmed() && last != null && isNear(last, fact)) {
                named.put(fact, last);
            }
        }
    }

    private static Evidence place(Certification fact) {
        return fact.getEvidence().get(0);
    }

    private static boolean isNear(Certification named, Certification fact) {
        return Group.place(named).equals(Group.place(fact))
                && place(fact).start() - place(named).end() <= A_FEW_LINES;
    }

    /** What belongs to one of these, by place. */
    List<Certification> with(Collection<Certification> these) {
        return named.entrySet().stream()
                .filter(e -> these.contains(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
