package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose sites a document sends its readers to: a vendor writes its own mail addresses, and links to its own pages most. */
final class OwnSites {
    private static final String LABELS =
            "(?<host>(?:[a-z0-9-]{1,40}\\.){1,4})(?:com|io|net|org|co|app|ai|cloud|dev|eu|tech|so|me|jp|de|uk|fr)\\b";
    private static final Pattern MAIL = Patterns.compile("[a-z0-9._+-]{1,40}@" + LABELS, Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Patterns.compile("https?://" + LABELS, Pattern.CASE_INSENSITIVE);

    /** Parts of a host's name that many sites have in common: harbour.co.jp. */
    private static final Expression COMMON = Expression.ofPlain("\\.(?:co|or|ne|ac|go|com|org|gov)\\.$");

    private static final int MAIL_WEIGHT = 2;
    private static final int FEWEST_LINKS = 2;

    /** A shorter name may begin anybody's. */
    private static final int SHORTEST_BEGINNING = 5;

    /** "harbourhq", "harbourapp". */
    private static final int LONGEST_REST = 4;

    private final Map<String, Integer> mails = new HashMap<>();
    private final Map<String, Integer> links = new HashMap<>();

    void add(String text) {
        if (text.indexOf('@') >= 0) {
            count(MAIL.matcher(text), mails);
        }
        if (text.contains("://")) {
            count(LINK.matcher(text), links);
        }
    }

    private static void count(Matcher m, Map<String, Integer> into) {
        while (m.find()) {
            into.merge(labelOf(m.group("host").toLowerCase(Locale.ROOT)), 1, Integer::sum);
        }
    }

    /** "harbour" of status.harbour. */
    private static String labelOf(String host) {
        String own = COMMON.replaceFirst(host, ".");
        return own.substring(own.lastIndexOf('.', own.length() - 2) + 1, own.length() - 1);
    }

    /** Whether the document gives mail addresses at the site that bears the name, and at no other more. */
    boolean isMailed(String name) {
        return bears(most(mails), name);
    }

    /** The site that the document names most, or null when none comes twice. */
    String mostNamed() {
        Map<String, Integer> all = new HashMap<>(links);
        mails.forEach((label, count) -> all.merge(label, MAIL_WEIGHT * count, Integer::sum));
        String most = most(all);
        return most != null && all.get(most) >= FEWEST_LINKS ? most : null;
    }

    /** Whether the document links to a site that bears the name. */
    boolean isLinked(String name) {
        return links.keySet().stream().anyMatch(label -> bears(label, name));
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether a site, which may be null, bears a name: "harbour-app" and Harbour. */
    static boolean bears(String label, String name) {
        if (label == null) {
            return false;
        }
        String letters = letters(NameForm.withoutTrade(name));
        String site = letters(label);
        return !letters.isEmpty()
                && (site.equals(letters)
                        || letters.length() >= SHORTEST_BEGINNING
                                && site.startsWith(letters)
                                && site.length() - letters.length() <= LONGEST_REST
                        || site.length() >= SHORTEST_BEGINNING && letters.equals(site + "io"));
    }

    private static String letters(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
