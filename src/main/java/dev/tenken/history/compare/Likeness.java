package dev.tenken.history.compare;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike two texts or sets of values are, from 0 to 1. */
final class Likeness {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:第?[\\d.\\-]+[章節条項.)]*|[(][\\da-z]{1,3}[)]|[a-z][.)]|[・●○■□◆*\\-])\\s*");

    private Likeness() {}

    /** The text as it is compared: forms of width and case folded, without white space, which depends on the line's length. */
    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(folded).replaceAll("");
    }

    /** Lines as they are compared, each without the number that it begins with: a heading may be among them. */
    static String unnumbered(String lines) {
        return plain(lines.lines()
                .map(line -> NUMBERING
                        .matcher(Normalizer.normalize(line, Normalizer.Form.NFKC)
                                .strip()
                                .toLowerCase(Locale.ROOT))
                        .replaceFirst(""))
                .collect(Collectors.joining("\n")));
    }

    /** A heading path without numbers, as one text. */
    static String headings(List<String> path) {
        StringBuilder text = new StringBuilder();
        for (String heading : path) {
            String folded =
                    Normalizer.normalize(heading, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
            text.append('/')
                    .append(SPACE.matcher(NUMBERING.matcher(folded).replaceFirst(""))
                            .replaceAll(""));
        }
        return text.toString();
    }

    /** How many pairs of neighbouring characters two plain texts share: 1 when equal, 0 when they share none. */
    static double ofPlain(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() < 2 || other.length() < 2) {
            return 0;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= one.length(); i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 2 <= other.length(); i++) {
            String pair = other.substring(i, i + 2);
            Integer left = pairs.get(pair);
            if (left != null && left > 0) {
                pairs.put(pair, left - 1);
                shared++;
            }
        }
        return 2.0 * shared / (one.length() + other.length() - 2);
    }

    /** The share of names in either that have the same value in both; 1 when both state none. */
    static double ofValues(Map<String, Object> one, Map<String, Object> other) {
        long names = one.keySet().stream().filter(k -> !other.containsKey(k)).count() + other.size();
        long same = one.entrySet().stream()
                .filter(e -> e.getValue().equals(other.get(e.getKey())))
                .count();
        return names == 0 ? 1 : (double) same / names;
    }
}
