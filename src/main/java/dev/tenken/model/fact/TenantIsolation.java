package dev.tenken.model.fact;

import java.util.List;

/**
 * How customers of one service are kept apart.
 *
 * @param layer {@code database}, {@code application}, {@code operating-system}, {@code storage}, {@code network}
 * @param means {@code logical}, {@code physical}, {@code dedicated}, {@code encryption-key}, {@code container}, {@code virtual-machine}, {@code tenant-id}
 */
public record TenantIsolation(
        Statement statement,
        @Extension List<String> layer,
        @Extension List<String> means) implements VendorFact {

    public TenantIsolation {
        layer = layer == null ? List.of() : List.copyOf(layer);
        means = means == null ? List.of() : List.copyOf(means);
    }

    /** True when a key of their own is all that is said to part customers: it keeps their data secret, not apart. */
    public boolean isByKeyAlone() {
        return !means.isEmpty() && means.stream().allMatch("encryption-key"::equals);
    }
}
