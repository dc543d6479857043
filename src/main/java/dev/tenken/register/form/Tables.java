package dev.tenken.register.form;

import java.util.List;

/**
 * What tables hold.
 *
 * @param vendors an entry per vendor
 * @param documents an entry per document
 */
public record Tables(List<Entry> vendors, List<Entry> documents) {
    public Tables {
        vendors = List.copyOf(vendors);
        documents = List.copyOf(documents);
    }
}
