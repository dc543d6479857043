package dev.tenken.answer.question;

import dev.tenken.data.Patterns;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a question or a passage say beside what its facts tell. */
public final class Phrases {
    private static final Pattern PLAN = Patterns.compile(
            "(?i)予定(?:です|して|しており|である|。)|検討(?:中|して)|準備中|(?:取得|対応|実装|導入|提供|公開|リリース|実施)予定|(?:計画|開発|構築)中|計画して|これから(?:作|対応|実装)|roadmap|not yet|\\bplanned,|planned for|is planned|are planned|plan to|coming (?:in|soon)|will be available in|scheduled for");
    private static final Pattern ABROAD =
            Patterns.compile("(?i)(?:日本)?国外|海外|域外|外国|\\boutside\\b|\\babroad\\b|\\boverseas\\b");
    private static final Pattern EXAMPLES = Patterns.compile(
            "(?i) ?[(（](?:e\\.g\\.,?|for example,?|such as|例えば|例[:：]?)([^()（）]{2,80}?)(?:など|等|,? etc\\.?)?[)）]");

    private static final Pattern OUTSIDE = Patterns.compile(
            "(?<= )outside (?:of )?(?=(?:the )?[A-Z])|(?<= )ever (?=(?:stored|kept|held|processed|moved|transferred|hosted)\\b)");
    /** What the vendor's people carry about. */
    private static final Pattern DEVICE = Patterns.compile(
            "(?i)\\blaptops?\\b|\\bworkstations?\\b|\\bendpoints?\\b|employee|remote work|ノート(?:PC|パソコン)|業務用(?:PC|端末)|社用|従業員|社員");
    /** What can be had, and need not be so. */
    private static final Pattern OPTION = Patterns.compile(
            "(?i)\\b(?:can|may) be (?:scheduled|configured|set|enabled|chosen|selected|turned on)\\b|(?:設定|選択|指定|スケジュール)(?:でき|が?可能)");

    private static final Pattern PROTOCOL =
            Patterns.compile("(?i)\\b(?:saml|oidc|openid connect|scim|ldap|totp|fido2?|webauthn)\\b");
    private static final Pattern SECOND_TYPE =
            Patterns.compile("(?i)(?:\\btype|タイプ|種類?)[ -]?(?:ii\\b|2(?![0-9])|two\\b|Ⅱ|２)");
    private static final Pattern AIM = Patterns.compile(
            "(?i)を目標|目標に|目標と|目標時間|を目指|努め|aims? (?:to|for)|aiming|target|objective|endeavou?r|strive|best efforts?|reasonable efforts?");
    private static final Pattern BEFORE = Patterns.compile("(?i)before|prior|advance|ahead|事前|前もって|予め|あらかじめ|前に|前まで|日前");
    private static final Pattern TRANSIT = Patterns.compile("(?i)transmi|transfer|in transit|communicat|通信|伝送|転送|送信");
    private static final Pattern STORED = Patterns.compile("(?i)at rest|stor|disk|database|保存|保管|格納|データベース|ディスク|ストレージ");
    private static final Pattern TELLS = Patterns.compile(
            "(?i)通知|告知|連絡|案内|お知らせ|周知|公表|掲載|報告|notif|notice|announce|inform|e-?mail|tell|advis|publish|post");
    private static final Pattern LEAVING = Patterns.compile(
            "(?i)解約|退会|契約(?:の|が|期間の?)?(?:終了|満了|解除)|(?:サービス|利用)(?:の)?(?:終了|停止)|terminat|cancel|contract ends?|end of (?:the |your )?(?:contract|agreement|subscription|service)|expir|offboard|leav(?:e|ing)\\b|(?:delete|close|closing|deleting) (?:your|the|an|their) account|アカウント(?:の|を)?(?:削除|閉鎖)|account (?:is )?(?:closed|closure|deletion)|unsubscrib");
    private static final Pattern HOSTING = Patterns.compile(
            "(?i)\\bcloud\\b|\\bhost(?:s|ed|ing)?\\b|\\biaas\\b|infrastructure|data ?cent(?:er|re)|クラウド|基盤|インフラ|データセンター|ホスティング|iaas");

    private static final Pattern PREMISES = Patterns.compile("(?i)データセンター?|\\bdata ?cent(?:er|re)s?\\b|ハウジング");

    private static final Pattern APART = Patterns.compile(
            "(?i)separat|isolat|segregat|partition|kept apart|never mixed|commingl|混在|混ざ|cannot (?:see|access)|分離|隔離|区分|分けて|アクセス(?:でき|出来)(?:ない|ません)|閲覧(?:でき|出来)(?:ない|ません)");

    private static final Pattern CLEAR_TEXT = Patterns.compile(
            "(?i)平文|暗号化(?:されて|して)いない(?!か)|\\b(?:plain|clear) ?-?text\\b|\\bin the clear\\b|\\bunencrypted\\b");
    private static final Pattern NEGATIVE =
            Patterns.compile("(?i)ません(?:か|$)|ない(?:こと|か[。?？]?$|です)|\\b(?:not|never)\\b|^(?:isn|aren|don|doesn)['’]t\\b");
    private static final Pattern CONFORMS = Patterns.compile(
            "(?i)準拠|適合|に基づ|\\bcompl(?:y|ies|iant|iance)\\b|\\bconform|\\balign|\\bfollow|\\bin (?:line|accordance) with\\b");
    private static final Pattern CERTIFIED = Patterns.compile(
            "(?i)認証|認定|取得|登録|審査|レポート|報告書|\\bcertif|\\baccredit|\\battest|\\baudit|\\breport|\\bassess");
    private static final Pattern DELETES =
            Patterns.compile("(?i)削除|消去|抹消|破棄|廃棄|delet|eras|remov|purg|destr|wipe|dispos|sanitiz");
    private static final Pattern ANNOUNCED = Patterns.compile(
            "(?i)\\b(?:planned|scheduled) (?:downtime|outages?|maintenance|interruptions?|work)|計画(?:停止|メンテナンス)|(?:定期|計画)(?:的な)?(?:保守|メンテナンス)");

    private static final Pattern ENFORCED =
            Patterns.compile("(?i)必須|義務|強制|\\benforc|\\bmandator|\\bcompulsor|\\brequired?\\b");
    private static final Pattern CHOICE = Patterns.compile(
            "(?i)任意|オプション|選択|\\bmay be (?:enabled|used|set)|\\boptional|\\bcan (?:opt|choose|be enabled)");
    private static final Pattern RECORDS = Patterns.compile(
            "(?i)記録|取得|保存|保管|収集|蓄積|\\b(?:keep|kept|retain|record|log (?:all|every|each|access)|logged|logging|store|collect|captur|maintain)");

    private Phrases() {}

    /** Whether it is spoken of what anybody can read. */
    static boolean isOfClearText(String text) {
        return CLEAR_TEXT.matcher(text).find();
    }

    /** Whether it is asked whether something is not so. */
    public static boolean isNegative(String question) {
        return NEGATIVE.matcher(question.strip()).find();
    }

    /** Whether it is only said that a standard is followed, and not that somebody certified it. */
    public static boolean onlyConforms(String text) {
        return CONFORMS.matcher(text).find() && !CERTIFIED.matcher(text).find();
    }

    /** Whether it is said that data go, and not only how long they are kept. */
    public static boolean deletes(String text) {
        return DELETES.matcher(text).find();
    }

    /** Whether it is said that something is written down or kept. */
    public static boolean records(String text) {
        return RECORDS.matcher(text).find();
    }

    /** Whether it is asked that something be so for all, and not only that it can be had. */
    public static boolean asksEnforced(String question) {
        return ENFORCED.matcher(question).find();
    }

    /** Whether somebody may have something, and need not. */
    public static boolean isChoice(String text) {
        return CHOICE.matcher(text).find();
    }

    /** Whether what is spoken of is known before it happens. */
    public static boolean isPlanned(String text) {
        return ANNOUNCED.matcher(text).find();
    }

    /** Whether something is only to come. */
    public static boolean isPlan(String text) {
        return PLAN.matcher(text).find();
    }

    /** Whether it is asked whether something is in another country. */
    public static boolean asksAbroad(String question) {
        return ABROAD.matcher(question).find();
    }

    /** Whether it is asked whether something is in another country than the one at home, which is not named. */
    static boolean asksAbroadOnly(String question) {
        return asksAbroad(question) && !question.replace("日本国外", "国外").contains("日本");
    }

    /** The question with this country in place of the others that it asks about. */
    static String atHome(String question, String home) {
        return ABROAD.matcher(question).replaceAll(home);
    }

    /** "Is data ever stored outside Japan?" as "Is data stored in Japan?": what is asked of is the place that it names. */
    static String outsideAsInside(String question) {
        return OUTSIDE.matcher(question).replaceAll(m -> m.group().startsWith("o") ? "in " : "");
    }

    /** The question with its examples as what it asks for, or null when it gives none. */
    static String withExamples(String question) {
        Matcher m = EXAMPLES.matcher(question);
        return m.find()
                ? m.replaceAll(
                        found -> " " + Matcher.quoteReplacement(found.group(1).strip()))
                : null;
    }

    /** Whether devices of the vendor's people are spoken of. */
    public static boolean isOfDevices(String text) {
        return DEVICE.matcher(text).find();
    }

    /** Whether it is said that something can be set up so. */
    public static boolean isOption(String text) {
        return OPTION.matcher(text).find();
    }

    /** The protocols of signing in that are named, in small letters. */
    public static List<String> protocols(String text) {
        return PROTOCOL.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Of a report on a period, not on a day: "SOC 2 Type II". */
    public static boolean saysSecondType(String text) {
        return SECOND_TYPE.matcher(text).find();
    }

    /** Whether something is only aimed at. */
    public static boolean isAim(String text) {
        return AIM.matcher(text).find();
    }

    /** Whether something is said to happen before something else. */
    public static boolean saysBefore(String text) {
        return BEFORE.matcher(text).find();
    }

    /** Whether data on their way are spoken of, and stored ones are not: nothing follows for those. */
    public static boolean isOnlyOfTransit(String text) {
        return TRANSIT.matcher(text).find() && !STORED.matcher(text).find();
    }

    /** Whether stored data are spoken of. */
    public static boolean isOfStored(String text) {
        return STORED.matcher(text).find();
    }

    /** Whether data on their way are spoken of. */
    public static boolean isOfTransit(String text) {
        return TRANSIT.matcher(text).find();
    }

    /** Whether somebody is told something. */
    public static boolean tells(String text) {
        return TELLS.matcher(text).find();
    }

    /** Whether the end of a contract is spoken of. */
    public static boolean isOfLeaving(String text) {
        return LEAVING.matcher(text).find();
    }

    /** Whether it is said that something is kept apart from something else. */
    public static boolean keepsApart(String text) {
        return APART.matcher(text).find();
    }

    /** Whether the halls are spoken of in which the machines stand. */
    public static boolean isOfPremises(String text) {
        return PREMISES.matcher(text).find();
    }

    /** Whether it is spoken of what a service runs on. */
    public static boolean isOfHosting(String text) {
        return HOSTING.matcher(text).find();
    }
}
