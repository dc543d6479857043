package dev.tenken.history.archive;

import dev.tenken.data.Data;
import dev.tenken.database.Database;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Assessments in a file, to be taken into another archive: a zip with contents by digest, and the rows of each assessment as JSON. Same
 * assessments, same bytes.
 */
final class Exporting {
    static final String FORM = "tenken/history/1";
    static final String HEAD = "history.json";
    static final String ASSESSMENTS = "assessments/";
    static final String CONTENTS = "contents/";

    private Exporting() {}

    static void write(Database database, List<Stored> assessments, Path file) {
        Path part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                write(database, assessments, zip);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }

    private static void write(Database database, List<Stored> assessments, ZipOutputStream zip) throws IOException {
        Set<String> written = new HashSet<>();
        put(zip, HEAD, Data.writeJson(Map.of("form", FORM)).getBytes(StandardCharsets.UTF_8));
        int number = 0;
        for (Stored stored : assessments) {
            ExchangeRows rows = database.jdbi().withHandle(h -> ExchangeRows.of(h, stored));
            for (String digest : rows.contents()) {
                if (written.add(digest)) {
                    Optional<Packed> packed = database.jdbi().withHandle(h -> Contents.packed(h, digest));
                    if (packed.isPresent()) {
                        put(
                                zip,
                                CONTENTS + packed.get().kind() + "/" + digest,
                                packed.get().unpacked());
                    } else {
                        rows.refuseWithout(digest);
                    }
                }
            }
            String name = String.format(Locale.ROOT, "%s%08d.json", ASSESSMENTS, ++number);
            put(zip, name, Data.writeJsonLine(rows.tree()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Same assessments, same bytes.
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
