package dev.tenken.model.fact;

import java.util.List;

/**
 * Which networks are kept apart, and how networks are checked.
 *
 * @param scope {@code tenants}, {@code administration}, {@code environments}, {@code zones}
 * @param means {@code firewall}, {@code vlan}, {@code vpc}, {@code subnet}, {@code dmz}, {@code vpn}, {@code dedicated-line}
 * @param aligned whether virtual networks follow the policy for physical ones
 * @param checked whether the configuration is checked against that policy
 */
public record NetworkSegregation(
        Statement statement,
        @Extension List<String> scope,
        @Extension List<String> means,
        @Extension Boolean aligned,
        @Extension Boolean checked)
        implements VendorFact {

    public NetworkSegregation {
        scope = scope == null ? List.of() : List.copyOf(scope);
        means = means == null ? List.of() : List.copyOf(means);
    }
}
