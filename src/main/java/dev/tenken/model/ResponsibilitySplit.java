package dev.tenken.model;

import java.util.Arrays;
import java.util.List;

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

    public ResponsibilitySplit {
        items = items == null ? List.of() : List.copyOf(items);
        layers = layers == null ? List.of() : List.copyOf(layers);
    }

    /** True when another party is said to carry one of these layers that this one carries. */
    public boolean clashesWith(ResponsibilitySplit other, List<String> exclusiveLayers) {
        return party != other.party
                && layers.stream().anyMatch(l -> exclusiveLayers.contains(l) && other.layers.contains(l));
    }

    /** True when both touch one of these layers, and the same one. */
    public boolean sharesLayerWith(ResponsibilitySplit other, String... among) {
        return Arrays.stream(among).anyMatch(l -> layers.contains(l) && other.layers.contains(l));
    }

    /** True when one of these layers is among those that the items touch. */
    public boolean touches(String... anyOf) {
        return Arrays.stream(anyOf).anyMatch(layers::contains);
    }
}
