package dev.tenken.extract.outside;

import dev.tenken.data.Data;
import dev.tenken.data.Utf8;
import dev.tenken.model.InputException;
import dev.tenken.model.fact.Extraction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of facts as it is written; what it says of each fact is not looked at yet.
 *
 * @param place what messages call it: its path
 * @param origin who made its facts, or null when it does not say
 * @param vendors what it says of each vendor, by the vendor's id, in the file's order
 */
record FactsFile(String place, String origin, Map<String, Entry> vendors) {

    /** A document that the file speaks for, and the digest that it had, or null. */
    record Listed(String id, String sha256) {}

    /**
     * What the file says of one vendor.
     *
     * @param where in the file, such as {@code vendors[0]}
     * @param documents the documents it speaks for
     * @param facts as they are written
     */
    record Entry(String where, List<Listed> documents, List<?> facts) {}

    /**
     * Reads a file.
     *
     * @throws InputException when it cannot be read or has not the form of facts; the message names every problem
     */
    static FactsFile read(Path file) {
        String text;
        try {
            text = Utf8.read(file, file.toString());
        } catch (IOException e) {
            throw new InputException(
                    file + ": cannot be read; wanted facts as 'tenken extract' writes them, in UTF-8: check the path",
                    e);
        }
        return parse(text, file.toString());
    }

    static FactsFile parse(String json, String place) {
        Object tree = Data.readJson(json, place, Object.class);
        Object schema = tree instanceof Map<?, ?> map ? map.get("schema") : "no object";
        if (!Extraction.SCHEMA.equals(schema)) {
            throw new InputException(place + ": holds no facts: got schema " + schema + ", wanted " + Extraction.SCHEMA
                    + "; 'tenken extract PATH' writes a file of this form");
        }
        return new Reading(place).read((Map<?, ?>) tree);
    }

    /** The file on its way; gathers every problem of its form. */
    private static final class Reading {
        private final String place;
        private final List<String> problems = new ArrayList<>();
        private final Map<String, Entry> vendors = new LinkedHashMap<>();

        Reading(String place) {
            this.place = place;
        }

        FactsFile read(Map<?, ?> tree) {
            List<?> entries = list(tree, "vendors", "vendors", true);
            for (int i = 0; i < entries.size(); i++) {
                vendor("vendors[" + i + "]", entries.get(i));
            }
            String origin = text(tree, "origin", "origin", false);
            if (!problems.isEmpty()) {
                throw InputException.ofAll(place + ": is not in the form of " + Extraction.SCHEMA + ":", problems);
            }
            return new FactsFile(place, origin, vendors);
        }

        private void vendor(String where, Object entry) {
            if (!(entry instanceof Map<?, ?> tree)) {
                problems.add(Fields.wrong(where, entry, "an object with vendor, documents and facts"));
                return;
            }
            String id = text(tree, "vendor", where + ".vendor", true);
            List<Listed> documents = new ArrayList<>();
            List<?> listed = list(tree, "documents", where + ".documents", false);
            for (int i = 0; i < listed.size(); i++) {
                document(where + ".documents[" + i + "]", listed.get(i), documents);
            }
            Entry read = new Entry(where, documents, list(tree, "facts", where + ".facts", true));
            Entry before = id == null ? null : vendors.putIfAbsent(id, read);
            if (before != null) {
                problems.add(where + ": vendor \"" + id + "\" stands in " + before.where()
                        + " already; wanted each vendor once: put all its facts there");
            }
        }

        private void document(String where, Object entry, List<Listed> into) {
            if (entry instanceof Map<?, ?> tree) {
                String id = text(tree, "id", where + ".id", true);
                into.add(new Listed(id, text(tree, "sha256", where + ".sha256", false)));
            } else {
                problems.add(Fields.wrong(where, entry, "an object with id and sha256"));
            }
        }

        private String text(Map<?, ?> tree, String key, String where, boolean required) {
            Object value = tree.get(key);
            if (value instanceof String text && !text.isBlank()) {
                return text;
            }
            if (value != null || required) {
                problems.add(Fields.wrong(where, value, "a text that is not empty"));
            }
            return null;
        }

        private List<?> list(Map<?, ?> tree, String key, String where, boolean required) {
            Object value = tree.get(key);
            if (value instanceof List<?> list) {
                return list;
            }
            if (value != null || required) {
                problems.add(Fields.wrong(where, value, "a list"));
            }
            return List.of();
        }
    }
}
