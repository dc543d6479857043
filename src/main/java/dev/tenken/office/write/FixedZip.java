package dev.tenken.office.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs zip containers whose bytes depend on nothing but their entries. */
final class FixedZip {
    /** Not the earliest time of the format, beside which the library notes another in the zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final ZipOutputStream zip;

    FixedZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Adds an entry. */
    FixedZip add(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    /** Ends the container; the stream stays open. */
    void pack() throws IOException {
        zip.finish();
    }

    /** Ends the container with a comment behind its entries. */
    void pack(String comment) throws IOException {
        zip.setComment(comment);
        pack();
    }

    /** Writes the entries of another container, in their order, without the clock's time at them. */
    static void repack(Path packed, OutputStream out) throws IOException {
        FixedZip fixed = new FixedZip(out);
        // Not as a stream: sizes of large entries stand only at the end of the container.
        try (ZipFile container = new ZipFile(packed.toFile())) {
            for (ZipEntry entry : Collections.list(container.entries())) {
                fixed.begin(entry.getName());
                try (InputStream in = container.getInputStream(entry)) {
                    in.transferTo(fixed.zip);
                }
                fixed.zip.closeEntry();
            }
        }
        fixed.pack();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Not setTime, which depends on the time zone of the machine.
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }
}
