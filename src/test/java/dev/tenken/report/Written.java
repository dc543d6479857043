package dev.tenken.report;

import dev.tenken.report.file.FileContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of a report as it will stand on the disk. */
public final class Written {

    private Written() {}

    public static byte[] bytes(FileContent file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static String text(FileContent file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
