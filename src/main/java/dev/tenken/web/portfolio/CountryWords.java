package dev.tenken.web.portfolio;

import dev.tenken.model.Language;
import dev.tenken.schedule.Portfolio.Shared;
import dev.tenken.web.Visit;
import java.util.List;
import java.util.Locale;

/** Countries as people call them, and what lies there in words, where tables for programs have codes. */
final class CountryWords {
    private static final List<String> USES = List.of("primary", "backup", "provider", "any");
    private static final String SUPPLIER = "supplier ";

    private CountryWords() {}

    static List<Shared> of(List<Shared> countries, Visit visit) {
        return countries.stream()
                .map(one -> new Shared(
                        name(one.name(), visit.language()),
                        one.also(),
                        one.vendors(),
                        one.details().stream().map(use -> use(use, visit)).toList()))
                .toList();
    }

    /** A name that is no code stays as it is. */
    static String name(String code, Language language) {
        return code.length() == 2
                ? new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(language == Language.JA ? Locale.JAPANESE : Locale.ENGLISH)
                : code;
    }

    private static String use(String use, Visit visit) {
        if (USES.contains(use)) {
            return visit.texts().get("concentration.use." + use);
        }
        return use.startsWith(SUPPLIER)
                ? visit.texts().get("concentration.use.supplier", use.substring(SUPPLIER.length()))
                : use;
    }
}
