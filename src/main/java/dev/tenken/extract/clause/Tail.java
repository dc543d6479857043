package dev.tenken.extract.clause;

/**
 * A Japanese predicate, found from its end: the auxiliaries, light verbs and formal nouns that close it, back to the word that says what is
 * done. 「置かれることはありません」 is 置く, once negated.
 *
 * @param from index of its first word
 * @param to index behind its last
 * @param negations how many negations it holds
 */
record Tail(int from, int to, int negations) {

    boolean isDenied() {
        return negations % 2 == 1;
    }

    /** The predicate that ends a range of words, or null when there is none. */
    static Tail of(Source source, int from, int end) {
        return new Finder(source, from, end).find();
    }

    private static final class Finder {
        private final Source source;
        private final int from;
        private final int to;
        private int at;
        private int negations;
        private boolean seenVerb;

        Finder(Source source, int from, int end) {
            this.source = source;
            this.from = from;
            int last = end - 1;
            while (last >= from && isClosing(last)) {
                last--;
            }
            this.to = last + 1;
            this.at = last;
        }

        /** Marks, and conjunctions that join the predicate to what follows. */
        private boolean isClosing(int i) {
            return source.isA(i, "記号")
                    || isBracket(source.form(i))
                    || source.isA(i, "助詞-接続助詞")
                    || source.isA(i, "助詞-終助詞")
                    || source.form(i).equals("か")
                    || source.form(i).equals("に") && source.form(i - 1).equals("ず")
                    || source.form(i).equals("ため") && Japanese.isPredicative(source, i - 1)
                    || source.form(i).equals("一方");
        }

        /** The dictionary takes brackets of half width for nouns. */
        private static boolean isBracket(String form) {
            return form.chars().allMatch(c -> ")]}*_\"'".indexOf(c) >= 0);
        }

        Tail find() {
            while (at >= from && step()) {
                at--;
            }
            if (at >= from && isNominal(at)) {
                return noun();
            }
            if (at >= from && source.isA(at, "動詞-自立") || at >= from && source.isA(at, "形容詞-自立")) {
                seenVerb = true;
                negations += source.marks().covers(Cue.DENYING, at) ? 1 : 0;
                return new Tail(at, to, negations);
            }
            return seenVerb ? new Tail(Math.max(at + 1, from), to, negations) : null;
        }

        /** Counts the word, and tells whether the predicate goes on to its left. */
        private boolean step() {
            if (isNegation(at)) {
                negations += source.marks().covers(Cue.INNOCENT, at) || isWarded(at) ? 0 : 1;
                seenVerb = true;
                return true;
            }
            boolean auxiliary = source.isA(at, "助動詞")
                    || source.isA(at, "動詞-非自立")
                    || source.isA(at, "動詞-接尾")
                    || source.isA(at, "助詞-接続助詞")
                    || isLight(at);
            seenVerb |= auxiliary && !source.isA(at, "助詞");
            negations += auxiliary && source.hasLemma(at, "かねる") ? 1 : 0;
            return auxiliary || seenVerb && (isFormal(at) || isInner(at));
        }

        private boolean isNegation(int i) {
            return Japanese.isNegation(source, i);
        }

        /** 「漏れないようにします」 sees to it that it does not happen. */
        private boolean isWarded(int i) {
            return source.form(i + 1).equals("よう")
                    && source.form(i + 2).equals("に")
                    && (source.hasLemma(i + 3, "する") || source.hasLemma(i + 3, "努める"));
        }

        private boolean isLight(int i) {
            return source.isA(i, "動詞-自立") && source.marks().covers(Cue.LIGHT, i);
        }

        /** こと, 予定 and the like, which make a noun of the predicate that a light verb then takes up. */
        private boolean isFormal(int i) {
            return source.isA(i, "名詞-非自立-一般")
                    || source.isA(i, "名詞-非自立-助動詞語幹")
                    || source.marks().covers(Cue.CONTENT, i) && Japanese.isPredicative(source, i - 1)
                    || isCase(i);
        }

        /** 「お知らせできない場合があります」 */
        private boolean isCase(int i) {
            return source.form(i).equals("場合") && source.marks().covers(Cue.MAY, i);
        }

        /** The particle between what is done and a light verb: 取得を行う, 提供はしない. */
        private boolean isInner(int i) {
            return source.isA(i, "助詞-係助詞")
                    || source.isA(i, "助詞-副助詞")
                    || source.isA(i, "助詞-格助詞-一般") && i + 1 < to && (isLight(i + 1) || isNegation(i + 1))
                    || source.isA(i, "助詞-副詞化") && isLight(i + 1);
        }

        private boolean isNominal(int i) {
            return source.isA(i, "名詞") || source.word(i).tags().isEmpty();
        }

        private Tail noun() {
            negations += isDenyingNoun(at) ? 1 : 0;
            boolean done = seenVerb && at + 1 < to && isThing(at);
            if (done) {
                return new Tail(Math.min(at + 1, to), to, negations);
            }
            int first = at;
            while (first > from && isCompound(first - 1)) {
                first--;
            }
            return new Tail(first, to, negations);
        }

        /** 「認証はありません」: what there is not is no part of the predicate. */
        private boolean isThing(int i) {
            return isCasual(i + 1) && !source.isA(i, "名詞-サ変接続") && !source.isA(i, "名詞-接尾-サ変接続");
        }

        /** は, が and を; 対象外とする and 不要になる are said of something else. */
        private boolean isCasual(int i) {
            return source.isA(i, "助詞-係助詞")
                    || source.form(i).equals("が")
                    || source.form(i).equals("を");
        }

        private boolean isCompound(int i) {
            return source.isA(i, "接頭詞")
                    || source.isA(i, "名詞") && !source.isA(i, "名詞-非自立") && !source.isA(i, "名詞-接尾-助数詞");
        }

        private boolean isDenyingNoun(int i) {
            return source.marks().endsAt(Cue.DENYING, i) && !source.marks().covers(Cue.INNOCENT, i)
                    || source.isA(i - 1, "接頭詞")
                            && source.marks().covers(Cue.DENYING, i - 1)
                            && !source.marks().covers(Cue.INNOCENT, i - 1);
        }
    }
}
