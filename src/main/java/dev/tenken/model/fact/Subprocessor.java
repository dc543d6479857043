package dev.tenken.model.fact;

import dev.tenken.model.likeness.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An underlying cloud or subcontractor that the service uses.
 *
 * @param name as named
 * @param role what it does, in the words of the text
 * @param country ISO 3166 alpha-2 code of where it does so
 * @param disclosed false when the text refuses to name suppliers
 */
public record Subprocessor(
        Statement statement,
        String name,
        String role,
        String country,
        @Extension Boolean disclosed) implements VendorFact {

    private static final List<String> LISTS =
            List.of("sub-processor", "subprocessor", "sub processor", "subcontractor", "再委託", "委託先", "サブプロセッサ", "復処理者");

    private static final List<String> CHOICE =
            List.of("depending", "of your choice", "you choose", "customer's request", "選択", "ご希望", "ご要望");

    private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .flatMap(country ->
                    Stream.of(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.JAPANESE)))
            .collect(Collectors.toUnmodifiableSet());

    // No name holds it, so that none is found across two passages.
    private static final String APART = "\u0000";

    /** True when one of the others has its name. */
    public boolean isNamedByOneOf(Group others) {
        return name != null && others.has("name", f -> Attributes.told(f, "name"), List.of(name));
    }

    /** True when one of the others may be the same firm: their names have a word in common that few names have, or it tells none. */
    public boolean isCalledLikeOneOf(Group others) {
        Set<String> telling = name == null ? Set.of() : SupplierNames.telling(name);
        return telling.isEmpty()
                || others.has(
                        "telling names",
                        f -> f instanceof Subprocessor s && s.name != null ? SupplierNames.telling(s.name) : Set.of(),
                        telling);
    }

    /** True when a cell or a part of a list in its passage is the name of a country: of several it has none of its own. */
    public boolean isPlacedInWords() {
        return Pattern.compile("[|,;、・/\\t\\n]")
                .splitAsStream(getEvidence().get(0).quote())
                .map(String::strip)
                .anyMatch(COUNTRIES::contains);
    }

    /** True when its passage leaves it to customers in which of several places it works: none of them is where it is. */
    public boolean isPlacedByChoice() {
        return country != null && saysOneOf(CHOICE);
    }

    /** True when it stands where those who get customers' data are listed. */
    public boolean isListed() {
        return restsOnOneOf(LISTS);
    }

    /** True when its name is followed by words that there are more: 「AWS等」, "AWS and others". */
    public boolean isOneOfMore() {
        return name != null
                && Pattern.compile(
                                Pattern.quote(name) + "(?:社|さん)?[)）」]?(?:等|など|ほか|その他|,? etc|,? and (?:others|similar))")
                        .matcher(getEvidence().get(0).quote())
                        .find();
    }

    /** True when the passage of one of these places names it, if only by one word of its name (Azure for Microsoft Azure). */
    public boolean isNamedInPassageOfOneOf(Group places) {
        String passages = places.keep("passages of places", () -> places.all(DataLocation.class).stream()
                .map(DataLocation::passage)
                .collect(Collectors.joining(APART)));
        Map<String, Boolean> found = places.keep("words of suppliers", HashMap::new);
        return name != null
                && DataLocation.tellingWords(name).stream().anyMatch(w -> found.computeIfAbsent(w, passages::contains));
    }

    /** True when it is in a country that none of these places lies in. */
    public boolean isAbroadFromAllOf(Group places) {
        return country != null
                && places.all(DataLocation.class).stream()
                        .noneMatch(place -> place.countries().contains(country));
    }

    /** True when the role holds one of these words, whatever its case. */
    public boolean playsOneOf(List<String> roles) {
        return role != null
                && roles.stream().anyMatch(r -> role.toLowerCase(Locale.ROOT).contains(r.toLowerCase(Locale.ROOT)));
    }
}
