package dev.tenken.extract.text;

import dev.tenken.model.document.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Makes the copy of a text that patterns are matched on. */
public final class Folding {
    /** Mark-up that stands inside words and says nothing: emphasis, code marks, link targets, zero-width blanks. */
    private static final Expression NOISE = Expression.ofPlain(
            "\\*\\*|__|`|<!--[^<>]{0,500}-->|[\\u200B-\\u200F\\u00AD\\uFEFF]|(?<=\\])\\([^()\\s]{1,500}\\)|</?(?!https?:|mailto:)[a-zA-Z][^<>]{0,200}>");

    private static final String CJK_PUNCTUATION = "、。「」『』()（）・〜:：";

    /** From here on letters may be marks of those before. */
    private static final char FIRST_MARK = '\u0300';

    private char[] folded = new char[64];
    private int length;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private Folding() {}

    /**
     * A stretch of the text, and what to put before it when something stands before.
     *
     * @param separator already folded; it maps to the place where the stretch before it ends
     */
    public record Piece(Span span, String separator) {}

    /** Folds several stretches of a text into one. */
    public static MatchText fold(String text, List<Piece> pieces) {
        Folding folding = new Folding();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                folding.literal(
                        pieces.get(i).separator(), pieces.get(i - 1).span().end());
            }
            folding.add(text, pieces.get(i).span());
        }
        return folding.finish();
    }

    public static MatchText fold(String text, Span span) {
        return fold(text, List.of(new Piece(span, "")));
    }

    private void literal(String separator, int at) {
        for (int i = 0; i < separator.length(); i++) {
            append(separator.charAt(i), at, at);
        }
    }

    private void add(String text, Span span) {
        Matcher noise = NOISE.matcher(text).useTransparentBounds(true);
        int at = span.start();
        boolean more = findNoise(noise, text, at, span.end());
        while (at < span.end()) {
            int joined = LineHyphen.end(text, at, span.end());
            if (joined > at) {
                if (LineHyphen.isKept(text, at)) {
                    append('-', at, at + 1);
                }
                at = joined;
                while (more && noise.start() < at) {
                    more = findNoise(noise, text, noise.end(), span.end());
                }
                continue;
            }
            if (more && noise.start() == at) {
                at = noise.end();
                more = findNoise(noise, text, at, span.end());
                continue;
            }
            int reference = CharacterReference.end(text, at, span.end());
            if (reference > at) {
                addReference(text, at, reference);
                at = reference;
                continue;
            }
            int next = clusterEnd(text, at, more ? noise.start() : span.end());
            addCluster(text, at, next);
            at = next;
        }
    }

    /** Goes on to the next noise; most text has none, nor letters with which it begins. */
    private static boolean findNoise(Matcher noise, String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (mayBeginNoise(text.charAt(i)) && noise.region(i, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeginNoise(char c) {
        return switch (c) {
            case '*', '_', '`', '<', '(', '\u00AD', '\uFEFF', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F' -> true;
            default -> false;
        };
    }

    /** {@code &amp;} reads as one letter; one that is written as a blank of no width reads as nothing. */
    private void addReference(String text, int from, int to) {
        String letter = CharacterReference.letter(text, from, to);
        if (!NOISE.isWhole(letter)) {
            for (int i = 0; i < letter.length(); i++) {
                append(
                        Character.isWhitespace(letter.charAt(i)) || letter.charAt(i) == '\u00A0'
                                ? ' '
                                : plain(Character.toLowerCase(letter.charAt(i))),
                        from,
                        to);
            }
        }
    }

    /** A letter with the marks that fold into it: ﾊ and ﾞ make one バ. */
    private static int clusterEnd(String text, int at, int limit) {
        int next = at + Character.charCount(text.codePointAt(at));
        while (next < limit && isMark(text.charAt(next))) {
            next++;
        }
        return Math.min(next, limit);
    }

    private static boolean isMark(char c) {
        return c >= FIRST_MARK && isMarkAmong(c);
    }

    private static boolean isMarkAmong(char c) {
        return c == 'ﾞ' || c == 'ﾟ' || c == '゙' || c == '゚' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void addCluster(String text, int from, int to) {
        char first = text.charAt(from);
        if (Character.isWhitespace(first) || first == '\u00A0' || first == '\u3000') {
            append(' ', from, to);
            return;
        }
        if (first < 0x80) {
            append(Character.toLowerCase(first), from, to);
            return;
        }
        // 90¹日間 is 90 days and a note, never 901.
        if (isRaisedDigit(first)) {
            return;
        }
        String fraction = to - from == 1 ? fraction(first) : null;
        if (fraction != null) {
            boolean mixed = length > 0 && Character.isDigit(folded[length - 1]);
            (mixed ? fraction : "0" + fraction).chars().forEach(c -> append((char) c, from, to));
            return;
        }
        if (to - from == 1 && foldsToItself(first)) {
            append(first, from, to);
            return;
        }
        String cluster = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < cluster.length(); i++) {
            append(plain(cluster.charAt(i)), from, to);
        }
    }

    /** "1½ years" is 1.5 years, never 11/2. */
    private static String fraction(char c) {
        return switch (c) {
            case '½' -> ".5";
            case '¼' -> ".25";
            case '¾' -> ".75";
            default -> null;
        };
    }

    private static boolean isRaisedDigit(char c) {
        return c == '¹' || c == '²' || c == '³' || c >= '⁰' && c <= '⁹' || c >= '₀' && c <= '₉';
    }

    /** Kana and the common Chinese characters, which most Japanese text is made of. */
    private static boolean foldsToItself(char c) {
        return c >= 'ぁ' && c <= 'ゖ' || c >= 'ァ' && c <= 'ー' || c >= '一' && c <= '鿿' || c == '。' || c == '、';
    }

    /** Typographic variants that NFKC keeps apart. */
    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”' -> '"';
            case '‐', '‑', '–', '—', '−', '―' -> '-';
            case '∼', '〜' -> '~';
            default -> c;
        };
    }

    private void append(char c, int from, int to) {
        if (c == ' ' && (length == 0 || folded[length - 1] == ' ')) {
            return;
        }
        // Authors set blanks between Japanese and Latin letters as they please.
        if (length > 1 && folded[length - 1] == ' ' && c != ' ') {
            length -= isCjk(c) || isCjk(folded[length - 2]) ? 1 : 0;
        }
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
            folded = Arrays.copyOf(folded, length * 2);
        }
        starts[length] = from;
        ends[length] = to;
        folded[length++] = c;
    }

    private static boolean isCjk(char c) {
        return Script.of(c).isJapanese() || CJK_PUNCTUATION.indexOf(c) >= 0 && c > 0x7F;
    }

    private MatchText finish() {
        length -= length > 0 && folded[length - 1] == ' ' ? 1 : 0;
        return new MatchText(new String(folded, 0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
}
