package dev.tenken.history.form;

import dev.tenken.model.document.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as it was read, wherever it lay: its text of record and the structure found in it. Under which path and name a vendor
 * has it is said in the extraction, so that a file which only moved is the same reading.
 */
final class ReadingForm {
    private static final String ID = "id";
    private static final String PATH = "path";
    private static final String SOURCE = "source";
    private static final String TEXT = "text";
    private static final String UNMARKED = "unmarked";
    private static final String OTHERWISE = "otherwise";
    private static final String MOVED = "moved";
    private static final String READING = "reading";

    private ReadingForm() {}

    /** The reading, and where it belongs. */
    record Placed(Content content, Map<String, Object> place) {}

    static Placed write(Document document) {
        Map<String, Object> tree = new LinkedHashMap<>(plain(document));
        Map<String, Object> place = new LinkedHashMap<>();
        for (String key : List.of(ID, PATH, SOURCE)) {
            Object said = tree.remove(key);
            if (said != null) {
                place.put(key, said);
            }
        }
        tree.put(UNMARKED, unmarked(document));
        Content content = Content.of(Content.Kind.READING, tree);
        place.put("sha256", document.sha256());
        place.put(READING, content.digest());
        return new Placed(content, place);
    }

    /** The digest of the reading that belongs to a place. */
    static String digest(Map<?, ?> place) {
        return (String) place.get(READING);
    }

    static Document read(byte[] bytes, Map<?, ?> place) {
        Map<Object, Object> tree = new LinkedHashMap<>(Content.tree(Content.Kind.READING, bytes));
        for (String key : List.of(ID, PATH, SOURCE)) {
            if (place.get(key) != null) {
                tree.put(key, place.get(key));
            }
        }
        tree.put(UNMARKED, unmarked((String) tree.getOrDefault(TEXT, ""), (Map<?, ?>) tree.get(UNMARKED)));
        return new TreeReader(Tables.none(), Texts.NONE).read(tree, Document.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(Document document) {
        return (Map<String, Object>) new TreeWriter(Tables.none(), Texts.NONE).tree(document);
    }

    /** The text as it is read differs from the text of record by its marks alone: only the stretches that differ are written. */
    private static Map<String, Object> unmarked(Document document) {
        String record = document.text();
        String read = document.words();
        List<Object> otherwise = new ArrayList<>();
        for (int i = 0; i < record.length(); i++) {
            if (record.charAt(i) != read.charAt(i)) {
                int end = i + 1;
                while (end < record.length() && record.charAt(end) != read.charAt(end)) {
                    end++;
                }
                otherwise.add(List.of(i, read.substring(i, end)));
                i = end;
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(OTHERWISE, otherwise);
        tree.put(
                MOVED,
                new TreeWriter(Tables.none(), Texts.NONE)
                        .tree(document.unmarked().moved()));
        return tree;
    }

    private static Map<String, Object> unmarked(String record, Map<?, ?> tree) {
        StringBuilder read = new StringBuilder(record);
        for (Object stretch : (List<?>) tree.get(OTHERWISE)) {
            int start = (int) ((List<?>) stretch).get(0);
            String words = (String) ((List<?>) stretch).get(1);
            read.replace(start, start + words.length(), words);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put(TEXT, read.toString());
        whole.put(MOVED, tree.get(MOVED));
        return whole;
    }
}
