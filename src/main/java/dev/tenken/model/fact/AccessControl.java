package dev.tenken.model.fact;

import java.util.List;

/**
 * How access to the service is restricted and users prove who they are.
 *
 * @param mechanism {@code mfa}, {@code sso}, {@code ip-restriction}, {@code rbac}, {@code password-policy}, or as named
 * @param available whether the service has it
 * @param certificate whether a device proves itself by a certificate
 * @param shortest the fewest characters that a password must have
 * @param longest the most characters that a password can have
 */
public record AccessControl(
        Statement statement,
        List<String> mechanism,
        Boolean available,
        @Extension Boolean certificate,
        @Extension Integer shortest,
        @Extension Integer longest)
        implements VendorFact {

    public AccessControl {
        mechanism = mechanism == null ? List.of() : List.copyOf(mechanism);
    }
}
