package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a document calls its customers by a word of its own, beside a plain one: 「店主（ユーザー）」, "Studios (our customers)". */
final class ApposedNames {
    private static final Pattern APPOSED = Patterns.compile(
            "(?<![一-鿿ァ-ヶー])(?<term>[一-鿿ァ-ヶー]{2,14})[（(](?:(?:本|当)サービス(?:の)?)?(?:ユーザー?|利用者|お客様|ご?契約者|会員)(?:様)?[）)]"
                    + "|\\b(?<name>[A-Z][a-z]{2,20}s?) \\((?:our|the|i\\.e\\.,?) (?:customers?|clients?|users?|subscribers?)\\)");

    /** A word that is said to do something, and not only named once. */
    private static final int SUBJECT = 2;

    private ApposedNames() {}

    /** @param plain the document's text, without mark-up */
    static Set<String> in(List<String> plain) {
        Set<String> terms = new TreeSet<>();
        for (String text : plain) {
            Matcher m = text.indexOf('(') >= 0 || text.indexOf('（') >= 0 ? APPOSED.matcher(text) : null;
            while (m != null && m.find()) {
                terms.add(m.group("term") == null ? m.group("name") : m.group("term"));
            }
        }
        return terms.stream()
                .filter(term -> PartyLexicon.builtIn().firstNamed(term) == null)
                .filter(term -> times(term, plain) >= SUBJECT)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a name is one of these terms. */
    static boolean isOne(MatchText name, Set<String> terms) {
        return terms.stream().anyMatch(term -> MatchText.of(term).folded().equals(name.folded()));
    }

    private static int times(String term, List<String> plain) {
        int times = 0;
        for (String text : plain) {
            for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length())) {
                times++;
            }
        }
        return times;
    }
}
