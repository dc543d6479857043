package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Script;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells questions from statements: a question states nothing, however much it names. */
public final class Question {
    private static final Expression MARK = Expression.ofPlain("[?？]\\s*[)）」\"]?$");
    /** 「…できるか」「…ありますか。」: か behind a verb or an interrogative at the very end; not 「いつか」「ほか」. */
    private static final Expression JAPANESE = Expression.ofPlain(
            "(?:ます|です|ません|でしょう|る|た|れ|ない|どこ|何|なに|いつ|誰|法律|場所|期間|方法|有無|うる|いくつ|どう|どの[^。、]{1,12})か[。.]?$");
    /** What a check sheet asks for: 「…の有無」「…が可能であること」「…（方法の記述を含む）」. */
    private static final Expression CHECK_ITEM = Expression.ofPlain("(?:の有無|有無/[^。|]{1,12}|[てで](?:いる|ある)こと"
            + "|^[^。:]{40,}(?:方法|時期|期間|期限|頻度|間隔|内容|基準|方針|要件|措置|条件|体制|有無)"
            + "|の記述を含む\\)|(?:までの|発生する|保証する|の)(?:時間|期間|間隔|頻度|方法|期限|タイミング)(?:の記述を含む)?)[。)]?$");
    /** The last letters of check items, but for what names two things of which one is there. */
    private static final String CHECK_ITEM_ENDS = "無と法期間限度隔容準針件置制グむ)";
    /** "Are logs kept?" with the mark lost: an auxiliary opens it and nothing closes it. */
    private static final Expression ENGLISH = Expression.ofPlain(
            "^(?:are|is|do|does|can|could|will|has|have|how|what|where|which|who|when) [^.!]{8,}(?<![.!:])$");

    /** "State the recovery objectives.": what a check sheet bids the vendor to fill in. */
    private static final Expression BIDDING = Expression.ofPlain(
            "^(?:please [a-z]{3,12}|state|describe|specify|indicate) (?:the|your|any|all|how|what|which|whether|where|details)\\b[^.|]{0,160}\\.?$");

    /** Asks how something can be kept from happening: 「国外への流出を避けられますか」. */
    private static final Expression AVOIDING =
            Expression.ofPlain("避け|回避|防[がぎぐげ止]|阻止|禁止|排除|流出|(?:され|させ|し|出さ|送ら)(?:ない|ず)|\\bavoid|\\bprevent");

    /** An answer that says no more than yes or no. */
    private static final Expression BARE = Expression.ofPlain("^(?:はい|いいえ|ええ|もちろん|可能|でき|yes|no)[^。.]{0,10}[。.]?$");

    private static final Pattern YES = opening("yes|はい");
    private static final Pattern NO = opening("no|いいえ|いえ");

    /** Asks what or how, and not who: 「どのような機能」「お示しください」. */
    private static final Expression FOR_WORDS = Expression.ofPlain(
            "^(?:which|what|how|by (?:which|what|how)|through (?:which|what)|with (?:which|what)|in (?:which|what)|describe|list|name|specify|state)\\b|何|どのよう|どんな|どういった|お示し|お教え|教えて|ご記入|挙げて");

    private static final Expression WHO = Expression.ofPlain("^who\\b|\\bwho (?:is|are|does|answers)|誰|どちら|どなた");

    /** 「…をお示しください。」 */
    private static final Expression JAPANESE_BIDDING =
            Expression.ofPlain("(?:お示し|お教え|ご教示|教えて|ご記入|ご回答|ご説明|ご記載)(?:して)?(?:ください|下さい|願います|いただけますか)[。.]?$");

    private Question() {}

    private static Pattern opening(String words) {
        return Patterns.compile(
                "^(?:(?:answer|a|回答|答え?)\\s*[:：.]\\s*)?[*_]{0,2}(?:" + words + ")[*_]{0,2}\\s*[-–—.,;:!、。]");
    }

    /** Whether it asks what or how something is, and not by whom. */
    public static boolean asksForWords(String folded) {
        return FOR_WORDS.isIn(folded) && !WHO.isIn(folded);
    }

    /** Whether an answer begins with no and goes on. @param folded the folded text of the answer */
    public static boolean opensWithNo(String folded) {
        return NO.matcher(folded).find();
    }

    /** Whether an answer begins with yes and goes on. @param answer as it is written */
    public static boolean opensWithYes(String answer) {
        return YES.matcher(answer.strip().toLowerCase(Locale.ROOT)).find();
    }

    /** Whether what it names is what shall not be: no answer that goes on to something else says it of itself. */
    public static boolean avoids(String folded) {
        return AVOIDING.isIn(folded);
    }

    /** Whether a sentence leaves it to the question what it says. */
    public static boolean isBareAnswer(String folded) {
        return BARE.isWhole(folded);
    }

    /** Whether a heading ends as only questions do: "How we work" asks nothing. */
    static boolean asks(String folded) {
        return isMarked(folded) && MARK.isIn(folded)
                || folded.lastIndexOf('か') >= folded.length() - 3 && JAPANESE.isIn(folded);
    }

    private static boolean isMarked(String folded) {
        return folded.indexOf('?') >= 0 || folded.indexOf('？') >= 0;
    }

    /** False when no {@link #CHECK_ITEM} ends with the letter that the text ends with. */
    private static boolean mayEndCheckItem(String folded) {
        int end = folded.length();
        end -= folded.endsWith("。") || folded.endsWith(")") ? 1 : 0;
        return end > 0 && CHECK_ITEM_ENDS.indexOf(folded.charAt(end - 1)) >= 0 || folded.contains("有無/");
    }

    /** @param folded the folded text of a sentence or a cell */
    public static boolean is(String folded) {
        return asks(folded)
                || Script.hasJapanese(folded)
                        && folded.indexOf(':') < 0
                        && mayEndCheckItem(folded)
                        && CHECK_ITEM.isIn(folded)
                || BIDDING.isWhole(folded)
                || JAPANESE_BIDDING.isIn(folded)
                || ENGLISH.isWhole(folded) && !folded.contains(":");
    }
}
