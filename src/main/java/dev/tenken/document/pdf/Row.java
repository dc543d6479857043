package dev.tenken.document.pdf;

import dev.tenken.document.pdf.Item.Grid;
import dev.tenken.document.pdf.Item.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Items on one height of the page, from left to right: runs of one baseline, or one grid. */
record Row(List<? extends Item> items) {

    float y() {
        return items.get(0) instanceof Grid grid ? grid.top() : ((Run) items.get(0)).baseline();
    }

    float bottom() {
        return items.get(0) instanceof Grid grid ? grid.bottom() : y();
    }

    float left() {
        return items.get(0).left();
    }

    float right() {
        return items.get(items.size() - 1).right();
    }

    /** Only runs; empty for a grid. */
    List<Run> runs() {
        return items.stream().filter(Run.class::isInstance).map(Run.class::cast).toList();
    }

    float size() {
        return runs().stream().map(Run::size).max(Float::compare).orElse(0f);
    }

    /** The rows of those items that are wanted; rows left empty are left out. */
    static List<Row> keep(List<Row> rows, Predicate<Item> wanted) {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            List<? extends Item> items = row.items().stream().filter(wanted).toList();
            if (!items.isEmpty()) {
                kept.add(new Row(items));
            }
        }
        return kept;
    }
}
