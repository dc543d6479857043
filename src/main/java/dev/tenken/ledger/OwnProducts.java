package dev.tenken.ledger;

import dev.tenken.data.Patterns;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees products by the vendor's own name, in Latin letters, and a second name behind it: "Norda Drive", "Norda Mail for Business". The own
 * name stands in a title, or is the vendor's, and never in small letters.
 */
final class OwnProducts {
    /** A paper names what it is about in its first pages; no work grows with its length. */
    private static final int OPENING = 50_000;

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}]{2,30}(?![\\p{L}\\p{N}])");

    private OwnProducts() {}

    /** Matches each such name; null when no own name is known. */
    static Pattern in(Vendor vendor, List<Document> documents) {
        Set<String> own = new LinkedHashSet<>();
        for (Document document : documents) {
            String words = document.words();
            String opening = words.substring(0, Math.min(OPENING, words.length()));
            names(vendor, document).filter(n -> isName(n, opening)).forEach(own::add);
        }
        if (own.isEmpty()) {
            return null;
        }
        return Patterns.compile("(?<![\\p{L}\\p{N}])(?:"
                + own.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ") (?!" + Offers.noProducts()
                + "(?![\\p{L}]))\\p{Lu}[\\p{L}\\p{N}]{1,30}(?: for \\p{Lu}[\\p{L}]{2,30})?(?![\\p{L}\\p{N}]| \\p{Lu})");
    }

    private static Stream<String> names(Vendor vendor, Document document) {
        String titled = document.title() == null ? "" : document.title();
        return NAME.matcher(vendor.name().en() + " | " + titled).results().map(m -> m.group());
    }

    /** What is a word of the language too is no name: "Security white paper". */
    private static boolean isName(String name, String text) {
        Matcher small = Patterns.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        return !name.equals(name.toUpperCase(Locale.ROOT)) && !small.find() && !name.matches(Offers.noProducts());
    }
}
