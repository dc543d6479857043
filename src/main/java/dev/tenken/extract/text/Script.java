package dev.tenken.extract.text;

/** The kinds of letters whose runs may hold several words. */
public enum Script {
    LATIN,
    KATAKANA,
    HIRAGANA,
    HAN,
    OTHER;

    private static final Script[] ALL = values();
    /** The script of each letter, by its number, as one more than its place; 0 until it is asked for: most letters never are. */
    private static final byte[] OF_LETTERS = new byte[Character.MAX_VALUE + 1];

    public static Script of(char c) {
        byte known = OF_LETTERS[c];
        return known == 0 ? found(c) : ALL[known - 1];
    }

    // Two threads may both find it, and come to the same.
    private static Script found(char c) {
        Script script = told(c);
        OF_LETTERS[c] = (byte) (script.ordinal() + 1);
        return script;
    }

    private static Script told(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
            return LATIN;
        }
        if (c >= 'ァ' && c <= 'ヺ' || c == 'ー') {
            return KATAKANA;
        }
        if (c >= 'ぁ' && c <= 'ゖ') {
            return HIRAGANA;
        }
        if (c >= '一' && c <= '鿿' || c == '々') {
            return HAN;
        }
        return Character.isLetter(c) ? LATIN : OTHER;
    }

    public boolean isJapanese() {
        return this == KATAKANA || this == HIRAGANA || this == HAN;
    }

    /** True when the text holds Japanese letters. */
    public static boolean hasJapanese(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)).isJapanese()) {
                return true;
            }
        }
        return false;
    }
}
