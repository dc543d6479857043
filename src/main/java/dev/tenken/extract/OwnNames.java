package dev.tenken.extract;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.model.Document;
import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names by which a vendor speaks of itself: "Harbour is responsible for …" says the same as "We are responsible for …". A
 * name in folded text is read as "the provider", so that patterns need not know it.
 *
 * <p>Known are the names of the vendor's description. Where a text says of a name what it says of its author, by legal form
 * ("Harbour Ltd", 株式会社ハーバー) or by acting ("Harbour encrypts", "Harbour's employees"), it is its author's.
 */
final class OwnNames {
    /** Fewer mentions may be of anyone. */
    private static final int FEWEST = 3;

    private static final int FEWEST_ACTS = 2;
    private static final int SHORTEST = 3;
    /** Nobody goes by more names; a text that seems to say so lists others, and each is looked for in all of it. */
    static final int MOST_NAMES = 100;

    private static final String ENGLISH = "the provider";
    private static final String JAPANESE = "当社";

    private static final String NAME = "(?<name>[A-Z][A-Za-z0-9&]{2,20}(?: [A-Z][A-Za-z0-9]{2,20}){0,2})";

    private static final Pattern LEGAL_FORM = Patterns.compile(NAME
            + ",? (?:[A-Z]{2,3} |Pte\\.? |Pvt\\.? |Private )?(?:Inc\\b|LLC\\b|Ltd\\b|Limited\\b|Corporation\\b|Corp\\b|GmbH\\b|B\\.?V\\b|PLC\\b|plc\\b"
            + "|Pty\\b|S\\.A\\b|Oy\\b|AB\\b|AG\\b|SAS\\b|K\\.K\\b|Co\\.)"
            + "|(?:株式会社|合同会社|有限会社)(?<after>[ァ-ヶーA-Za-z0-9・一-鿿]{2,16}?)(?=[はがのをにとでへ、。（(「\\s]|より|から|$)"
            + "|(?<![ぁ-んァ-ヶーA-Za-z0-9・一-鿿])(?<before>[ぁ-んァ-ヶーA-Za-z0-9・一-鿿]{2,16})(?:株式会社|合同会社)");

    private static final Pattern ACTS = Patterns.compile(
            "(?:(?<=[.:;*•-] |\\n|, |^)|(?<=\\b(?:and|that|by|which|where) ))" + NAME
                    + "(?:'s (?:employees|staff|personnel|engineers|responsibilit|security team|policies|servers|offices|internal)"
                    + "| (?:(?:also|only|never|always|regularly|currently|therefore) )?(?:is responsible|uses|maintains|encrypts|performs|employs|stores"
                    + "|shall|will|may|does|has|retains|conducts|monitors|implements|requires|undertakes|takes|keeps|restricts|reviews|ensures"
                    + "|notifies|logs|runs|hosts|provides|offers|operates|backs|answers|manages|collects|processes|deletes|agrees|undertakes|reserves|cannot|commits|protects|holds|sends|tests|follows|supports)\\b)");

    /** Words that begin a sentence and are nobody's name. */
    private static final Pattern NO_NAME = Patterns.compile(
            "(?i)(?:google|amazon|microsoft|oracle|cloudflare|the|this|that|these|each|all|any|our|your|its|it|we|you|no|every|such|customers?|clients?|users?|data|provider|company"
                    + "|supplier|vendor|service|services|platform|system|access|who|which|staff|support|security|article|section|clause"
                    + "|party|parties|agreement|administrators?|employees?|subscribers?|tenants?|controller|processor|member|if|when)(?: .*)?");

    /** What a company's name says of its trade, and which is left out where the company is spoken of. */
    private static final Pattern TRADE = Patterns.compile(
            " (?:Software|Systems?|Technolog(?:y|ies)|Solutions?|Services?|Group|Holdings?|Labs?|Networks?|International|Cloud)$");

    private final Pattern names;

    private OwnNames(Set<String> names) {
        this.names = names.isEmpty()
                ? null
                : Patterns.compile(names.stream()
                        .map(name -> MatchText.of(name).folded())
                        .sorted(Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![a-z0-9])(?:株式会社)?(?:", ")(?:株式会社|(?![a-z0-9]))")));
    }

    /** @param others names of other parties, which are nobody's own however often they act */
    static OwnNames of(Document document, Vendor vendor, Group others) {
        Set<String> names = new LinkedHashSet<>();
        names.add(vendor.name().en());
        names.add(vendor.name().ja());
        company(document.text(), others).ifPresent(names::add);
        names.addAll(acting(document.text(), others));
        Set<String> services = vendor.services().stream()
                .map(Service::names)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        names.removeIf(name ->
                name == null || name.length() < SHORTEST || services.contains(name) || name.equals(vendor.id()));
        return new OwnNames(names);
    }

    /** The company, with its legal form, that is named most. */
    private static Optional<String> company(String text, Group others) {
        Map<String, Integer> named = new TreeMap<>();
        count(LEGAL_FORM.matcher(text), named, others);
        return oftenest(named).stream()
                .map(OwnNames::withoutTrade)
                .distinct()
                .filter(name -> mentions(name, text) >= FEWEST)
                .max(Comparator.comparingLong((String name) -> mentions(name, text))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Whoever the text says often does what a vendor does. */
    private static Set<String> acting(String text, Group others) {
        Map<String, Integer> acts = new TreeMap<>();
        count(ACTS.matcher(text), acts, others);
        acts.values().removeIf(times -> times < FEWEST_ACTS);
        return Set.copyOf(oftenest(acts));
    }

    private static List<String> oftenest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String withoutTrade(String name) {
        return TRADE.matcher(name).replaceFirst("");
    }

    private static long mentions(String name, String text) {
        return Patterns.compile(Pattern.quote(name)).matcher(text).results().count();
    }

    private static void count(Matcher m, Map<String, Integer> counts, Group others) {
        while (m.find()) {
            String name = name(m);
            if (!NO_NAME.matcher(name).matches() && !others.isIn(MatchText.of(name))) {
                counts.merge(name, 1, Integer::sum);
            }
        }
    }

    private static String name(Matcher m) {
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null) {
                return m.group(i);
            }
        }
        throw new IllegalStateException("no name in " + m.group());
    }

    /** The text with every own name read as "the provider" or 当社. */
    MatchText readAsProvider(MatchText text) {
        if (names == null) {
            return text;
        }
        Matcher m = names.matcher(text.folded());
        return m.find() ? text.replaced(m.reset(), Script.hasJapanese(text.folded()) ? JAPANESE : ENGLISH) : text;
    }
}
