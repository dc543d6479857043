package dev.tenken.web.vendor;

import dev.tenken.model.InputException;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.VendorForm;
import dev.tenken.web.Visit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds a vendor that somebody describes from outside. Where papers lie is not his to say: a folder is made below the server's own when some come. */
public final class NewVendor {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    private NewVendor() {}

    /**
     * Adds it.
     *
     * @param texts by the keys of {@link VendorForm}; empty ones say nothing
     * @throws InputException when it is there already, or listing what is wrong
     */
    public static void add(Visit visit, Map<String, String> texts) {
        String id = texts.getOrDefault(VendorForm.VENDOR, "");
        if (!ID.matcher(id).matches()) {
            throw new InputException(visit.texts().get("form.id-wrong", id));
        }
        Map<String, String> entry = new LinkedHashMap<>(texts);
        entry.remove(VendorForm.FOLDER);
        entry.values().removeIf(String::isEmpty);
        visit.facades()
                .register(visit.visitor().id())
                .add(
                        Entry.at(visit.texts().get("form.place"), entry),
                        visit.facades().papers());
    }
}
