package dev.tenken.extract.clause;

/**
 * Tells where Japanese leaves a predicate to be said later: 「バックアップは14日間、監査ログは400日間保管します」, 「日次7世代、週次4世代」. What stands
 * before and behind the comma must be alike.
 */
final class Gapping {
    /** How many words are looked at on either side of the comma. */
    private static final int REACH = 30;

    private final Source source;

    Gapping(Source source) {
        this.source = source;
    }

    /**
     * @param from where the clause begins
     * @param comma index of a comma in it
     */
    boolean isGap(int from, int comma) {
        int last = comma - 1;
        if (last <= from || Japanese.isVerbal(source, last)) {
            return false;
        }
        int topic = topicBefore(from, comma);
        return topic >= 0 && topic < last ? isLikeTopic(topic, last, comma) : isCounted(from, comma);
    }

    private int topicBefore(int from, int comma) {
        for (int i = comma - 1; i > Math.max(from, comma - REACH); i--) {
            if (isSubject(i)) {
                return Japanese.isComma(source, i + 1) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isSubject(int i) {
        return Japanese.isTopic(source, i)
                || source.isA(i, "助詞-格助詞-一般") && source.form(i).equals("が");
    }

    /** Behind the comma too something is named with the same particle, and said of it what is alike. */
    private boolean isLikeTopic(int topic, int last, int comma) {
        int i = comma + 1;
        int limit = Math.min(source.size(), comma + REACH);
        while (i < limit && !isSubject(i) && !Japanese.isVerbal(source, i) && !Japanese.isComma(source, i)) {
            i++;
        }
        if (!source.form(i).equals(source.form(topic)) || Japanese.isComma(source, i + 1)) {
            return false;
        }
        for (i++; i < limit && !Japanese.isComma(source, i) && !Japanese.isStop(source, i); i++) {
            if (isAlike(last, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlike(int one, int other) {
        if (source.isA(one, "助詞")) {
            return source.form(one).equals(source.form(other));
        }
        String tag =
                source.word(one).tags().isEmpty() ? "" : source.word(one).tags().get(0);
        return (tag.equals("名詞-接尾-助数詞") || tag.equals("名詞-副詞可能") || tag.equals("名詞-非自立-副詞可能")) && source.isA(other, tag)
                || isNumber(one - 1) && isNumber(other - 1) && source.isA(other, "名詞");
    }

    private boolean isNumber(int i) {
        return !source.form(i).isEmpty() && (Character.isDigit(source.form(i).charAt(0)) || source.isA(i, "名詞-数"));
    }

    /** Names and counts on both sides: 日次7世代、週次4世代. */
    private boolean isCounted(int from, int comma) {
        int start = comma;
        while (start > Math.max(from, comma - REACH) && isPlain(start - 1)) {
            start--;
        }
        int end = comma + 1;
        while (end < source.size() && end < comma + REACH && isPlain(end)) {
            end++;
        }
        return isNamedCount(start, comma) && isNamedCount(comma + 1, end);
    }

    private boolean isPlain(int i) {
        return source.isA(i, "名詞")
                || source.isA(i, "接頭詞")
                || source.word(i).tags().isEmpty();
    }

    private boolean isNamedCount(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (isNumber(i) && !isNumber(i - 1) && source.isA(i + 1, "名詞")) {
                return true;
            }
        }
        return false;
    }
}
