package dev.tenken.report.common;

import dev.tenken.model.Language;
import java.util.List;
import java.util.Locale;

/** Countries as people call them, and what lies there in words, where tables for programs have codes. */
public final class CountryWords {
    private static final List<String> USES = List.of("primary", "backup", "provider", "any");
    private static final String SUPPLIER = "supplier ";

    private CountryWords() {}

    /** The name of a country by its code of two letters; a name that is no code stays as it is. */
    public static String name(String code, Language language) {
        return code.length() == 2
                ? new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(language == Language.JA ? Locale.JAPANESE : Locale.ENGLISH)
                : code;
    }

    /** What lies in a country, or which supplier works there; other words stay as they are. */
    public static String use(String use, Messages messages) {
        if (USES.contains(use)) {
            return messages.get("together.use." + use);
        }
        return use.startsWith(SUPPLIER) ? messages.get("together.use.supplier", use.substring(SUPPLIER.length())) : use;
    }
}
