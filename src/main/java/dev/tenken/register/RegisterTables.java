package dev.tenken.register;

import dev.tenken.database.VendorRow;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.VendorForm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/** The tables of the register. Their columns are called as the fields are in files, with another mark between words. */
final class RegisterTables {
    private static final String VENDOR_COLUMNS = columns(VendorForm.KEYS);
    private static final String DOCUMENT_COLUMNS = columns(DocumentForm.KEYS);

    private final Handle handle;

    RegisterTables(Handle handle) {
        this.handle = handle;
    }

    /** All vendors, sorted by id as Java sorts, whatever the collation of the engine. */
    List<RegisteredVendor> vendors() {
        return handle
                .createQuery("select " + VENDOR_COLUMNS + " from vendor")
                .reduceRows(new ArrayList<RegisteredVendor>(), (all, row) -> {
                    all.add(vendor(row));
                    return all;
                })
                .stream()
                .sorted(Comparator.comparing(RegisteredVendor::id))
                .toList();
    }

    Optional<RegisteredVendor> vendor(String id) {
        return handle.createQuery("select " + VENDOR_COLUMNS + " from vendor where vendor = :id")
                .bind("id", id)
                .reduceRows(Optional.empty(), (none, row) -> Optional.of(vendor(row)));
    }

    /** Documents of a vendor, or of all for null, sorted by vendor and key. */
    List<RegisteredDocument> documents(String vendor) {
        return handle
                .createQuery("select " + DOCUMENT_COLUMNS + " from vendor_document"
                        + (vendor == null ? "" : " where vendor = :vendor"))
                .bindMap(vendor == null ? Map.of() : Map.of("vendor", vendor))
                .reduceRows(new ArrayList<RegisteredDocument>(), (all, row) -> {
                    all.add(document(row));
                    return all;
                })
                .stream()
                .sorted(Comparator.comparing(RegisteredDocument::vendor).thenComparing(RegisteredDocument::key))
                .toList();
    }

    private static RegisteredVendor vendor(RowView row) {
        Map<String, String> texts = texts(row, VendorForm.KEYS);
        List<String> problems = new ArrayList<>();
        RegisteredVendor named =
                RegisteredVendor.named(texts.get(VendorForm.VENDOR), LocalDate.parse(texts.get(VendorForm.FIRST_DUE)));
        RegisteredVendor vendor = VendorForm.read(Entry.at("database", texts), named, Path.of(""), problems);
        refuse(problems);
        return vendor;
    }

    private static RegisteredDocument document(RowView row) {
        Map<String, String> texts = texts(row, DocumentForm.KEYS);
        texts.put(
                DocumentForm.CONFIDENTIAL, texts.get(DocumentForm.CONFIDENTIAL).equals("1") ? "yes" : "no");
        List<String> problems = new ArrayList<>();
        RegisteredDocument document =
                DocumentForm.read(texts.get(DocumentForm.VENDOR), Entry.at("database", texts), null, problems);
        refuse(problems);
        return document;
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the register was changed from outside: " + problems);
        }
    }

    private static Map<String, String> texts(RowView row, List<String> keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : keys) {
            String text = row.getColumn(column(key), String.class);
            texts.put(key, text == null ? "" : text);
        }
        return texts;
    }

    /** Puts the vendor in, or in the place of the one with its id. */
    void put(RegisteredVendor vendor) {
        Map<String, String> texts = VendorForm.texts(vendor);
        Update update = handle.createUpdate(upsert("vendor", VendorForm.KEYS, List.of(VendorForm.VENDOR)));
        texts.forEach((key, text) -> update.bind(column(key), text.isEmpty() ? null : text));
        update.execute();
    }

    /** Notes the last day of a vendor, unless a later one is noted. @param anew whether its next days are counted from this one */
    void done(String vendor, LocalDate day, boolean anew) {
        VendorRow.hold(handle, vendor);
        handle.createUpdate("update vendor set last_done = :day" + (anew ? ", first_due = :day" : "")
                        + " where vendor = :vendor and (last_done is null or last_done < :day)")
                .bind("day", day.toString())
                .bind("vendor", vendor)
                .execute();
    }

    /** Puts the document in, or in the place of one that was known by another key. */
    void put(RegisteredDocument document, String formerKey) {
        if (formerKey != null && !formerKey.equals(document.key())) {
            strike(document.vendor(), formerKey);
        }
        List<String> keys = new ArrayList<>(DocumentForm.KEYS);
        keys.add("key");
        Update update = handle.createUpdate(upsert("vendor_document", keys, List.of(DocumentForm.VENDOR, "key")));
        DocumentForm.texts(document).forEach((key, text) -> update.bind(column(key), text.isEmpty() ? null : text));
        update.bind("key", document.key())
                .bind(DocumentForm.CONFIDENTIAL, document.confidential() ? 1 : 0)
                .execute();
    }

    /** Takes a document out; whether it was there. */
    boolean strike(String vendor, String key) {
        return handle.createUpdate("delete from vendor_document where vendor = :vendor and key = :key")
                        .bind("vendor", vendor)
                        .bind("key", key)
                        .execute()
                == 1;
    }

    Map<String, String> settings() {
        return handle.createQuery("select name, value from register_setting")
                .reduceRows(new LinkedHashMap<String, String>(), (all, row) -> {
                    all.put(row.getColumn("name", String.class), row.getColumn("value", String.class));
                    return all;
                });
    }

    void set(String name, String value) {
        handle.createUpdate(upsert("register_setting", List.of("name", "value"), List.of("name")))
                .bind("name", name)
                .bind("value", value)
                .execute();
    }

    private static String upsert(String table, List<String> keys, List<String> primary) {
        String values = keys.stream().map(k -> ":" + column(k)).collect(Collectors.joining(", "));
        String changes = keys.stream()
                .filter(k -> !primary.contains(k))
                .map(k -> column(k) + " = excluded." + column(k))
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + columns(keys) + ") values (" + values + ") on conflict ("
                + columns(primary) + ") do update set " + changes;
    }

    private static String columns(List<String> keys) {
        return keys.stream().map(RegisterTables::column).collect(Collectors.joining(", "));
    }

    private static String column(String key) {
        return key.replace('-', '_');
    }
}
