package dev.tenken.document.format;

/** Judges whether a decoded text is what people write, or the soup that the wrong encoding makes. */
final class Plausibility {
    /** Of the characters beyond ASCII: vendors' own characters and half-width kana occur, soup consists of them. */
    private static final double MOST_ODD = 0.02;

    private static final double MOST_HALF_WIDTH_KANA = 0.3;
    private static final double LEAST_JAPANESE = 0.7;
    /** Japanese characters stand together; those that the wrong encoding makes of an accent stand alone between Latin letters. */
    private static final double LEAST_TOGETHER = 0.6;

    /** A western text is ASCII but for quotes, dashes and a few accents. */
    private static final double MOST_BEYOND_ASCII = 0.1;

    /** ASCII and kana; units of two bytes read the wrong way round hold next to none. */
    private static final double LEAST_PLAIN = 0.2;

    private static final double MOST_UNUSUAL = 0.02;
    private static final String WESTERN_SIGNS = "“”‘’‚„–—•…™®©°§«»·\u00A0€£¥¢±²³×÷¼½¾¶†‡‹›ªº¹´¡¿";

    private Plausibility() {}

    /** Whether the text is Japanese as far as it is not ASCII. */
    static boolean isJapanese(String text) {
        int beyond = 0;
        int japanese = 0;
        int halfWidth = 0;
        int odd = 0;
        int together = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            beyond++;
            japanese += isCommonInJapanese(c) ? 1 : 0;
            halfWidth += isHalfWidthKana(c) ? 1 : 0;
            odd += isOdd(c) ? 1 : 0;
            together += (i > 0 && text.charAt(i - 1) >= 0x80) || (i + 1 < text.length() && text.charAt(i + 1) >= 0x80)
                    ? 1
                    : 0;
        }
        return beyond > 0
                && japanese >= beyond * LEAST_JAPANESE
                && halfWidth <= beyond * MOST_HALF_WIDTH_KANA
                && odd <= beyond * MOST_ODD
                && together >= beyond * LEAST_TOGETHER;
    }

    /** Whether the text is one of a western language: letters with accents inside words, and the usual signs. */
    static boolean isWestern(String text) {
        int beyond = 0;
        int unusual = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                beyond++;
                unusual += WESTERN_SIGNS.indexOf(c) >= 0 || isInWord(text, i) ? 0 : 1;
            }
        }
        return beyond <= text.length() * MOST_BEYOND_ASCII && unusual <= beyond * MOST_UNUSUAL;
    }

    /** Whether almost every character is ASCII or common in Japanese or western text, many are plain, and none controls. */
    static boolean isText(String text) {
        int usual = 0;
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && "\t\n\r\f".indexOf(c) < 0) || (c >= 0x7F && c < 0xA0)) {
                return false;
            }
            usual += c < 0x7F || isCommonInJapanese(c) || WESTERN_SIGNS.indexOf(c) >= 0 ? 1 : 0;
            plain += c < 0x7F || (c >= 0x3000 && c <= 0x30FF) ? 1 : 0;
        }
        return plain >= text.length() * LEAST_PLAIN && usual >= text.length() * (1 - MOST_BEYOND_ASCII);
    }

    private static boolean isInWord(String text, int at) {
        return Character.isLetter(text.charAt(at))
                && ((at > 0 && isAsciiLetter(text.charAt(at - 1)))
                        || (at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1))));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Kana, Han, the Japanese signs and full-width forms; also the signs that Japanese encodings share with others. */
    private static boolean isCommonInJapanese(char c) {
        boolean kana = c >= 0x3000 && c <= 0x30FF;
        boolean han = c >= 0x4E00 && c <= 0x9FFF;
        boolean wide = (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0xFFE0 && c <= 0xFFE6);
        boolean sign = (c >= 0x2010 && c <= 0x266F) || (c >= 0x3200 && c <= 0x33FF);
        return kana || han || wide || sign;
    }

    private static boolean isHalfWidthKana(char c) {
        return c >= 0xFF61 && c <= 0xFF9F;
    }

    private static boolean isOdd(char c) {
        return (c >= 0x80 && c < 0xA0) || (c >= 0xE000 && c <= 0xF8FF) || c == '\uFFFD';
    }
}
