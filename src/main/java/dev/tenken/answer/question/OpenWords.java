package dev.tenken.answer.question;

import dev.tenken.answer.wording.Letters;
import dev.tenken.data.Patterns;
import dev.tenken.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells open questions from those that yes or no answers, and what sort of value an open one asks for. */
public final class OpenWords {
    private static final Pattern OPEN_EN = Patterns.compile(
            "(?i)^(?:[0-9a-z.]{1,6} )?(?:if (?:so|yes),? |please )?(?:how(?! do you ensure)|what|where|which|who|when|describe|state|specify|list|name|indicate|provide (?:the|your|a|details)|explain|give|in (?:which|what)|within (?:which|what|how)|on (?:which|what)|by (?:which|what)|for how)\\b|:$|(?:period|location|frequency|algorithms?|provider|law|zone|deadline)s?\\.?$");
    private static final Pattern YES_EN =
            Patterns.compile("(?i)^(?:is|are|do|does|did|has|have|can|could|will|would|was|were)\\b");
    private static final Pattern OPEN_JA = Patterns.compile(
            "(?:何(?!らか|か[のをがし、])|どこ|どの|いつ|誰|どう|いくつ|いくら|どれ|いかに)|(?:記載|記入|記述|説明|ご教示|教えて|お示し|明記|回答|お答え|ご提示|挙げて)(?:して)?(?:ください|下さい|願います|のこと|すること)|(?:期間|頻度|場所|方法|方式|世代数|時間|期限|国名?|地域|所在地?|リージョン|法令|裁判所|内容|名称?|手段|間隔|目標値?|率|アルゴリズム|名|先|元|種類|範囲|時期|条件|目安|数|登録日|取得日|発行日|更新日|バージョン|サーバー?|単位|形式)(?:は|について|を記載|[（(][^）)]{0,30}[）)])?[。?？]?$");
    private static final Pattern YES_JA =
            Patterns.compile("(?:ます|です|ません|でしょう|いる|ある|できる|する|した|れる|ない)か[。?？]?|(?:有無|可否|こと|要否|か否か)[。]?$");
    private static final Pattern INTERROGATIVE_JA =
            Patterns.compile("何(?!らか|か[のをがし、])|どこ(?!でも)|どの(?!ような場合でも)|いつ(?!でも)|誰|いくつ|いくら|どれ(?!も)");

    private static final Pattern BESIDES_EN = Patterns.compile(
            "(?i)(?:[?.;] ?(?:if (?:so|yes),? )?|,? and,? )(?<what>(?:(?:to|with|by|in|for|at|on|from|of) )?(?:which|what|how|where|who|when|whose|please (?:state|specify|name|describe))\\b[^?]{2,}\\??)$");
    private static final Pattern BESIDES_JA = Patterns.compile("か[。?？][ 　]?(?<what>[^。?？]{2,}[。?？]?)$");

    private static final String CIPHER = "AES-256";
    private static final String PROTOCOL = "TLS 1.3";
    private static final String FIRM = "Amazon Web Services";

    /** Sorts of values by the words that ask for them, with an answer of the sort in both languages. */
    private static final Map<Pattern, List<String>> PROBES = new LinkedHashMap<>();

    static {
        probe(
                "(?i)how long|how soon|how quickly|how much notice|how many days|how far in advance|retention|period|deadline|within (?:which|what|how)|how many (?:days|hours)|time ?frame|期間|何(?:営業日|日|年|か月|ヶ月|カ月|箇月|週間|時間|分)|期限|いつまで|どのくらい|どれくらい|時間|目標",
                "30 days",
                "30日");
        probe(
                "(?i)how soon|how quickly|within (?:which|what|how)|how many hours|deadline|rto|rpo|recovery|時間|期限|目標|復旧",
                "within 24 hours",
                "24時間以内");
        probe("(?i)how often|frequen|interval|頻度|何回|間隔|周期|サイクル|タイミング", "daily", "毎日");
        probe("(?i)where|countr|region|location|jurisdiction|どこ|国|地域|場所|所在|リージョン|保管先|設置", "Japan", "日本");
        probe("(?i)algorithm|cipher|protocol|encrypt|方式|アルゴリズム|暗号", CIPHER, CIPHER);
        probe("(?i)algorithm|cipher|protocol|encrypt|tls|方式|アルゴリズム|暗号|プロトコル", PROTOCOL, PROTOCOL);
        probe("(?i)uptime|availab|service level|sla|稼働率|可用性", "99.9%", "99.9%");
        probe("(?i)how many|generation|世代|いくつ|何個", "7 generations", "7世代");
        probe("(?i)certif|attestation|audit report|standard|認証|規格|認定", "ISO/IEC 27001", "ISO/IEC 27001");
        probe("(?i)law|jurisdiction|court|準拠法|裁判|法", "the laws of Japan and the Tokyo District Court", "日本法、東京地方裁判所");
        probe("(?i)how (?:are|do|will|is)|channel|means|method|contact|方法|手段|窓口|どのよう", "by email", "メールで通知");
        probe("(?i)time ?zone|タイムゾーン|標準時", "UTC", "UTC");
        probe("(?i)time source|ntp|synchroni|clock|同期", "Google Public NTP", "Google Public NTP");
        probe(
                "(?i)provider|sub-?process|subcontract|who|cloud|infrastructure|hosting|事業者|委託先|基盤|データセンター|どのクラウド|iaas",
                FIRM,
                FIRM);
        probe("(?i)^when|いつ", "within 30 days", "30日以内");
        probe("(?i)when|いつ|取得日|取得年|登録日|発行日|取得時期", "April 2020", "2020年4月");
        probe("(?i)(?:certificate|registration) number|登録番号|認証番号", "IS 123456", "IS 123456");
        probe("(?i)hours|時間帯|実施時期|受付時間|対応時間|営業時間|サポート時間", "Monday to Friday, 9:00-17:00", "平日9:00〜17:00");
        probe(
                "(?i)length|characters|complexity|password (?:requirements?|polic|rules?)|文字|桁|パスワード(?:ポリシー|の?要件|の?強度)",
                "at least 12 characters",
                "12文字以上");
    }

    private static final Pattern OF_CERTIFICATE = Patterns.compile(
            "(?i)番号|登録日|取得日|発行日|取得時期|有効期限|登録範囲|認証範囲|適用範囲|\\b(?:number|scope|expir\\w*|valid until|since when|date)s?\\b");

    /** What is done about firms is not told by their names. */
    private static final Pattern OF_SUPERVISION = Patterns.compile(
            "(?i)監督|評価|選定|監査|管理(?:の)?方法|\\b(?:supervis|assess|select|evaluat|audit|monitor|manag)\\w*");

    private static final Pattern KINDS = Patterns.compile(
            "(?i)種類|種別|\\b(?:which|what) (?:kinds?|types?|sorts?) of\\b|\\bwhat logs\\b|\\bwhich logs\\b");

    private static final Pattern HIRED =
            Patterns.compile("(?i)\\bsub-? ?(?:processors?|contractors?)\\b|再委託|委託先|外部委託|業務委託|サブプロセッサ|外部[^。]{0,12}委託");
    private static final Pattern DISCLOSES = Patterns.compile(
            "(?i)(?:開示|公開|公表|明示|明記|提示|規定|定められて|定めて|記載)(?:して|され|い)|\\b(?:disclos|publish|specif|document|defin|state)(?:e|es|ed)?\\b");
    private static final Pattern USES = Patterns.compile(
            "(?i)(?:再?委託|外部委託|アウトソーシング)(?:先|業務)?を?の?(?:して|し、|行|実施|有無)|(?:利用|使用)して|\\b(?:use|using|engage|rely on|subcontract|outsource)");
    private static final Pattern ONLY = Patterns.compile("(?i)\\b(?:only|solely|exclusively)\\b|のみ|だけ|限定|限られ|に限る");
    private static final Pattern SPARE = Patterns.compile(
            "(?i)冗長|二重化|多重化|クラスタ|フェイルオーバー|待機系|redundan|failover|fail-over|duplicat|cluster|high availability|mirror");
    private static final Pattern SPLIT = Patterns.compile(
            "(?i)責任(?:の?分界|の?分担|の?範囲|共有|の?所在|区分)|役割(?:の?分担|と責任)|shared responsib|(?:split|division|demarcation|allocation|matrix) of (?:the )?(?:roles|responsib)|responsibility (?:model|matrix|split)|roles and responsib|responsibilities");
    private static final Pattern TESTS = Patterns.compile("(?i)診断|assess|test");
    private static final Pattern DUTY =
            Patterns.compile("(?i)responsib\\w*|accountab\\w*|liab\\w*|責任|責務|担当|分担|分界|分界点|役割|義務");
    private static final Pattern STAFF = Patterns.compile(
            "(?i)\\b(?:staff|personnel|employees?|your (?:administrators?|engineers?|operators?))\\b|従業員|従業者|社員|要員|職員|(?:運用|保守)担当|貴社の管理者");
    private static final Pattern THIRD_PARTY =
            Patterns.compile("(?i)third[- ]party|external|independent|第三者|外部|専門(?:業者|会社|機関)");
    private static final Pattern EITHER = Patterns.compile(
            "(?i)\\bor\\b(?! (?:longer|shorter|more|less|better|above|below|higher|lower|later|newer|greater|equal|earlier|faster|sooner)\\b)|又は|または|もしくは|あるいは|若しくは");
    /** What asks for a person, a place or a time asks for no method. */
    private static final Pattern PERSON_OR_PLACE = Patterns.compile("(?i)^(?:who|where|when)\\b|誰|どこ|いつ");
    /** 「誰がいつ操作したかを確認できますか」: what is asked within asks for nothing. */
    private static final Pattern WITHIN_JA = Patterns.compile("(?:誰|いつ|どこ|何|どの|どう)[^、。か]{1,30}か(?=を|が|は|も|につ|、)");

    private static final Pattern FIGURE = Patterns.compile(
            "(?i)[0-9][0-9.,]*\\s?(?:%|percent|(?:business |working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?))|[0-9][0-9.,]*\\s?(?:%|パーセント|秒|分|時間|営業日|日|週間?|か月|ヶ月|カ月|ヵ月|年)(?!(?:に|あたり|につき)?\\s?[0-9]+\\s?回)");

    private static final Pattern INTERVAL = Patterns.compile(
            "(?i)\\b(?:(?:once|twice|at least once) (?:a|per|every) (?:day|week|month|quarter|year)|(?:every|each) (?:day|week|month|quarter|year|[0-9]+ (?:days|weeks|months))|daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|per year)\\b|(?:年|月|週|日|四半期)(?:に|間|あたり)?[0-9一二三四]回|毎(?:年|月|週|日)|(?:年|月|週|日)次|四半期(?:ごと|毎)");

    private OpenWords() {}

    /** Whether a text tells how often something is. */
    public static boolean saysInterval(String text) {
        return INTERVAL.matcher(Letters.plain(text)).find();
    }

    /** Whether it is asked whether a value is told. */
    static boolean discloses(String question) {
        return DISCLOSES.matcher(Letters.plain(question)).find();
    }

    /** Whether it is asked whether others are called in. */
    static boolean asksUse(String question) {
        return USES.matcher(Letters.plain(question)).find();
    }

    /** Whether it is asked of which kinds something is. */
    static boolean asksKinds(String question) {
        return KINDS.matcher(Letters.plain(question)).find();
    }

    /** Whether somebody outside is told of. */
    public static boolean saysThirdParty(String text) {
        return THIRD_PARTY.matcher(text).find();
    }

    /** Whether it is asked whether a second one takes over. */
    public static boolean asksSpare(String text) {
        return SPARE.matcher(Letters.plain(text)).find();
    }

    /** Whether it is asked whether it is told who answers for what. */
    static boolean asksSplit(String question) {
        return SPLIT.matcher(Letters.plain(question)).find();
    }

    /** Whether tests for weaknesses are asked about, of whatever sort. */
    public static boolean asksForTests(String question) {
        return TESTS.matcher(Letters.plain(question)).find();
    }

    /** Whether a word only says that somebody answers for something. */
    public static boolean isDuty(String word) {
        return DUTY.matcher(word).matches();
    }

    /** Whether it is asked what the vendor's own people do or may do. */
    public static boolean asksOfStaff(String question) {
        return STAFF.matcher(Letters.plain(question)).find();
    }

    /** Whether nothing else than what is named will do. */
    public static boolean isOnly(String question) {
        return ONLY.matcher(Letters.plain(question)).find();
    }

    /** Whether one of several things is enough. */
    public static boolean isEither(String question) {
        return EITHER.matcher(Letters.plain(question)).find();
    }

    /** The first figure with a unit, or null. */
    static String figure(String question) {
        Matcher m = FIGURE.matcher(Letters.plain(question));
        return m.find() ? m.group() : null;
    }

    private static void probe(String words, String en, String ja) {
        PROBES.put(Patterns.compile(words), List.of(en, ja));
    }

    /** Whether the question asks for a value. */
    static boolean isOpen(String question, Language language) {
        String plain = Letters.plain(question);
        if (language == Language.EN) {
            return OPEN_EN.matcher(plain).find() && !YES_EN.matcher(plain).find();
        }
        String outer = YES_JA.matcher(plain).find() ? WITHIN_JA.matcher(plain).replaceAll("") : plain;
        return INTERROGATIVE_JA.matcher(outer).find()
                || OPEN_JA.matcher(plain).find() && !YES_JA.matcher(plain).find();
    }

    /** What a yes-or-no question asks for besides: ", and by which method?", 「方式もご記入ください。」; null when it does not. */
    static String besides(String question, Language language) {
        Matcher m = (language == Language.EN ? BESIDES_EN : BESIDES_JA).matcher(question.strip());
        boolean found = m.find();
        return found && isOpen(m.group("what"), language) ? m.group("what") : null;
    }

    /** Answers of the sorts that the question asks for. */
    static List<String> probes(String question, Language language) {
        return probes(question, question, language);
    }

    /** Answers of the sorts that a part of a question asks for. */
    static List<String> probes(String part, String question, Language language) {
        String asks = Letters.plain(part);
        String plain = Letters.plain(question);
        boolean stored = Phrases.isOfStored(plain) && !Phrases.isOfTransit(plain);
        boolean onTheWay = Phrases.isOnlyOfTransit(plain);
        List<String> probes = new ArrayList<>();
        PROBES.forEach((words, answers) -> {
            if (words.matcher(asks).find()) {
                probes.add(answers.get(language == Language.JA ? 1 : 0));
            }
        });
        // Who asks for the number of a certificate, or for its day, does not ask which one it is.
        probes.removeIf(probe ->
                probe.startsWith("ISO/IEC") && OF_CERTIFICATE.matcher(plain).find());
        probes.removeIf(
                probe -> probe.equals(FIRM) && OF_SUPERVISION.matcher(plain).find());
        boolean who = PERSON_OR_PLACE.matcher(plain).find();
        probes.removeIf(probe -> who && (probe.equals(CIPHER) || probe.equals(PROTOCOL)));
        probes.removeIf(probe -> stored && probe.equals(PROTOCOL) || onTheWay && probe.equals(CIPHER));
        return probes;
    }

    /** The name of a firm, for a question whether firms are called in at all: papers tell so by naming them. */
    static List<String> probesOfHired(String question) {
        String plain = Letters.plain(question);
        return HIRED.matcher(plain).find() && asksUse(question) ? List.of(FIRM) : List.of();
    }
}
