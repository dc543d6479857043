package dev.tenken.model.fact;

import dev.tenken.model.likeness.Copies;
import dev.tenken.model.likeness.Group;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who answers for what.
 *
 * @param party who
 * @param items for what, in the text's own words
 * @param layers which layers of the service the items touch: application, os, account and the like
 */
public record ResponsibilitySplit(
        Statement statement,
        Party party,
        List<String> items,
        @Extension List<String> layers) implements VendorFact {

    /** A party that responsibilities are shared with. */
    public enum Party {
        PROVIDER,
        CUSTOMER,
        /** The underlying cloud or data centre. */
        INFRASTRUCTURE,
        OTHER
    }

    private static final List<String> ADVICE = List.of(
            "recommend", "advise", "encourage", "should also", "suggest", "推奨", "お奨め", "お勧め", "おすすめ", "お薦め", "望まし");

    private static final List<String> OTHER_ACCOUNTS = List.of(
            "cloud account",
            "identity provider",
            "idp",
            "api key",
            "service account",
            "クラウドアカウント",
            "認証基盤",
            "apiキー",
            "サービスアカウント");

    private static final Pattern SEVERAL = Pattern.compile(
            "(?iU)[a-z]{1,3} ?[+/&] ?[a-z]{1,3}|(?:shared|both|joint(?:ly)?)(?: (?:parties|responsibility))?|双方|両者|共同|共有|分担|(?:当社|弊社|お客様|利用者|契約者)(?:と|・|、|／|/)(?:当社|弊社|お客様|利用者|契約者)");

    public ResponsibilitySplit {
        items = items == null ? List.of() : List.copyOf(items);
        layers = layers == null ? List.of() : List.copyOf(layers);
    }

    /** True when one of its cells gives the thing to several parties at once: "G+C", 「双方」. Who does what is left open. */
    public boolean isGivenToSeveral() {
        return Pattern.compile("[|\\t\\n]")
                .splitAsStream(getEvidence().get(0).quote())
                .map(String::strip)
                .anyMatch(cell -> SEVERAL.matcher(cell).matches());
    }

    /** True when one of the others says that another party carries one of these layers, which this party carries too. */
    public boolean clashesWithOneOf(Group others, List<String> exclusiveLayers) {
        Map<String, Set<Party>> parties = others.keep("parties", () -> partiesByLayer(others));
        return layers.stream()
                .filter(exclusiveLayers::contains)
                .anyMatch(l -> parties.getOrDefault(l, Set.of()).stream().anyMatch(p -> p != party));
    }

    private static Map<String, Set<Party>> partiesByLayer(Group splits) {
        Map<String, Set<Party>> parties = new HashMap<>();
        splits.all(ResponsibilitySplit.class)
                .forEach(s -> s.layers.forEach(l ->
                        parties.computeIfAbsent(l, layer -> new HashSet<>()).add(s.party)));
        return parties;
    }

    /** True when one of the others touches one of these layers that this one touches, for a service that both hold for. */
    public boolean sharesLayerAndServiceWithOneOf(Group others, String... among) {
        List<String> wanted = List.of(among);
        return touches(among)
                && others.meets(
                        "layer of " + wanted,
                        this,
                        f -> Map.of(
                                "layer",
                                f instanceof ResponsibilitySplit s ? s.among(wanted) : List.of(),
                                "service",
                                f.getServices()));
    }

    // None of them is a word too: a split of other layers must not meet all.
    private List<String> among(List<String> wanted) {
        List<String> touched = layers.stream().filter(wanted::contains).toList();
        return touched.isEmpty() ? List.of("") : touched;
    }

    /** True when it is to back up the data of the service, not what is somebody's own elsewhere. */
    public boolean isToBackUp() {
        return Copies.ofTheService(this);
    }

    /** True when it is only advised: "we recommend", 「お奨めいたします」; who advises copies beside his own takes nothing back. */
    public boolean isAdvised() {
        return saysOneOf(ADVICE);
    }

    /** True when it is on the accounts of users or what they log in with: not on those with the cloud beneath, nor on keys of programs. */
    public boolean isOfUserAccounts() {
        return touches("account", "credential") && !saysOneOf(OTHER_ACCOUNTS);
    }

    /** True when one of these layers is among those that the items touch. */
    public boolean touches(String... anyOf) {
        return Arrays.stream(anyOf).anyMatch(layers::contains);
    }
}
