package dev.tenken.document.structure;

import java.util.regex.Pattern;

/** Headings of what stands behind the last chapter and belongs to none. */
public final class BackMatter {
    private static final String HISTORY_WORDS =
            "改[訂定版]履歴|変更履歴|更新履歴|版数履歴|revision history|change (?:history|log)" + "|document history|version history";
    private static final String OTHER_WORDS =
            "付録.*|別紙.*|参考(?:資料|文献)|用語集|お?問い?合わ?せ先?|appendix.*|glossary|references|contact(?: us)?";
    private static final Pattern HISTORY = framed(HISTORY_WORDS);
    private static final Pattern OPENS = Pattern.compile("(?i)[*_]{0,2}(?:" + HISTORY_WORDS + ")[*_]{0,2} ?[:：]");
    private static final Pattern ANY = framed(HISTORY_WORDS + "|" + OTHER_WORDS);

    private BackMatter() {}

    static boolean isHeading(String text) {
        return ANY.matcher(text).matches();
    }

    /** Whether it heads the list of the document's own editions. */
    public static boolean isHistory(String text) {
        return HISTORY.matcher(text).matches();
    }

    /** Whether a paragraph begins as a list of editions: "Revision history: 1.0 – January 2023 …". */
    public static boolean opensHistory(String text) {
        return OPENS.matcher(text).lookingAt();
    }

    private static Pattern framed(String words) {
        return Pattern.compile("(?i)[\\[【〔]?\\s*(?:" + words + ")\\s*[\\]】〕]?");
    }
}
