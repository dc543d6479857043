package dev.tenken.extract.party;

import dev.tenken.extract.text.Expression;
import dev.tenken.model.fact.Party;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * The two sides of a contract that writes their names without an article and defines them elsewhere, if at all: "Processor shall notify
 * Controller". What a side is called says which it is, as long as no definition says otherwise.
 */
final class ContractSides {
    private static final Map<String, Party> SIDES = Map.ofEntries(
            Map.entry("Processor", Party.PROVIDER),
            Map.entry("Data Processor", Party.PROVIDER),
            Map.entry("Company", Party.PROVIDER),
            Map.entry("Supplier", Party.PROVIDER),
            Map.entry("Vendor", Party.PROVIDER),
            Map.entry("Operator", Party.PROVIDER),
            Map.entry("Licensor", Party.PROVIDER),
            Map.entry("Contractor", Party.PROVIDER),
            Map.entry("Publisher", Party.PROVIDER),
            Map.entry("Controller", Party.CUSTOMER),
            Map.entry("Data Controller", Party.CUSTOMER));

    /** A name at the head of a sentence or behind a comma, of which something is said that binds. */
    private static final Expression BOUND = Expression.ofPlain(
            "(?:^|[.;:,)*] |\\b(?:and|that|if|where|when|event) )(?:[\\d.]{1,8} )?(?:[Tt]he )?(?<side>(?:Data )?(?:Processor|Controller)|Company|Supplier|Vendor|Operator|Licensor|Contractor|Publisher) (?:shall|will|must|agrees|undertakes|may|(?:does|is) not|reserves|guarantees|warrants)\\b");

    private ContractSides() {}

    /** @param plain text of each block */
    static Map<String, Party> in(List<String> plain) {
        Map<String, Party> sides = new TreeMap<>();
        for (String text : plain) {
            Matcher m = BOUND.finder(text);
            while (m.find()) {
                sides.put(m.group("side"), SIDES.get(m.group("side")));
            }
        }
        return sides;
    }
}
