package dev.tenken.cli;

import dev.tenken.access.Role;
import dev.tenken.access.UserFields;
import dev.tenken.model.Language;
import picocli.CommandLine.Option;

/** What is said of a user. */
final class UserOptions {
    @Option(names = "--name", paramLabel = "NAME", description = "The name that pages and signatures show.")
    private String name;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "E-mail address.")
    private String email;

    @Option(names = "--lang", paramLabel = "en|ja", description = "Language of the pages.")
    private Language language;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "viewer reads; auditor also uploads, assesses, reviews; approver also signs; administrator also manages users.")
    private Role role;

    UserFields fields() {
        return new UserFields(name, email, language, role, null);
    }
}
