package dev.tenken.extract.clause;

import java.util.List;
import java.util.Set;

/** What English words may be, by their tags and by the short lists of words that only do grammar. */
final class English {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "am");
    private static final Set<String> HELPING = Set.of("has", "have", "had", "do", "does", "did");
    private static final Set<String> MODAL = Set.of(
            "will", "would", "shall", "should", "can", "could", "may", "might", "must", "cannot", "wo", "ca", "ought");
    private static final Set<String> SUBJECT = Set.of(
            "we", "you", "they", "it", "he", "she", "i", "who", "which", "there", "nobody", "everyone", "anyone");
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "nor", "cannot");
    private static final Set<String> ABBREVIATION = Set.of(
            "no", "inc", "ltd", "co", "corp", "approx", "vs", "etc", "dr", "mr", "ms", "st", "ver", "fig", "mon", "tue",
            "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "jan", "feb", "apr", "aug", "sept", "oct", "nov",
            "dec", "incl", "excl", "max", "min", "dept");
    /** The tags make prepositions of too many nouns. */
    private static final Set<String> PREPOSITION = Set.of(
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "to",
            "within",
            "under",
            "over",
            "into",
            "onto",
            "through",
            "during",
            "after",
            "before",
            "between",
            "among",
            "without",
            "against",
            "about",
            "via",
            "per",
            "upon",
            "across",
            "until",
            "since",
            "as",
            "than",
            "towards",
            "throughout",
            "despite",
            "behind",
            "beyond");

    private static final List<String> NAMING = List.of("NN", "JJ", "CD", "DT", "PRP$", "VBG", "VBN", "RB");

    private English() {}

    static boolean isBe(String form) {
        return BE.contains(form);
    }

    /** "Make sure your data is backed up", "Ensure that you …": said to the reader, at the beginning of a sentence. */
    static boolean bidsReader(Source source, Segment segment) {
        int i = segment.from();
        boolean sure = source.form(i + 1).equals("sure")
                && (source.form(i).equals("make") || source.form(i).equals("be"));
        if (i > 0 && !hasStop(source, i) || !sure && !source.form(i).equals("ensure")) {
            return false;
        }
        int next = sure ? i + 2 : i + 1;
        next = source.form(next).equals("that") ? next + 1 : next;
        return source.form(next).equals("you") || source.form(next).equals("your");
    }

    static boolean isAnyBe(String form) {
        return BE.contains(form) || form.equals("be") || form.equals("been") || form.equals("being");
    }

    static boolean isModal(String form) {
        return MODAL.contains(form);
    }

    static boolean isAuxiliary(String form) {
        return BE.contains(form) || HELPING.contains(form) || MODAL.contains(form);
    }

    static boolean isSubject(String form) {
        return SUBJECT.contains(form);
    }

    static boolean isNegation(String form) {
        return NEGATION.contains(form);
    }

    static boolean isAdverb(Source source, int i) {
        boolean noLonger = source.form(i).equals("no") && source.form(i + 1).equals("longer")
                || source.form(i).equals("longer") && source.form(i - 1).equals("no");
        if (isNegation(source.form(i)) || noLonger) {
            return true;
        }
        return source.isA(i, "RB") && !source.isA(i, "NN") && !source.isA(i, "VB") && !source.isA(i, "IN");
    }

    static boolean isNoun(Source source, int i) {
        return i >= 0
                && i < source.size()
                && (source.isA(i, "NN") || source.word(i).tags().isEmpty());
    }

    /** A word that may stand before the noun of a noun phrase, or be it. */
    static boolean isNaming(Source source, int i) {
        return isNoun(source, i) || NAMING.stream().anyMatch(tag -> source.isA(i, tag));
    }

    static boolean isPreposition(Source source, int i) {
        return PREPOSITION.contains(source.form(i));
    }

    static boolean isConjunction(String form) {
        return form.equals("and") || form.equals("or") || form.equals("nor");
    }

    /** A form that only a verb has: an auxiliary, or no noun, adjective or preposition by any tag. */
    static boolean isVerbForm(Source source, int i) {
        return isAuxiliary(source.form(i)) || isVerbOnly(source, i);
    }

    static boolean isVerbOnly(Source source, int i) {
        return source.isA(i, "VB") && source.word(i).tags().stream().allMatch(t -> t.startsWith("VB"));
    }

    static boolean isFiniteTag(Source source, int i) {
        return source.isA(i, "VBZ") || source.isA(i, "VBP") || source.isA(i, "VBD");
    }

    static boolean hasComma(Source source, int i) {
        return source.gap(i).indexOf(',') >= 0;
    }

    /** A break that ends any clause before a word. */
    static boolean hasStop(Source source, int i) {
        String gap = source.gap(i);
        if (gap.indexOf(';') >= 0 || gap.indexOf('|') >= 0) {
            return true;
        }
        boolean stop = gap.indexOf(". ") >= 0 || gap.indexOf("! ") >= 0 || gap.indexOf("? ") >= 0;
        return stop && i > 0 && source.form(i - 1).length() > 1 && !ABBREVIATION.contains(source.form(i - 1));
    }
}
