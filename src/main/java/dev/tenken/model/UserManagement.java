package dev.tenken.model;

import java.util.List;

/**
 * Functions to register users, give them rights and issue credentials.
 *
 * @param function {@code registration}, {@code deletion}, {@code role}, {@code grant}, {@code federation}, {@code credential-issue}, {@code credential-reset}, {@code manual}
 * @param operator {@code customer} or {@code provider}: who performs it
 * @param available whether there is such a function
 */
public record UserManagement(
        Statement statement,
        @Extension List<String> function,
        @Extension String operator,
        @Extension Boolean available) implements VendorFact {

    public UserManagement {
        function = function == null ? List.of() : List.copyOf(function);
    }

    /** True when this function is among those meant. */
    public boolean covers(String wanted) {
        return function.contains(wanted);
    }
}
