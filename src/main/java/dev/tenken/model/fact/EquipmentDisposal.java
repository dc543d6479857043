package dev.tenken.model.fact;

import java.util.List;

/**
 * What becomes of storage media and equipment that are no longer needed.
 *
 * @param method {@code destroy}, {@code wipe}, {@code degauss}, {@code crypto-erase}
 * @param standard the standard that is followed, as named
 * @param byCloud whether the operator of the underlying cloud does it
 */
public record EquipmentDisposal(
        Statement statement,
        @Extension List<String> method,
        @Extension String standard,
        @Extension Boolean byCloud) implements VendorFact {

    public EquipmentDisposal {
        method = method == null ? List.of() : List.copyOf(method);
    }
}
