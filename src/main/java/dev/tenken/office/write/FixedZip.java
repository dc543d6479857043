package dev.tenken.office.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs zip containers whose bytes depend on nothing but their entries. */
final class FixedZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Adds an entry. */
    FixedZip add(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    byte[] pack() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    /** The same container without the clock's time at its entries. */
    static byte[] repack(byte[] packed) throws IOException {
        FixedZip fixed = new FixedZip();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                fixed.begin(entry.getName());
                in.transferTo(fixed.zip);
                fixed.zip.closeEntry();
            }
        }
        return fixed.pack();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Not setTime, which depends on the time zone of the machine.
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }
}
