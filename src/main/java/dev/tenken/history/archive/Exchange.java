package dev.tenken.history.archive;

import dev.tenken.data.Data;
import dev.tenken.database.Database;
import dev.tenken.history.form.Content;
import dev.tenken.model.InputException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.JdbiException;

/**
 * Assessments in a file, to be taken into another archive: a zip with contents by digest, and the rows of each assessment as JSON. The same
 * file can be taken in any number of times, and an interrupted taking goes on where it was.
 */
final class Exchange {
    private static final String FORM = "tenken/history/1";
    private static final String HEAD = "history.json";
    private static final String ASSESSMENTS = "assessments/";
    private static final String CONTENTS = "contents/";

    private Exchange() {}

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

    static Archive.Taken read(Database database, Path file, String actor, Instant now) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            checkForm(zip, file);
            Map<String, ZipEntry> contents = new LinkedHashMap<>();
            zip.stream()
                    .filter(e -> e.getName().startsWith(CONTENTS))
                    .forEach(e -> contents.put(e.getName().substring(e.getName().lastIndexOf('/') + 1), e));
            return read(database, zip, contents, file, actor, now);
        } catch (ZipException | FileNotFoundException | NoSuchFileException e) {
            throw new InputException(file + ": is no file that history export wrote (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static void checkForm(ZipFile zip, Path file) throws IOException {
        ZipEntry head = zip.getEntry(HEAD);
        Object form = head == null
                ? "none"
                : Data.readJson(text(zip, head), file + ": " + HEAD, Map.class).get("form");
        if (!FORM.equals(form)) {
            throw new InputException(file + ": is of form " + form + ", this program reads " + FORM
                    + "; wanted a file that history export wrote");
        }
    }

    private static Archive.Taken read(
            Database database, ZipFile zip, Map<String, ZipEntry> contents, Path file, String actor, Instant now)
            throws IOException {
        List<? extends ZipEntry> assessments = zip.stream()
                .filter(e -> e.getName().startsWith(ASSESSMENTS))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        int imported = 0;
        for (ZipEntry entry : assessments) {
            ExchangeRows rows = ExchangeRows.read(text(zip, entry), file + ": " + entry.getName());
            imported += take(database, zip, contents, rows, file, actor, now) ? 1 : 0;
        }
        return new Archive.Taken(imported, assessments.size() - imported);
    }

    /** False when the assessment is there already. */
    private static boolean take(
            Database database,
            ZipFile zip,
            Map<String, ZipEntry> contents,
            ExchangeRows rows,
            Path file,
            String actor,
            Instant now)
            throws IOException {
        if (database.jdbi().withHandle(h -> ExchangeRows.has(h, rows.id()))) {
            return false;
        }
        List<Packed> needed = needed(database, zip, contents, rows, file);
        try {
            return database.jdbi().inTransaction(h -> rows.put(h, needed, actor, now, file));
        } catch (JdbiException | ClassCastException e) {
            throw new InputException(
                    file + ": assessment " + rows.id() + " is not whole (" + e.getMessage()
                            + "); it was not taken in; export again",
                    e);
        }
    }

    private static List<Packed> needed(
            Database database, ZipFile zip, Map<String, ZipEntry> contents, ExchangeRows rows, Path file)
            throws IOException {
        List<Packed> needed = new ArrayList<>();
        for (String digest : rows.contents()) {
            ZipEntry entry = contents.get(digest);
            if (entry == null || database.jdbi().withHandle(h -> Contents.has(h, digest))) {
                continue;
            }
            String kind = entry.getName().split("/")[1];
            try (InputStream in = zip.getInputStream(entry)) {
                Content content = Content.of(Content.Kind.of(kind), in.readAllBytes());
                if (!content.digest().equals(digest)) {
                    throw new InputException(
                            file + ": " + entry.getName()
                                    + " is not what it was when it was written; nothing of its assessment was taken in; export again");
                }
                needed.add(Packed.of(content));
            }
        }
        return needed;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
