package dev.tenken.extract.text;

/** The kinds of letters whose runs may hold several words. */
public enum Script {
    LATIN,
    KATAKANA,
    HIRAGANA,
    HAN,
    OTHER;

    public static Script of(char c) {
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
        return text.chars().anyMatch(c -> of((char) c).isJapanese());
    }
}
