package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Item;
import java.util.ArrayList;
import java.util.List;

/** Nests list items by how far they are indented and, at one indent, by the kind of their markers. */
final class ItemNesting {
    private static final int MOST_LEVELS = 8;

    private record Open(int indent, String marker, String text) {}

    private final List<Open> open = new ArrayList<>();

    /** Opens an item and returns the texts of those it is nested in, outermost first. */
    List<String> open(Item item, String itemText) {
        while (!open.isEmpty() && last().indent() > item.indent()) {
            close();
        }
        int sibling = siblingOf(item);
        while (sibling >= 0 && open.size() > sibling) {
            close();
        }
        while (open.size() >= MOST_LEVELS) {
            close();
        }
        List<String> parents = open.stream().map(Open::text).toList();
        open.add(new Open(item.indent(), item.marker(), itemText));
        return parents;
    }

    void reset() {
        open.clear();
    }

    private int siblingOf(Item item) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).indent() == item.indent() && open.get(i).marker().equals(item.marker())) {
                return i;
            }
        }
        return -1;
    }

    private Open last() {
        return open.get(open.size() - 1);
    }

    private void close() {
        open.remove(open.size() - 1);
    }
}
