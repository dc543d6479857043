package dev.tenken.model.fact;

import java.util.List;

/**
 * Functions by which customers can watch the service and their own use of it.
 *
 * @param subject {@code status}, {@code usage}, {@code audit-log}, {@code performance}, {@code attacks}
 * @param alerts whether the function notifies customers
 * @param available whether there is such a function
 */
public record CustomerMonitoring(
        Statement statement,
        @Extension List<String> subject,
        @Extension Boolean alerts,
        @Extension Boolean available) implements VendorFact {

    public CustomerMonitoring {
        subject = subject == null ? List.of() : List.copyOf(subject);
    }
}
