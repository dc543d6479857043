package dev.tenken.extract.clause;

import dev.tenken.extract.text.Word;

/** What IPADIC's tags say of Japanese words. */
final class Japanese {
    private Japanese() {}

    /** ない, ん of ません, ず, なく; 必ず is one word and none. */
    static boolean isNegation(Source source, int i) {
        if (source.isA(i, "助動詞")) {
            Word word = source.word(i);
            return word.hasLemma("ない") || word.hasLemma("ぬ") || word.hasLemma("ん") || word.hasLemma("まい");
        }
        return source.isA(i, "形容詞") && (source.hasLemma(i, "ない") || source.hasLemma(i, "無い"));
    }

    static boolean isVerbal(Source source, int i) {
        return source.isA(i, "動詞") || source.isA(i, "助動詞") || source.isA(i, "形容詞");
    }

    /** A verb, adjective or auxiliary in the form that ends a sentence or stands before a noun. */
    static boolean isPredicative(Source source, int i) {
        return isVerbal(source, i)
                && (source.isA(i, "基本形")
                        || source.isA(i, "連体形")
                        || source.form(i).equals("た"));
    }

    /** A verb, adjective or auxiliary in the form behind which a sentence goes on. */
    static boolean isContinuative(Source source, int i) {
        return isVerbal(source, i) && source.isA(i, "連用");
    }

    static boolean isTopic(Source source, int i) {
        return source.isA(i, "助詞-係助詞") && source.form(i).equals("は");
    }

    static boolean isComma(Source source, int i) {
        return source.form(i).equals("、") || source.form(i).equals(",");
    }

    static boolean isStop(Source source, int i) {
        String form = source.form(i);
        return form.endsWith("。") || form.equals("!") || form.equals("?");
    }

    /** A round bracket, which other marks may stick to: ")。". */
    static boolean opensBracket(Source source, int i) {
        return source.form(i).endsWith("(");
    }

    static boolean closesBracket(Source source, int i) {
        return source.form(i).startsWith(")");
    }
}
