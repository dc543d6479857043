package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Block;
import dev.tenken.model.Document;
import dev.tenken.model.Party;
import dev.tenken.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Who a paper's customers are, by the heads of its tables of duties: where marks stand below 当社 and below 園・学校, and no other head
 * is unknown, the schools are the customers. What {@link PartyHeads} is for providers.
 */
final class CustomerHeads {
    /** A table of features compares with other firms as well; one of duties says what it is. */
    private static final Pattern DUTIES = Patterns.compile(
            "責任|責務|分担|分界|役割|受け?持ち?|担当|分掌|割り(?:付|当)|(?:誰|だれ)が|(?i)responsib|dut(?:y|ies)|who (?:does|is|takes|looks)");

    private CustomerHeads() {}

    /**
     * @param own tells the vendor's names
     * @param others tells names of other parties
     */
    static Set<String> in(Document document, DefinedTerms terms, OwnNames own, Predicate<MatchText> others) {
        Set<String> names = new TreeSet<>();
        for (List<Block> rows : PartyHeads.tables(document)) {
            if (isOfDuties(document, rows.get(0))) {
                add(document, rows, terms, own, others, names);
            }
        }
        return names;
    }

    private static boolean isOfDuties(Document document, Block row) {
        String nearest =
                row.heading().isEmpty() ? "" : row.heading().get(row.heading().size() - 1);
        Span first = row.header().get(0);
        return DUTIES.matcher(nearest + "|" + row.leadIn() + "|" + first.of(document.words()))
                .find();
    }

    private static void add(
            Document document,
            List<Block> rows,
            DefinedTerms terms,
            OwnNames own,
            Predicate<MatchText> others,
            Set<String> names) {
        List<Span> header = rows.get(0).header();
        List<String> unknown = new ArrayList<>();
        Set<Party> parties = new TreeSet<>();
        for (int column = 1; column < header.size(); column++) {
            String head = PlainText.of(header.get(column).of(document.words()));
            if (!PartyHeads.areMarks(PartyHeads.cells(document, rows, column))) {
                continue;
            }
            Party term = own.isOwn(head) ? Party.PROVIDER : terms.named(head);
            Party party = term == null ? PartyLexicon.builtIn().firstNamed(head) : term;
            if (party != null) {
                parties.add(party);
            } else if (PartyHeads.isName(head) && !others.test(MatchText.of(head))) {
                unknown.add(head);
            }
        }
        if (parties.contains(Party.PROVIDER) && !parties.contains(Party.CUSTOMER) && unknown.size() == 1) {
            names.add(unknown.get(0));
        }
    }
}
