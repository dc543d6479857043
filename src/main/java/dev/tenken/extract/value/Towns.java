package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Towns that no list knows, by the country that is named with them: "in Tampere, Finland", フィンランドのタンペレ市. Only a capitalised name
 * where a place is told counts: before a country also stand firms ("Harbour Ltd, Norway") and ends of other phrases.
 */
final class Towns {
    private static final int REACH = 70;
    private static final String WORD = "[a-zà-öø-ÿ][a-zà-öø-ÿ'.-]{1,20}";
    private static final Pattern BEFORE =
            Patterns.compile("(?<![a-z0-9à-öø-ÿ'.-])(?<town>" + WORD + "(?: " + WORD + "){0,2}), (?:the )?$");
    /** Where a place is told: "in X", "and X" behind another place. */
    private static final Expression LOCATIVE =
            Expression.ofPlain("(?:^|[^a-z])(?:in|at|near|around|outside|within|from|to|both) $");

    private static final Expression FURTHER = Expression.ofPlain("(?:\\band|\\bor|,|;|:|[-–—/(]) ?$");
    private static final Expression HEAD = Expression.ofPlain(
            "(?:locations?|regions?|places?|sites?|where|countr(?:y|ies)|cit(?:y|ies)|data ?cent(?:er|re)s?|facilit(?:y|ies)|stored|kept)[^:|]{0,20}: ?$");
    private static final Expression NO_TOWN = Expression.ofPlain(
            "(?:^| )(?:inc|ltd|llc|gmbh|corp|limited|b\\.v|co|plc|sons|ag|ab|third|other|law|laws|customers?)\\.?$");
    private static final Pattern JAPANESE_BEHIND = Patterns.compile(
            "^(?:の|・)?[ァ-ヶー]{2,12}(?:市|州)|^の(?!データ|リージョン|サーバ|センター|クラウド|ホスティング|メーカー|ベンダー|パートナー|ストレージ|グループ|エリア|オフィス)[ァ-ヶー]{2,10}(?=に(?:ある|あり|所在|立地|置[いかき]|設け|構え)|の(?:データ|拠点|施設|サーバ|設備|センター)|(?:近郊|郊外|市内))");

    /** コロラド州デンバー: a town behind its state. */
    private static final Pattern BEHIND_STATE = Patterns.compile("(?<=[ァ-ヶー]州)[ァ-ヶー・]{2,12}(?:市)?(?![ァ-ヶー])");

    private static final Pattern IN_BRACKETS = Patterns.compile("(?:国?内)?(?:の)? ?\\((?<town>[ァ-ヶー・]{2,14}(?:市|州)?)\\)");
    private static final Expression HEAD_JAPANESE =
            Expression.ofPlain("(?:場所|地域|リージョン|ロケーション|所在地|所在国|拠点|データセンター?|保管先|保存先|保管国|設置国|保存国) ?[:|][^:|。]{0,24}$");

    private Towns() {}

    /**
     * Where the town begins that stands before a country.
     *
     * @param afterPlace where the place before it ended, or -1
     * @return {@code country} when none does
     */
    static int startBefore(Passage passage, int country, int afterPlace) {
        String text = passage.text().folded();
        int from = Math.max(0, country - REACH);
        Matcher m = BEFORE.matcher(text).region(from, country);
        if (!m.find()) {
            return country;
        }
        int start = capitalisedFrom(passage, m.start("town"), m.end("town"));
        String before = text.substring(Math.max(0, start - REACH), start);
        boolean told = LOCATIVE.isIn(before)
                || HEAD.isIn(before)
                || afterPlace >= 0 && start - afterPlace <= 6 && FURTHER.isIn(before);
        String town = text.substring(start, m.end("town"));
        return start < m.end("town") && told && !NO_TOWN.isIn(town) ? start : country;
    }

    /** Where the last words that begin with a capital begin; the end when the last one does not. */
    private static int capitalisedFrom(Passage passage, int start, int end) {
        String text = passage.text().folded();
        int from = end;
        int word = text.lastIndexOf(' ', end - 1) + 1;
        while (word >= start
                && Character.isUpperCase(passage.original(word, word + 1).charAt(0))) {
            from = word;
            word = word < 2 ? -1 : text.lastIndexOf(' ', word - 2) + 1;
        }
        return from;
    }

    /** Where the town ends that stands behind a country in Japanese; {@code end} when none does. */
    static int endBehind(String text, int end) {
        Matcher m = JAPANESE_BEHIND.matcher(text).region(end, text.length());
        return m.find() ? m.end() : end;
    }

    /** Where the town ends that stands behind a state in Japanese; {@code end} when none does. */
    static int endBehindState(String text, int end) {
        Matcher m = BEHIND_STATE.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? m.end() : end;
    }

    /** The town in brackets behind a country, 「場所：カナダ国内（トロント）」, where the words before say that a place is told; null when there is none. */
    static Stretch inBrackets(String text, int country, int end) {
        Matcher m = IN_BRACKETS.matcher(text).region(end, text.length());
        boolean told = HEAD_JAPANESE.isIn(text.substring(Math.max(0, country - REACH), country));
        return told && m.lookingAt() ? new Stretch(m.start("town"), m.end("town")) : null;
    }
}
