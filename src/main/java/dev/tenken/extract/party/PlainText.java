package dev.tenken.extract.party;

import dev.tenken.model.document.Document;
import java.text.Normalizer;
import java.util.List;

/** A block's words with their capitals: on one line, full-width letters as half-width ones, without marks of emphasis. */
final class PlainText {
    private static final String NO_WIDTH = "\u200B\u00AD\uFEFF";
    private static final String QUOTES = "“”„";
    private static final String APOSTROPHES = "’‘";
    private static final String JAPANESE_MARKS = "ー、。「」";

    private PlainText() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        return joined(line(Normalizer.normalize(text, Normalizer.Form.NFKC)).strip());
    }

    /** The plain text of each block of a document. */
    static List<String> of(Document document) {
        return document.blocks().stream()
                .map(b -> of(b.span().of(document.words())))
                .toList();
    }

    /** Without marks of emphasis, with one blank for several. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = (c == '*' || c == '_') && i + 1 < text.length() && text.charAt(i + 1) == c;
            if (twice) {
                i++;
            } else if (c == ' ' || c >= '\t' && c <= '\r') {
                append(line, ' ');
            } else if (c != '`' && NO_WIDTH.indexOf(c) < 0) {
                line.append(QUOTES.indexOf(c) >= 0 ? '"' : APOSTROPHES.indexOf(c) >= 0 ? '\'' : c);
            }
        }
        return line.toString();
    }

    private static void append(StringBuilder line, char blank) {
        if (line.length() == 0 || line.charAt(line.length() - 1) != blank) {
            line.append(blank);
        }
    }

    /** Authors set blanks between Japanese and Latin letters as they please. */
    private static String joined(String line) {
        StringBuilder joined = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean between = c == ' ' && i > 0 && i + 1 < line.length();
            if (!between || !isBesideJapanese(line.charAt(i - 1), line.charAt(i + 1))) {
                joined.append(c);
            }
        }
        return joined.toString();
    }

    private static boolean isBesideJapanese(char before, char behind) {
        return isJapanese(before) && isLatin(behind) || (isLatin(before) || before == '.') && isJapanese(behind);
    }

    private static boolean isJapanese(char c) {
        return c >= 'ぁ' && c <= 'ん' || c >= 'ァ' && c <= 'ヶ' || c >= '一' && c <= '鿿' || JAPANESE_MARKS.indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Most English text is plain as it stands: ASCII on one line, with single blanks between its words and no marks. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c <= '~' && c != '*' && c != '_' && c != '`' && !(c == ' ' && before == ' ');
            if (!plain) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
