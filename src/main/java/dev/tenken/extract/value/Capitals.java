package dev.tenken.extract.value;

import dev.tenken.extract.party.NoNames;
import dev.tenken.extract.passage.Passage;

/** Capitals of the document at places of the folded text. */
public final class Capitals {

    private Capitals() {}

    /** True when the letter was a capital, or is a digit or joins names. */
    public static boolean isAt(Passage passage, int at) {
        char c = passage.original(at, at + 1).charAt(0);
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '&';
    }

    /** Where the last words that begin with a capital or a digit begin; the end when the last one does not, or is no name. */
    public static int lastRun(Passage passage, int start, int end) {
        return withoutOpening(passage, run(passage, start, end), end);
    }

    /** Where the last words that begin with a capital or a digit begin, whatever they mean; the end when the last one does not. */
    public static int run(Passage passage, int start, int end) {
        String text = passage.text().folded();
        int from = end;
        int wordEnd = end;
        while (wordEnd > start) {
            int word = Math.max(start, text.lastIndexOf(' ', wordEnd - 1) + 1);
            boolean joins = text.charAt(word) == '&';
            if (!joins && !isAt(passage, word)) {
                break;
            }
            if (!joins) {
                from = word;
            }
            wordEnd = word - 1;
        }
        return from;
    }

    /** "Our" and "Valid" open a sentence; ISO is written in capitals because it is a name. */
    private static int withoutOpening(Passage passage, int start, int end) {
        String text = passage.text().folded();
        int from = start;
        while (from < end) {
            int blank = text.indexOf(' ', from);
            int wordEnd = blank < 0 || blank > end ? end : blank;
            if (!NoNames.has(text.substring(from, wordEnd)) || isAcronym(passage.original(from, wordEnd))) {
                return from;
            }
            from = Math.min(end, wordEnd + 1);
        }
        return end;
    }

    public static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
