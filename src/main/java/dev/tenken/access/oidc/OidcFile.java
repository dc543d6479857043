package dev.tenken.access.oidc;

import java.util.List;

/** Settings as they stand in their file. */
record OidcFile(
        String issuer,
        String client,
        String secretFrom,
        String name,
        List<String> scopes,
        String newUsers,
        String emails,
        RolesPart roles) {

    record RolesPart(
            String claim,
            List<String> viewer,
            List<String> auditor,
            List<String> approver,
            List<String> administrator,
            String others) {}
}
