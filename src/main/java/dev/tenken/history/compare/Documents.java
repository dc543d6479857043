package dev.tenken.history.compare;

import dev.tenken.history.PaperNames;
import dev.tenken.history.compare.DocumentChange.Kind;
import dev.tenken.history.saved.SavedDocument;
import dev.tenken.history.saved.SavedFact;
import dev.tenken.history.saved.SavedVendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The documents of a vendor then and now. The same name goes with the same name, the same content with the same content; what is
 * left may be editions of one paper under other names, told by title and by what they state.
 */
final class Documents {

    /** How alike two editions under different names must be at least. Two papers of one vendor share headings and phrases. */
    private static final double EDITION = 0.5;

    private final List<DocumentChange> changes = new ArrayList<>();
    private final Map<String, DocumentChange> byOld = new HashMap<>();
    private final Map<String, DocumentChange> byNew = new HashMap<>();
    private final Set<String> failures;
    private final PaperNames oldNames;
    private final PaperNames newNames;

    private Documents(SavedVendor before, SavedVendor after) {
        this.failures = new HashSet<>(after.failures());
        this.oldNames = names(before);
        this.newNames = names(after);
    }

    private static PaperNames names(SavedVendor vendor) {
        List<String> paths =
                vendor.documents().stream().map(SavedDocument::path).toList();
        return new PaperNames(vendor.id(), paths.isEmpty() ? vendor.failures() : paths);
    }

    /** Whether both have one name, though the folder may have been assessed alone then and among others now. */
    private boolean isNamedAlike(SavedDocument before, SavedDocument after) {
        return before.path().equals(after.path()) || oldNames.of(before.path()).equals(newNames.of(after.path()));
    }

    static Documents pair(SavedVendor before, SavedVendor after) {
        Documents documents = new Documents(before, after);
        List<SavedDocument> old = sorted(before.documents());
        List<SavedDocument> now = sorted(after.documents());
        documents.pair(
                old, now, (a, b) -> documents.isNamedAlike(a, b) && a.sha256().equals(b.sha256()));
        documents.pair(old, now, (a, b) -> a.sha256().equals(b.sha256()));
        documents.pair(old, now, documents::isNamedAlike);
        documents.pair(old, now, SavedDocument::readsLike);
        documents.pairEditions(old, now, before, after);
        old.forEach(d -> documents.add(d, null));
        now.forEach(d -> documents.add(null, d));
        documents.changes.sort(Comparator.comparing(
                c -> c.after() == null ? c.before().path() : c.after().path()));
        return documents;
    }

    List<DocumentChange> changes() {
        return changes;
    }

    /** Whether any document says something else, came or went. */
    boolean changed() {
        return changes.stream().anyMatch(c -> !c.sameText());
    }

    /** What became of the document with this path then; null when the assessment does not list it. */
    DocumentChange ofOld(String path) {
        return byOld.get(path);
    }

    /** What the document with this path now came from; null when the assessment does not list it. */
    DocumentChange ofNew(String path) {
        return byNew.get(path);
    }

    /** Whether both are editions of one document. */
    boolean arePaired(String old, String now) {
        DocumentChange change = byOld.get(old);
        return change != null && change.after() != null && change.after().path().equals(now);
    }

    private static List<SavedDocument> sorted(List<SavedDocument> documents) {
        List<SavedDocument> sorted = new ArrayList<>(documents);
        sorted.sort(Comparator.comparing(SavedDocument::path));
        return sorted;
    }

    private void pair(
            List<SavedDocument> old, List<SavedDocument> now, BiPredicate<SavedDocument, SavedDocument> alike) {
        for (SavedDocument before : List.copyOf(old)) {
            now.stream().filter(d -> alike.test(before, d)).findFirst().ifPresent(after -> {
                old.remove(before);
                now.remove(after);
                add(before, after);
            });
        }
    }

    private void pairEditions(List<SavedDocument> old, List<SavedDocument> now, SavedVendor before, SavedVendor after) {
        record Candidate(SavedDocument before, SavedDocument after, double likeness) {}
        List<Candidate> candidates = new ArrayList<>();
        for (SavedDocument a : old) {
            for (SavedDocument b : now) {
                double likeness = likeness(a, quotes(before, a), b, quotes(after, b));
                if (likeness >= EDITION) {
                    candidates.add(new Candidate(a, b, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(c -> c.before().path())
                .thenComparing(c -> c.after().path()));
        for (Candidate c : candidates) {
            if (old.contains(c.before()) && now.contains(c.after())) {
                old.remove(c.before());
                now.remove(c.after());
                add(c.before(), c.after());
            }
        }
    }

    private static double likeness(SavedDocument a, Set<String> quotesA, SavedDocument b, Set<String> quotesB) {
        if (!a.language().equals(b.language())) {
            return 0;
        }
        double titles = a.title() == null || b.title() == null
                ? 0
                : Likeness.ofPlain(unversioned(a.title()), unversioned(b.title()));
        Set<String> both = new HashSet<>(quotesA);
        both.retainAll(quotesB);
        int fewer = Math.min(quotesA.size(), quotesB.size());
        double shared = fewer == 0 ? 0 : (double) both.size() / fewer;
        // An equal title tells an edition from another paper, but for titles that every vendor's papers have; so do
        // shared statements.
        return Math.max(0.45 * titles + 0.55 * shared, shared);
    }

    private static String unversioned(String title) {
        return Likeness.plain(title).replaceAll("(?:第|ver\\.?|version|v|rev\\.?)?[\\d.]+(?:版|年|月|日)?", "");
    }

    private static Set<String> quotes(SavedVendor vendor, SavedDocument document) {
        Set<String> quotes = new HashSet<>();
        for (SavedFact fact : vendor.facts()) {
            if (fact.first().document().equals(document.path())) {
                quotes.add(Likeness.plain(fact.quote()));
            }
        }
        return quotes;
    }

    private void add(SavedDocument before, SavedDocument after) {
        DocumentChange change = new DocumentChange(kind(before, after), before, after);
        changes.add(change);
        if (before != null) {
            byOld.put(before.path(), change);
        }
        if (after != null) {
            byNew.put(after.path(), change);
        }
    }

    /** A folder, or a vendor as a whole, fails with all that lies in it. */
    private boolean isFailed(String path) {
        String name = oldNames.of(path);
        return failures.stream()
                .anyMatch(f -> path.equals(f) || path.startsWith(f + "/") || name.equals(newNames.of(f)));
    }

    private Kind kind(SavedDocument before, SavedDocument after) {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return isFailed(before.path()) ? Kind.UNREADABLE : Kind.REMOVED;
        }
        boolean sameName = isNamedAlike(before, after);
        if (before.sha256().equals(after.sha256())) {
            return sameName ? Kind.UNCHANGED : Kind.RENAMED;
        }
        if (before.readsLike(after)) {
            return Kind.RESAVED;
        }
        return sameName ? Kind.REPLACED : Kind.NEW_EDITION;
    }
}
