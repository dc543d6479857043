package dev.tenken.extract.party;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells below heads that name suppliers: whoever stands below 再委託先 or "Subprocessor" is not the author, however often he is named. */
final class ListedSuppliers {
    private static final Set<Party> HIRED = EnumSet.of(Party.SUPPLIER, Party.OPERATOR);

    private final Document document;
    private final Map<String, Boolean> heads = new HashMap<>();

    private ListedSuppliers(Document document) {
        this.document = document;
    }

    /** The plain text of each such cell, in reading order. */
    static List<String> in(Document document) {
        ListedSuppliers suppliers = new ListedSuppliers(document);
        List<String> cells = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.TABLE_ROW) {
                suppliers.add(block, cells);
            }
        }
        return cells;
    }

    private void add(Block row, List<String> cells) {
        int columns = Math.min(row.header().size(), row.cells().size());
        for (int column = 0; column < columns; column++) {
            if (isHired(row.header().get(column))) {
                cells.add(PlainText.of(row.cells().get(column).of(document.words())));
            }
        }
    }

    private boolean isHired(Span head) {
        return heads.computeIfAbsent(PlainText.of(head.of(document.words())), words -> {
            Party named = PartyLexicon.builtIn().firstNamed(words);
            return named != null && HIRED.contains(named);
        });
    }
}
