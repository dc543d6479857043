package dev.tenken.model.likeness;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much two statements speak of the same thing, told by the words of their quotes: the share of the shorter one's terms that the
 * other one has too. Terms are Latin words of three letters and more, and pairs of neighbouring letters of runs of kanji or katakana;
 * words that only join others, and units of time, are none.
 */
public final class Likeness {
    private static final Pattern RUN = Pattern.compile("[a-z]{3,}|[一-鿿々]{2,}|[ァ-ヶー]{2,}");
    private static final Set<String> NO_TERMS = Set.of(
            "the", "and", "for", "are", "our", "your", "you", "all", "any", "with", "from", "that", "this", "not",
            "will", "can", "does", "has", "have", "its", "their", "they", "which", "been", "was", "were", "then",
            "than", "how", "long", "what", "when", "day", "days", "hour", "hours", "week", "weeks", "month", "months",
            "year", "years", "least", "most", "within", "after", "each", "every", "以内", "時間", "営業", "業日", "日間", "年間",
            "間以", "日以", "以上", "期間", "場合");

    // Words that say how much of something, or that it ought to be: what is spoken of is told by the others.
    private static final Set<String> NO_ROOTS = Set.of(
            "only",
            "partially",
            "partly",
            "part",
            "every",
            "alway",
            "individual",
            "need",
            "must",
            "should",
            "shall",
            "may",
            "certain",
            "some",
            "securely",
            "すべ",
            "全て",
            "一部",
            "部分",
            "分的");

    private static final Pattern ENDING = Pattern.compile("(?<=[a-z]{3})(?:ing|ed|es|e|s)$");
    private static final Pattern DOUBLED = Pattern.compile("([bdgmnprt])\\1$");

    private Likeness() {}

    /** The terms of all quotes of a fact. */
    public static Set<String> terms(VendorFact fact) {
        return terms(fact.getEvidence());
    }

    /** The terms of these quotes. */
    static Set<String> terms(List<Evidence> quotes) {
        Set<String> terms = new TreeSet<>();
        for (Evidence evidence : quotes) {
            Matcher m = RUN.matcher(evidence.quote().toLowerCase(Locale.ROOT));
            while (m.find()) {
                add(m.group(), terms);
            }
        }
        return terms;
    }

    /** The terms of its first quote without endings, and without words that say how much: "logged" and "logging" are one. */
    public static Set<String> roots(VendorFact fact) {
        Set<String> roots = new TreeSet<>();
        for (String term : terms(fact.getEvidence().subList(0, 1))) {
            if (!NO_ROOTS.contains(term)) {
                roots.add(root(term));
            }
        }
        return roots;
    }

    private static String root(String term) {
        return term.charAt(0) > 'z'
                ? term
                : DOUBLED.matcher(ENDING.matcher(term).replaceFirst("")).replaceFirst("$1");
    }

    /** How many terms both have. */
    static int inCommon(Set<String> some, Set<String> others) {
        int common = 0;
        for (String term : some) {
            if (others.contains(term)) {
                common++;
            }
        }
        return common;
    }

    private static void add(String run, Set<String> terms) {
        if (run.charAt(0) <= 'z') {
            String singular = run.endsWith("s") && !run.endsWith("ss") ? run.substring(0, run.length() - 1) : run;
            addUnlessJoining(NO_TERMS.contains(run) ? run : singular, terms);
            return;
        }
        for (int i = 0; i + 1 < run.length(); i++) {
            addUnlessJoining(run.substring(i, i + 2), terms);
        }
    }

    private static void addUnlessJoining(String term, Set<String> terms) {
        if (!NO_TERMS.contains(term)) {
            terms.add(term);
        }
    }

    /** From 0, nothing in common, to 1; 0 where one of them has no terms. */
    public static double of(Set<String> some, Set<String> others) {
        int fewer = Math.min(some.size(), others.size());
        return fewer == 0 ? 0 : (double) inCommon(some, others) / fewer;
    }
}
