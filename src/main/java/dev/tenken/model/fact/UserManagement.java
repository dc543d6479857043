package dev.tenken.model.fact;

import java.util.List;

/**
 * Functions to register users, give them rights and issue credentials.
 *
 * @param function {@code registration}, {@code deletion}, {@code role}, {@code grant}, {@code federation}, {@code credential-issue}, {@code credential-change}, {@code credential-reset}, {@code manual}
 * @param operator {@code customer} or {@code provider}: who performs it
 * @param available whether there is such a function
 * @param role the roles on offer: {@code administrator}, {@code manager}, {@code editor}, {@code viewer}, {@code member}, {@code owner}, {@code custom}
 * @param limits what rights limit: {@code functions}, {@code data}
 */
public record UserManagement(
        Statement statement,
        @Extension List<String> function,
        @Extension String operator,
        @Extension Boolean available,
        @Extension List<String> role,
        @Extension List<String> limits)
        implements VendorFact {

    public UserManagement {
        function = function == null ? List.of() : List.copyOf(function);
        role = role == null ? List.of() : List.copyOf(role);
        limits = limits == null ? List.of() : List.copyOf(limits);
    }

    /** The functions, under a name that rules can read: {@code function} is a reserved word of theirs. */
    public List<String> getFunctions() {
        return function;
    }
}
