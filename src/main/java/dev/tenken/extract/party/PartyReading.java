package dev.tenken.extract.party;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads a document's own names as the provider, its terms for customers as the customer, and those for data and incidents as such, so that words of the field are enough
 * to understand it.
 */
public record PartyReading(OwnNames own, Parties parties, DefinedThings things) {

    /**
     * @param others tells names of other parties
     * @param clouds finds names of clouds and other firms that are known to host
     */
    public static PartyReading of(
            Document document, Vendor vendor, Predicate<MatchText> others, Function<MatchText, List<Stretch>> clouds) {
        List<String> plain = PlainText.of(document);
        Definitions definitions = Definitions.in(plain);
        DefinedTerms terms = DefinedTerms.of(definitions);
        Set<String> apposed = ApposedNames.in(plain);
        OwnNames own = OwnNames.of(
                document,
                plain,
                vendor,
                new OwnNames.Strangers(
                        name -> others.test(name) || ApposedNames.isOne(name, apposed),
                        name -> !clouds.apply(name).isEmpty()),
                terms);
        Predicate<MatchText> known =
                head -> others.test(head) || !clouds.apply(head).isEmpty();
        PartyHeads.customers(document, known, terms, own).forEach(terms::addCustomer);
        OpposedSides.customers(plain, known, terms, own).forEach(terms::addCustomer);
        apposed.forEach(terms::addCustomer);
        return new PartyReading(own, Parties.of(plain, terms, own, clouds), DefinedThings.of(definitions));
    }

    public MatchText read(MatchText text) {
        return things.read(parties.readAsKnown(own.readAsProvider(text)));
    }
}
