package dev.tenken.cli;

import dev.tenken.alert.AlertSettings;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.data.Utf8;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Option;

/** Who is told. */
final class AlertOptions {
    private static final String SETTINGS = "TENKEN_ALERTS";
    private static final String OLDEST = "document-max-age";

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Who is told and how, in YAML. Default: the environment variable " + SETTINGS + ".")
    private Path file;

    /** The settings, or null when none are named. */
    AlertSettings settings(ZoneId zone) {
        String variable = System.getenv(SETTINGS);
        Path path = file != null || variable == null || variable.isBlank() ? file : Path.of(variable.strip());
        if (path == null) {
            return null;
        }
        try {
            String text = Utf8.read(path, path.toString());
            return AlertSettings.of(new SourceFile(path.toString(), text), System::getenv, zone);
        } catch (IOException e) {
            throw new InputException(
                    path + ": cannot be read (" + e.getClass().getSimpleName()
                            + "); wanted a file that says who is told",
                    e);
        }
    }

    /** The settings. @throws InputException when none are named */
    AlertSettings needed(ZoneId zone) {
        AlertSettings settings = settings(zone);
        if (settings == null) {
            throw new InputException("nobody to tell: name a file with --settings, like\n"
                    + "  mail: { server: mail.example.com, from: tenken@example.com, to: security@example.com }");
        }
        return settings;
    }

    /** How old a document may become by a profile, or null when it does not say. */
    static Period oldest(String profile) {
        Parameter age = Catalogs.load(profile).parameters().get(OLDEST);
        try {
            return age == null ? null : Period.parse(age.value());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
