package dev.tenken.history.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zips that were changed. */
final class Zips {
    private Zips() {}

    static void replace(Path from, Path to, String entry, String words, String others) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry one = entries.nextElement();
                byte[] bytes = zip.getInputStream(one).readAllBytes();
                if (one.getName().equals(entry)) {
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .replace(words, others)
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(one.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
    }
}
