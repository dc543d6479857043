package dev.tenken.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's version. */
public final class ToolVersion {

    private ToolVersion() {}

    /** The version that the build wrote beside this class: the same in the jar and under Maven, since reports carry it. */
    public static String current() {
        try (InputStream version = ToolVersion.class.getResourceAsStream("version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
