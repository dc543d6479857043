package dev.tenken.history.form;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that quotes are cut from: a quote is not written again where it is the text at its offsets, and is cut again when it is
 * read.
 */
final class Texts {
    static final Texts NONE = new Texts(List.of());
    private static final String QUOTE = "quote";

    private final Map<String, String> byDocument = new HashMap<>();

    Texts(List<Document> documents) {
        documents.forEach(d -> byDocument.put(d.id(), d.text()));
    }

    /** True when a component follows from the texts. */
    boolean isFollowing(Object owner, String component) {
        return owner instanceof Evidence evidence
                && component.equals(QUOTE)
                && byDocument.containsKey(evidence.document())
                && evidence.isVerbatimIn(byDocument.get(evidence.document()));
    }

    /** Cuts the quote where none was written. */
    void complete(Class<?> record, Shape shape, Object[] values) {
        if (record != Evidence.class) {
            return;
        }
        int start = 0;
        int end = 0;
        String text = "";
        int quote = -1;
        for (int i = 0; i < values.length; i++) {
            switch (shape.components().get(i).name()) {
                case "document" -> text = byDocument.get((String) values[i]);
                case "start" -> start = (int) values[i];
                case "end" -> end = (int) values[i];
                case QUOTE -> quote = i;
                default -> {}
            }
        }
        if (values[quote] == null) {
            values[quote] = text.substring(start, end);
        }
    }
}
