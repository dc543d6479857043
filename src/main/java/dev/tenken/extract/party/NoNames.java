package dev.tenken.extract.party;

import java.util.Locale;

/** Words that begin sentences or name what is talked of, and are nobody's name: "Third", "Access", "For". */
public final class NoNames {

    private NoNames() {}

    /** @param word in any case */
    public static boolean has(String word) {
        return PartyWords.builtIn().isNoName(word.toLowerCase(Locale.ROOT));
    }

    /** True for words that stand before names and are no part of them: "the", "from", "Processor". @param word in any case */
    public static boolean isOpening(String word) {
        return PartyWords.builtIn().isOpening(word.toLowerCase(Locale.ROOT));
    }
}
