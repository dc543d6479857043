package dev.tenken.model.fact;

import java.util.List;

/**
 * Manuals and documented procedures for administration.
 *
 * @param audience {@code customer} or {@code provider}: whose administrators they serve
 * @param place where they are found, in the words of the text
 * @param operation critical operations that they name: {@code deletion}, {@code restore}, {@code exit}, {@code installation}
 */
public record AdministratorManual(
        Statement statement,
        @Extension String audience,
        @Extension String place,
        @Extension List<String> operation) implements VendorFact {

    public AdministratorManual {
        operation = operation == null ? List.of() : List.copyOf(operation);
    }

    /** True when it speaks of an interface for programs, and of nobody who administers. */
    public boolean isForProgrammers() {
        return says("API", "SDK") && !says("admin", "管理", "operat", "operation", "操作");
    }
}
