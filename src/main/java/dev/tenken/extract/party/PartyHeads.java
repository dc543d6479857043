package dev.tenken.extract.party;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is who by the heads of matrices: where marks stand below "Harbour" and below "Customer", Harbour is the other side; where they stand
 * below 当社 and below 園・学校 in a table of duties, the schools are the customers. Each table is looked at once, the first rows of it.
 *
 * @param first row of the table
 * @param parties who is known among those over marks
 * @param unknown the names over marks that nobody is known by
 */
record PartyHeads(Block first, Set<Party> parties, List<String> unknown) {
    /** Rows that are enough to tell marks from words. */
    private static final int LOOKED_AT = 40;

    private static final Expression MARK = Expression.ofPlain(
            "[^\\p{L}\\p{N}]{0,4}|:[a-z_]{1,24}:|(?i)(?:[raci](?: ?[/,&+] ?[raci]){0,3}|x|yes|no|n/a)");
    private static final Expression NAME =
            Expression.ofPlain("(?:" + NameForm.LATIN + ")" + NameForm.LEGAL + "?" + "|[ァ-ヶー一-鿿A-Za-z0-9・]{2,14}");

    private static final Expression OWNER = Expression.ofPlain(
            "(?i)(?:responsib(?:le|ility)(?: party)?|responsible (?:team|entity)|owner|owned by|managed by|who(?: is responsible)?\\??|accountable|performed by)|担当(?:者)?|責任(?:者|主体)?|実施者|実施主体|管理主体|主体");

    private static final Expression TOGETHER =
            Expression.ofPlain("(?i)shared|both|joint(?:ly)?|n/a|none|yes|no|共同|双方|共有|なし");

    /** A table of features compares with other firms as well; one of duties says what it is. */
    private static final Expression DUTIES = Expression.ofPlain(
            "責任|責務|分担|分界|役割|受け?持ち?|担当|分掌|割り(?:付|当)|(?:誰|だれ)が|(?i)responsib|dut(?:y|ies)|who (?:does|is|takes|looks)");

    /** The names of those who stand beside a customer in a matrix that knows no other provider. */
    static Set<String> providers(Document document, Predicate<MatchText> others, DefinedTerms terms) {
        return read(document, terms::named, others)
                .filter(heads -> heads.lack(Party.PROVIDER, Party.CUSTOMER))
                .map(heads -> NameForm.withoutLegalForm(heads.unknown().get(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that stand beside the customer in a column that tells who answers for what, where it names but the two. */
    static Set<String> owners(Document document, Predicate<MatchText> others, DefinedTerms terms) {
        Set<String> owners = new TreeSet<>();
        for (List<Block> rows : tables(document)) {
            List<Span> header = rows.get(0).header();
            for (int column = 1; column < header.size(); column++) {
                if (OWNER.isWhole(PlainText.of(header.get(column).of(document.words())))) {
                    String owner = owner(cells(document, rows, column), others, terms);
                    if (owner != null) {
                        owners.add(owner);
                    }
                }
            }
        }
        return owners;
    }

    private static String owner(Set<String> cells, Predicate<MatchText> others, DefinedTerms terms) {
        Set<Party> parties = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        for (String cell : cells) {
            Party term = terms.named(cell);
            Party party = term == null ? PartyLexicon.builtIn().firstNamed(cell) : term;
            if (party != null) {
                parties.add(party);
            } else if (NAME.isWhole(cell) && !TOGETHER.isWhole(cell)) {
                unknown.add(cell);
            }
        }
        boolean alone = unknown.size() == 1 && !others.test(MatchText.of(unknown.get(0)));
        return alone && parties.contains(Party.CUSTOMER) && !parties.contains(Party.PROVIDER)
                ? NameForm.withoutLegalForm(unknown.get(0))
                : null;
    }

    /** The names of those who stand beside the provider in a table of duties that knows no other customer. */
    static Set<String> customers(Document document, Predicate<MatchText> others, DefinedTerms terms, OwnNames own) {
        return read(document, head -> own.isOwn(head) ? Party.PROVIDER : terms.named(head), others)
                .filter(heads -> heads.lack(Party.CUSTOMER, Party.PROVIDER) && heads.areOfDuties(document))
                .map(heads -> heads.unknown().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one side is there, and for the other there is but one name. */
    private boolean lack(Party side, Party other) {
        return parties.contains(other) && !parties.contains(side) && unknown.size() == 1;
    }

    private boolean areOfDuties(Document document) {
        List<String> over = first.heading();
        String nearest = over.isEmpty() ? "" : over.get(over.size() - 1);
        String label = first.header().get(0).of(document.words());
        return DUTIES.isIn(nearest + "|" + first.leadIn() + "|" + label);
    }

    private static Stream<PartyHeads> read(
            Document document, Function<String, Party> terms, Predicate<MatchText> others) {
        return tables(document).stream().map(rows -> read(document, rows, terms, others));
    }

    private static PartyHeads read(
            Document document, List<Block> rows, Function<String, Party> terms, Predicate<MatchText> others) {
        List<Span> header = rows.get(0).header();
        List<String> unknown = new ArrayList<>();
        Set<Party> parties = new TreeSet<>();
        for (int column = 1; column < header.size(); column++) {
            String head = PlainText.of(header.get(column).of(document.words()));
            Set<String> cells = cells(document, rows, column);
            if (!cells.stream().allMatch(c -> MARK.isWhole(c))) {
                continue;
            }
            Party term = terms.apply(head);
            Party party = term == null ? PartyLexicon.builtIn().firstNamed(head) : term;
            if (party != null) {
                parties.add(party);
            } else if (NAME.isWhole(head) && !others.test(MatchText.of(head)) && !cells.equals(Set.of(""))) {
                unknown.add(head);
            }
        }
        return new PartyHeads(rows.get(0), parties, unknown);
    }

    /** The first rows of each table that has heads. */
    private static List<List<Block>> tables(Document document) {
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

    private static Set<String> cells(Document document, List<Block> rows, int column) {
        return rows.stream()
                .map(row -> column < row.cells().size()
                        ? PlainText.of(row.cells().get(column).of(document.words()))
                        : "")
                .collect(Collectors.toSet());
    }
}
