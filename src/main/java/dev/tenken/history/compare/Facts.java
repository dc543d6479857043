package dev.tenken.history.compare;

import dev.tenken.history.compare.FactChange.Kind;
import dev.tenken.history.saved.SavedEvidence;
import dev.tenken.history.saved.SavedFact;
import dev.tenken.history.saved.SavedVendor;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells what became of each fact of a vendor, and whose change it is. */
final class Facts {

    private final Documents documents;
    private final YardstickChange yardstick;

    private Facts(Documents documents, YardstickChange yardstick) {
        this.documents = documents;
        this.yardstick = yardstick;
    }

    static List<FactChange> compare(
            SavedVendor before, SavedVendor after, Documents documents, YardstickChange yardstick) {
        Facts facts = new Facts(documents, yardstick);
        return FactPairs.of(before.facts(), after.facts(), documents).stream()
                .map(facts::change)
                .toList();
    }

    private FactChange change(FactPairs.Pair pair) {
        SavedFact before = pair.before() == null ? null : pair.before().fact();
        SavedFact after = pair.after() == null ? null : pair.after().fact();
        Kind kind = kind(pair);
        Why why = kind == Kind.UNCHANGED ? null : why(pair, kind);
        return new FactChange(kind, before, after, kind == Kind.CHANGED ? differing(before, after) : List.of(), why);
    }

    private Kind kind(FactPairs.Pair pair) {
        if (pair.before() == null || pair.after() == null) {
            return pair.before() == null ? Kind.ADDED : Kind.REMOVED;
        }
        if (!pair.before().saysAs(pair.after())) {
            return Kind.CHANGED;
        }
        if (!pair.before().hasWordsOf(pair.after())) {
            return Kind.REWORDED;
        }
        boolean samePlace = pair.before().places().equals(pair.after().places())
                && documents.arePaired(
                        pair.before().fact().first().document(),
                        pair.after().fact().first().document());
        return samePlace ? Kind.UNCHANGED : Kind.MOVED;
    }

    private static List<String> differing(SavedFact before, SavedFact after) {
        TreeSet<String> names = new TreeSet<>(before.attributes().keySet());
        names.addAll(after.attributes().keySet());
        names.removeIf(n ->
                Objects.equals(before.attributes().get(n), after.attributes().get(n)));
        if (!before.polarity().equals(after.polarity())) {
            names.add("polarity");
        }
        if (!Objects.equals(before.condition(), after.condition())) {
            names.add("condition");
        }
        if (!before.services().equals(after.services())) {
            names.add("service");
        }
        return List.copyOf(names);
    }

    private Why why(FactPairs.Pair pair, Kind kind) {
        SavedFact before = pair.before() == null ? null : pair.before().fact();
        SavedFact after = pair.after() == null ? null : pair.after().fact();
        if (isFromOutside(before) || isFromOutside(after)) {
            return Why.of(Attribution.YARDSTICK, Cause.OUTSIDE_FACTS);
        }
        List<DocumentChange> touched = touched(before, after);
        if (after == null && touched.stream().anyMatch(d -> d.kind() == DocumentChange.Kind.UNREADABLE)) {
            return Why.of(Attribution.UNEXPLAINED, Cause.UNREADABLE);
        }
        if (touched.stream().allMatch(DocumentChange::sameText)) {
            return readOtherwise();
        }
        boolean sameWords = kind == Kind.CHANGED
                && pair.before().hasWordsOf(pair.after())
                && pair.before().headings().equals(pair.after().headings());
        if (sameWords && yardstick.reading()) {
            return readOtherwise();
        }
        // Words that are there, or not, on the other side, are the vendor's doing whatever reads them.
        boolean vendors = !yardstick.reading() || kind == Kind.MOVED || kind == Kind.REWORDED;
        return vendors
                ? Why.of(Attribution.VENDOR, Cause.DOCUMENTS)
                : Why.of(Attribution.BOTH, Cause.DOCUMENTS, readingCause());
    }

    private Why readOtherwise() {
        return yardstick.reading() ? Why.of(Attribution.YARDSTICK, readingCause()) : Why.of(Attribution.UNEXPLAINED);
    }

    private Cause readingCause() {
        return readingCause(yardstick);
    }

    /** Patterns before the program: they say more. */
    static Cause readingCause(YardstickChange yardstick) {
        return yardstick.patterns() || yardstick.untold() ? Cause.PATTERNS : Cause.TOOL;
    }

    private static boolean isFromOutside(SavedFact fact) {
        return fact != null && fact.origin() != null;
    }

    private List<DocumentChange> touched(SavedFact before, SavedFact after) {
        Stream<DocumentChange> old = before == null
                ? Stream.of()
                : before.evidence().stream().map(SavedEvidence::document).map(documents::ofOld);
        Stream<DocumentChange> now = after == null
                ? Stream.of()
                : after.evidence().stream().map(SavedEvidence::document).map(documents::ofNew);
        return Stream.concat(old, now).filter(Objects::nonNull).distinct().toList();
    }
}
