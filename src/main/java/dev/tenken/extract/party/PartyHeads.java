package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Block;
import dev.tenken.model.BlockKind;
import dev.tenken.model.Document;
import dev.tenken.model.Party;
import dev.tenken.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names at the heads of responsibility matrices: where marks stand below "Harbour" and below "Customer", Harbour is the other side. Each
 * table is looked at once, the first rows of it.
 */
final class PartyHeads {
    /** Rows that are enough to tell marks from words. */
    private static final int LOOKED_AT = 40;

    private static final Pattern MARK = Patterns.compile(
            "[^\\p{L}\\p{N}]{0,4}|:[a-z_]{1,24}:|(?i)(?:[raci](?: ?[/,&+] ?[raci]){0,3}|x|yes|no|n/a)");
    private static final Pattern NAME =
            Patterns.compile("(?:" + NameForm.LATIN + ")" + NameForm.LEGAL + "?" + "|[ァ-ヶー一-鿿A-Za-z0-9・]{2,14}");

    private final Document document;
    private final Predicate<MatchText> others;
    private final DefinedTerms terms;
    private final PartyLexicon lexicon = PartyLexicon.builtIn();
    private final Set<String> names = new TreeSet<>();

    private PartyHeads(Document document, Predicate<MatchText> others, DefinedTerms terms) {
        this.document = document;
        this.others = others;
        this.terms = terms;
    }

    /** The names of those who stand beside a customer in a matrix that knows no other provider. */
    static Set<String> in(Document document, Predicate<MatchText> others, DefinedTerms terms) {
        PartyHeads heads = new PartyHeads(document, others, terms);
        tables(document).forEach(heads::add);
        return heads.names;
    }

    /** The first rows of each table that has heads. */
    static List<List<Block>> tables(Document document) {
        List<List<Block>> tables = new ArrayList<>();
        List<Block> blocks = document.blocks();
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            int key = keyOf(blocks.get(i));
            if (key >= 0 && key != last) {
                tables.add(rows(blocks, i, key));
            }
            last = blocks.get(i).kind() == BlockKind.TABLE_ROW ? key : -1;
        }
        return tables;
    }

    private static int keyOf(Block block) {
        return block.kind() != BlockKind.TABLE_ROW
                ? -1
                : block.header().stream()
                        .filter(h -> h.length() > 0)
                        .mapToInt(Span::start)
                        .findFirst()
                        .orElse(-1);
    }

    private static List<Block> rows(List<Block> blocks, int first, int key) {
        int end = first;
        while (end < Math.min(blocks.size(), first + LOOKED_AT) && keyOf(blocks.get(end)) == key) {
            end++;
        }
        return blocks.subList(first, end);
    }

    private void add(List<Block> rows) {
        List<Span> header = rows.get(0).header();
        List<String> unknown = new ArrayList<>();
        Set<Party> parties = new TreeSet<>();
        for (int column = 1; column < header.size(); column++) {
            String head = PlainText.of(header.get(column).of(document.words()));
            Set<String> cells = cells(rows, column);
            Party term = terms.named(head);
            Party party = term == null ? lexicon.firstNamed(head) : term;
            if (!areMarks(cells)) {
                continue;
            }
            if (party != null) {
                parties.add(party);
            } else if (isUnknown(head) && !cells.equals(Set.of(""))) {
                unknown.add(NameForm.withoutLegalForm(head));
            }
        }
        boolean opposite = parties.contains(Party.CUSTOMER) && !parties.contains(Party.PROVIDER);
        if (opposite && unknown.size() == 1) {
            names.add(unknown.get(0));
        }
    }

    private boolean isUnknown(String head) {
        return isName(head) && !others.test(MatchText.of(head));
    }

    static boolean areMarks(Set<String> cells) {
        return cells.stream().allMatch(c -> MARK.matcher(c).matches());
    }

    static boolean isName(String head) {
        return NAME.matcher(head).matches();
    }

    private Set<String> cells(List<Block> rows, int column) {
        return cells(document, rows, column);
    }

    static Set<String> cells(Document document, List<Block> rows, int column) {
        return rows.stream()
                .map(row -> column < row.cells().size()
                        ? PlainText.of(row.cells().get(column).of(document.words()))
                        : "")
                .collect(Collectors.toSet());
    }
}
