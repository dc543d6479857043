package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import dev.tenken.figures.Dates;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a bare value (an answer, a mark, a number, a date, an address) from words that name something. */
final class Values {
    private static final int LONGEST = 80;
    private static final Set<String> ANSWERS = Set.of(
            "yes",
            "no",
            "n/a",
            "na",
            "none",
            "free",
            "paid",
            "optional",
            "option",
            "provided",
            "available",
            "supported",
            "cancel",
            "ok",
            "on",
            "off",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "hourly",
            "annually",
            "always",
            "required",
            "有",
            "無",
            "あり",
            "なし",
            "有り",
            "無し",
            "可",
            "不可",
            "可能",
            "不可能",
            "対応",
            "非対応",
            "対応済",
            "対応済み",
            "未対応",
            "該当なし",
            "該当無し",
            "無料",
            "有料",
            "毎日",
            "毎週",
            "毎月",
            "毎年",
            "日次",
            "週次",
            "月次",
            "年次",
            "実施",
            "未実施",
            "必要",
            "不要",
            "済",
            "はい",
            "いいえ",
            "適用",
            "非適用",
            "対象",
            "対象外",
            "取得",
            "取得済",
            "取得済み",
            "規定なし",
            "キャンセル");
    private static final Pattern MARK = Patterns.compile("[○◯●◎×✕✗✘△▲▽✓✔☑☓－—–\\-ー_*/.…~]{1,3}");
    private static final Pattern NUMBER = Patterns.compile(
            "[¥$€<>≧≦≥≤約]?\\s?[0-9][0-9.,:/\\-]{0,20}\\s?(?:%|[A-Za-z]{1,8}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,6})?");
    private static final Pattern WEB = Patterns.compile("https?:|www\\.|@|[a-z0-9]\\.(?:com|net|org|jp|io|co)\\b");
    private static final Pattern PERCENT = Patterns.compile("[0-9]\\s?%");

    private Values() {}

    /** Whether the text is nothing but a value. */
    static boolean isValue(String text) {
        String folded = Chars.halfWidth(text).strip();
        if (folded.length() > LONGEST) {
            return false;
        }
        return isAnswer(folded)
                || MARK.matcher(folded).matches()
                || NUMBER.matcher(folded).matches()
                || PERCENT.matcher(folded).find()
                || (isAddress(folded) && folded.split(" ").length <= 2)
                || Dates.isDate(folded)
                || Dates.startsWithDay(folded);
    }

    /** Whether the text holds a web or mail address. */
    static boolean isAddress(String text) {
        return WEB.matcher(text).find();
    }

    static boolean isAnswer(String text) {
        return ANSWERS.contains(text.toLowerCase(Locale.ROOT));
    }
}
