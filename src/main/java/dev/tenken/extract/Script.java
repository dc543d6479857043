package dev.tenken.extract;

/** The kinds of letters whose runs may hold several words. */
enum Script {
    LATIN,
    KATAKANA,
    HIRAGANA,
    HAN,
    OTHER;

    static Script of(char c) {
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

    boolean isJapanese() {
        return this == KATAKANA || this == HIRAGANA || this == HAN;
    }

    /** True when the text holds Japanese letters. */
    static boolean hasJapanese(CharSequence text) {
        return text.chars().anyMatch(c -> of((char) c).isJapanese());
    }
}
