package dev.tenken.model.fact;

import dev.tenken.model.likeness.Group;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where customer data or backups are stored, or the provider's home.
 *
 * @param countries ISO 3166 alpha-2 codes
 * @param regions places that are no countries, as named
 * @param kind what lies there
 * @param areas those of the regions that hold several countries, such as a continent
 * @param openEnded whether the list is left open ("etc.", など)
 */
public record DataLocation(
        Statement statement,
        List<String> countries,
        List<String> regions,
        Kind kind,
        @Extension List<String> areas,
        @Extension Boolean openEnded)
        implements VendorFact {

    /** What lies at a place. */
    public enum Kind {
        PRIMARY,
        BACKUP,
        /** The provider's own seat or place of operation. */
        PROVIDER,
        /** Customer data of any sort, backups included. */
        ANY
    }

    private static final Pattern ONLY = Pattern.compile("(?i)only|solely|exclusively|のみ|だけ|に限.{0,4}|限り");

    /** What is so of one form of the service only. */
    private static final Pattern OF_A_PLAN =
            Pattern.compile("(?i)plan|edition|tier|customer|subscri|プラン|エディション|版|お客様|顧客|契約|会員|オプション");

    /** Words that names of many suppliers share. */
    private static final Set<String> GENERIC =
            Set.of("Cloud", "Web", "Services", "Service", "Platform", "App", "Inc", "Ltd");

    public DataLocation {
        countries = countries == null ? List.of() : List.copyOf(countries);
        regions = regions == null ? List.of() : List.copyOf(regions);
        areas = areas == null ? List.of() : List.copyOf(areas);
    }

    /** True when data lie there and nowhere else: "in Switzerland only". */
    public boolean isExclusive() {
        return isAffirmed()
                && !countries.isEmpty()
                && getConfidence() != Confidence.LOW
                && statement().circumstances().scope().stream()
                        .anyMatch(words -> ONLY.matcher(words).find()
                                && !OF_A_PLAN.matcher(words).find());
    }

    /** True when one of the others says that data of the same service lie nowhere but in countries which do not hold this place. */
    public boolean liesOutsideOneOf(Group exclusive) {
        return kind != Kind.PROVIDER
                && !countries.isEmpty()
                && getConfidence() != Confidence.LOW
                && exclusive.keep("countries by service", () -> countriesOf(exclusive)).stream()
                        .anyMatch(only -> holdsFor(only, getServices())
                                && (kind != Kind.BACKUP || only.kind == Kind.ANY)
                                && !only.countries.containsAll(countries));
    }

    /** Of those that name the same countries for the same services, one. */
    private static List<DataLocation> countriesOf(Group exclusive) {
        Map<List<Object>, DataLocation> distinct = new LinkedHashMap<>();
        exclusive
                .all(DataLocation.class)
                .forEach(l -> distinct.putIfAbsent(List.of(l.countries, l.kind == Kind.ANY, l.getServices()), l));
        return List.copyOf(distinct.values());
    }

    private static boolean holdsFor(DataLocation only, List<String> services) {
        return services.isEmpty()
                || only.getServices().isEmpty()
                || services.stream().anyMatch(only.getServices()::contains);
    }

    /** True when it lies in none of the countries whose law one of these is. */
    public boolean isOutsideOf(Group laws) {
        return !laws.has("law", f -> Attributes.told(f, "law"), countries);
    }

    /** The words that tell this supplier from others (Azure for Microsoft Azure). */
    static List<String> tellingWords(String supplier) {
        return Arrays.stream(plain(supplier).split("[ 　・]"))
                .filter(w -> w.length() > 2 && !GENERIC.contains(w))
                .toList();
    }

    /** The passage as words of suppliers are looked for in it. */
    String passage() {
        return plain(getEvidence().get(0).quote());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
