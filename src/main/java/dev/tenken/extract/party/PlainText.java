package dev.tenken.extract.party;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A block's words with their capitals: on one line, full-width letters as half-width ones, without marks of emphasis. */
final class PlainText {
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`|[\\u200B\\u00AD\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern QUOTES = Pattern.compile("[“”„]");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘]");
    /** Authors set blanks between Japanese and Latin letters as they please. */
    private static final Pattern BESIDE_JAPANESE =
            Pattern.compile("(?<=[ぁ-んァ-ヶー一-鿿、。「」]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9.]) (?=[ぁ-んァ-ヶー一-鿿、。「」])");

    private PlainText() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain = EMPHASIS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        String line = BLANKS.matcher(plain).replaceAll(" ").strip();
        String quotes =
                APOSTROPHES.matcher(QUOTES.matcher(line).replaceAll("\"")).replaceAll("'");
        return BESIDE_JAPANESE.matcher(quotes).replaceAll("");
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
