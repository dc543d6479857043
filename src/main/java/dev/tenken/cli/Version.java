package dev.tenken.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The program's version. */
final class Version implements IVersionProvider {

    /** The version that the build wrote beside this class: the same in the jar and under Maven, since reports carry it. */
    static String current() {
        try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"tenken " + current()};
    }
}
