package dev.tenken.history.archive;

import dev.tenken.data.Data;
import dev.tenken.database.Database;
import dev.tenken.history.form.Content;
import dev.tenken.model.InputException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.JdbiException;

/**
 * Takes in what {@link Exporting} wrote, each assessment in a transaction of its own. The same file can be taken in any number of
 * times, and an interrupted taking goes on where it was.
 */
final class Importing {
    private final Database database;
    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> contents = new HashMap<>();

    private Importing(Database database, Path file, ZipFile zip) {
        this.database = database;
        this.file = file;
        this.zip = zip;
        zip.stream()
                .filter(e -> e.getName().startsWith(Exporting.CONTENTS))
                .forEach(e -> contents.put(e.getName().substring(e.getName().lastIndexOf('/') + 1), e));
    }

    /** @throws InputException when the file is no export, or damaged; what was taken in before stays */
    static Archive.Taken read(Database database, Path file, String actor, Instant now) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new Importing(database, file, zip).all(actor, now);
        } catch (ZipException | FileNotFoundException | NoSuchFileException e) {
            throw new InputException(file + ": is no file that history export wrote (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private Archive.Taken all(String actor, Instant now) throws IOException {
        checkForm();
        List<? extends ZipEntry> assessments = zip.stream()
                .filter(e -> e.getName().startsWith(Exporting.ASSESSMENTS))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        int imported = 0;
        for (ZipEntry entry : assessments) {
            ExchangeRows rows = ExchangeRows.read(text(entry), file + ": " + entry.getName());
            imported += take(rows, actor, now) ? 1 : 0;
        }
        return new Archive.Taken(imported, assessments.size() - imported);
    }

    private void checkForm() throws IOException {
        ZipEntry head = zip.getEntry(Exporting.HEAD);
        Object form = head == null
                ? "none"
                : Data.readJson(text(head), file + ": " + Exporting.HEAD, Map.class)
                        .get("form");
        if (!Exporting.FORM.equals(form)) {
            throw new InputException(file + ": is of form " + form + ", this program reads " + Exporting.FORM
                    + "; wanted a file that history export wrote");
        }
    }

    /** False when the assessment is there already. */
    private boolean take(ExchangeRows rows, String actor, Instant now) throws IOException {
        if (database.jdbi().withHandle(h -> ExchangeRows.has(h, rows.id()))) {
            return false;
        }
        List<Packed> needed = needed(rows);
        try {
            return database.jdbi().inTransaction(h -> rows.put(h, needed, actor, now, file));
        } catch (JdbiException | ClassCastException e) {
            throw new InputException(
                    file + ": assessment " + rows.id() + " is not whole (" + e.getMessage()
                            + "); it was not taken in; export again",
                    e);
        }
    }

    /** What the assessment rests on and this archive has not. */
    private List<Packed> needed(ExchangeRows rows) throws IOException {
        List<Packed> needed = new ArrayList<>();
        for (String digest : rows.contents()) {
            ZipEntry entry = contents.get(digest);
            if (entry != null && !database.jdbi().withHandle(h -> Contents.has(h, digest))) {
                needed.add(Packed.of(content(entry, digest)));
            }
        }
        return needed;
    }

    private Content content(ZipEntry entry, String digest) throws IOException {
        Content.Kind kind = Content.Kind.of(entry.getName().split("/")[1]);
        try (InputStream in = zip.getInputStream(entry)) {
            Content content = Content.of(kind, in.readAllBytes());
            if (!content.digest().equals(digest)) {
                throw new InputException(
                        file + ": " + entry.getName()
                                + " is not what it was when it was written; nothing of its assessment was taken in; export again");
            }
            return content;
        }
    }

    private String text(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
