package dev.tenken.cli;

import dev.tenken.database.Database;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where the register and its history are, and who works on them. */
final class DatabaseOptions {
    static final String WHERE = "TENKEN_DATABASE";
    static final String ACTOR = "TENKEN_USER";
    private static final String DEFAULT = "tenken.db";

    @Option(
            names = "--database",
            paramLabel = "WHERE",
            description =
                    "The register and its history: a file, made when it is not there, or jdbc:postgresql://HOST/NAME?user=USER (password "
                            + "in PGPASSWORD). Default: the environment variable " + WHERE + ", else " + DEFAULT
                            + " in this folder.")
    private String where;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who does this, for the event log. Default: the environment variable " + ACTOR
                    + ", else your name on this machine.")
    private String actor;

    /** Opens it; to be closed by the caller. */
    Database open() {
        return Database.open(where(System.getenv()));
    }

    /** True when somebody named one, by the option or in the environment. */
    boolean isNamed() {
        return !given(where, System.getenv(WHERE), "").isEmpty();
    }

    /** Where it is, as given. */
    String where() {
        return where(System.getenv());
    }

    String where(Map<String, String> environment) {
        return given(where, environment.get(WHERE), DEFAULT);
    }

    String actor() {
        return actor(System.getenv());
    }

    String actor(Map<String, String> environment) {
        return given(actor, environment.get(ACTOR), System.getProperty("user.name"));
    }

    private static String given(String option, String variable, String otherwise) {
        if (option != null && !option.isBlank()) {
            return option.strip();
        }
        return variable != null && !variable.isBlank() ? variable.strip() : otherwise;
    }
}
