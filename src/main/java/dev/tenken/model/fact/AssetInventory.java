package dev.tenken.model.fact;

import java.util.List;

/**
 * The inventory of assets.
 *
 * @param kept whether one is kept
 * @param assetClass classes that are told apart: {@code customer-data}, {@code derived-data}
 */
public record AssetInventory(
        Statement statement,
        @Extension Boolean kept,
        @Extension List<String> assetClass) implements VendorFact {

    public AssetInventory {
        assetClass = assetClass == null ? List.of() : List.copyOf(assetClass);
    }
}
