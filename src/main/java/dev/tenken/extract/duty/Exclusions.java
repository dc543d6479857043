package dev.tenken.extract.duty;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Reads what a vendor takes out of its work, and so leaves to its customers: "… is not covered by our responsibility", "our services do not
 * include …", 「…は本サービスの対象外です」, and lists under such words. What it takes out of its liability, of an availability or a price is
 * another matter.
 */
final class Exclusions {
    private static final String NOT_IN =
            "(?:not (?:(?:a |any )?part of|(?:covered|included|contained) (?:by|in|within|under)|within|subject to)|excluded from|outside(?: of)?|out of|beyond)";

    /** "… are not covered by our security responsibility" */
    private static final Expression OUTSIDE = Expression.ofPlain(
            " (?:is|are|be|remains?) (?:[a-z]{4,12} )?" + NOT_IN
                    + " (?:the )?(?:(?:scope|range) of )?(?:the |our |this |its )?(?:[a-z'-]{2,16} ){0,4}?(?:responsibilit(?:y|ies)|obligations?|dut(?:y|ies)|remit|scope|services?|support)\\b(?! plan| tier| level)");

    /** "The provider's obligations do not include …" */
    private static final Expression WITHOUT = Expression.ofPlain(
            "\\b(?:responsibilit(?:y|ies)|obligations?|dut(?:y|ies)|services?|support|scope) (?:[a-z]{2,12} ){0,4}?(?:do|does|shall|will) not (?:include|cover|extend to|comprise|encompass) ");

    private static final Expression OUTSIDE_JA = Expression.ofPlain(
            "は、?(?:本サービス|本役務|当社|弊社|サポート|保守)(?:の|における)?[^。、]{0,12}?(?:対象外|範囲外|範囲に(?:は)?含(?:まれ|み)(?:ない|ません))");

    private static final Expression LEAD = Expression.ofPlain(
            "(?:" + NOT_IN + "|(?:do|does|shall|will) not (?:include|cover|extend to|comprise))[^.;]{0,60}"
                    + "|\\b(?:services|tasks|items|works?) (?:that are )?(?:not|excluded)\\b[^.;]{0,30}|^[^a-z]{0,8}out of scope\\b"
                    + "|(?:対象外|範囲外|(?:対象|範囲)(?:に|から)(?:は)?(?:含(?:まれ|み)(?:ない|ません)|除))");

    private static final Expression BARE_LEAD = Expression.ofPlain(
            "[\\s\\d.()*-]{0,8}(?:(?:what is|what's|what we|items|tasks|services|activities) )?(?:(?:are |is )?not (?:included|covered|in scope|part of (?:the|our) (?:service|scope)s?)|out[ -]of[ -]scope(?: (?:items|tasks|services|work))?(?: for [a-z -]{2,40})?|(?:we )?(?:do not|don't) (?:do|cover|provide|offer|manage|support)|excluded(?: (?:services|tasks|work))?|exclusions from (?:scope|(?:the )?services?))(?: in (?:the |our )?(?:service|plan|scope|support))?[\\s.:*]*"
                    + "|[\\s\\d.()■●・*-]{0,8}(?:サービス|サポート|保守|作業|対応|業務|支援)?の?(?:(?:対応|サポート|保守|提供|実施|ご?対応)(?:して)?(?:し|でき|いたし|致し|い)(?:ない|ていない|ておりません|ません|かねる)(?:もの|こと|範囲|作業|事項|業務|内容|ケース)?|(?:対象外|範囲外|対応外)(?:の(?:作業|業務|事項|対応|もの|サービス)|となる(?:作業|業務|事項|もの)|事項|作業|業務)?)[\\s:：。]*");

    private static final Expression OF_WORK = Expression.ofPlain(
            "\\b(?:services?|scope|support|maintenance|responsibilit|obligations?|dut(?:y|ies)|tasks?|works?)\\b|サービス|役務|サポート|保守|業務|責任|作業|支援|対応|範囲");

    private static final Expression ANOTHER_MATTER = Expression.ofPlain(
            "liab|warrant|damage|availab|uptime|downtime|\\bsla\\b|credit|calculat|price|fees?\\b|insur|licen[cs]|disclos|confidential|definition|personal (?:data|information)|損害|稼働|可用|計算|保証|料金|秘密|機密|開示|免責|定義|個人情報|クレジット|停止時間");

    private static final String PROVIDER_WORDS =
            "(?:our|the provider|the service|the agreement|the contract|本サービス|当社|弊社)";
    private static final Expression PROVIDER = Expression.ofPlain(PROVIDER_WORDS);

    private static final Expression LEADING = Expression.ofPlain(
            "^[\\s:,–-]*(?:(?:\\d[\\d.]*|\\([a-z0-9]{1,4}\\)) ?)?(?:(?:the|any|however|therefore|また|なお)\\b,? ?)?");
    private static final Expression TRAILING = Expression.ofPlain("(?:,[^,]{3,90},?)?[\\s,、.:。]*$");

    private static final Expression LEADING_BEHIND = Expression.ofPlain("^\\s*");
    private static final Expression TRAILING_BEHIND = Expression.ofPlain("[\\s,、.:。]*$");

    private Exclusions() {}

    /** What the part of a sentence takes out of the provider's work; a duty that customers owe. */
    static List<Duty> in(DutyText text) {
        if (text.of("left-out").isEmpty()) {
            return List.of();
        }
        String words = text.between(text.part.start(), text.part.end());
        if (ANOTHER_MATTER.isIn(words)) {
            return List.of();
        }
        Matcher outside = (Script.hasJapanese(words) ? OUTSIDE_JA : OUTSIDE).matcher(words);
        if (outside.find()) {
            boolean ours = PROVIDER.isIn(outside.group()) || Script.hasJapanese(words);
            return ours
                    ? duty(text, text.part.start(), text.part.start() + outside.start(), LEADING, TRAILING)
                    : List.of();
        }
        Matcher without = WITHOUT.finder(words);
        boolean ours = without.find() && PROVIDER.isIn(words.substring(0, without.end()));
        return ours
                ? duty(text, text.part.start() + without.end(), text.part.end(), LEADING_BEHIND, TRAILING_BEHIND)
                : List.of();
    }

    private static List<Duty> duty(DutyText text, int start, int end, Expression leading, Expression trailing) {
        Stretch items = text.trimmed(start, end, leading, trailing);
        boolean work = items != null && text.has("task-noun", items) && !text.isLong(start, end);
        return work ? List.of(new Duty(Who.CUSTOMER, items, true)) : List.of();
    }

    /** Whether words above a list say no more than that it is left out: "What is not included", 対象外の作業. */
    static boolean isBareLead(MatchText lead) {
        return BARE_LEAD.isWhole(lead.folded());
    }

    /** Whether words above a list take what stands in it out of the provider's work. */
    static boolean announces(MatchText lead) {
        String words = lead.folded();
        return LEAD.isIn(words) && OF_WORK.isIn(words) && !ANOTHER_MATTER.isIn(words);
    }
}
