package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Script;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the words around a name say of whose it is. Weights are set so that one telling word (a defined term, a copyright) or two acts
 * of a provider are {@link OwnNames#ENOUGH}.
 */
final class NameEvidence {
    /** No sign reaches farther from the name. */
    private static final int REACH = 100;

    private static final String ADVERB =
            "(?:also |only |never |always |regularly |currently |therefore |itself |alone |does not |will |shall |must |may )?";

    /** "We use X", "hosted by X", "such as X": said of others. */
    private static final Expression OTHERS = Expression.ofPlain(
            "(?:\\b(?:[Ww]e|[Oo]ur service) (?:also |currently )?(?:use|uses|rely on|relies on|work with|employ|engage|contract|partner with)"
                    + "|\\b(?:hosted|powered|audited|certified|supplied|assessed) (?:by|on|at|in|with)"
                    + "|\\bsuch as|\\b(?:hosting|cloud|payment|e-?mail|data ?cent(?:er|re)|sub-?) ?(?:provider|partner|supplier|operator|processor),?) $");

    /** How the last words of {@link #OTHERS} end. */
    private static final List<String> OTHERS_END = List.of(
            "use",
            "uses",
            "on",
            "with",
            "employ",
            "engage",
            "contract",
            "by",
            "at",
            "in",
            "as",
            "provider",
            "partner",
            "supplier",
            "operator",
            "processor");

    /** What is handed to a firm, or goes through it, is told of a supplier. */
    private static final Expression HANDED = Expression.ofPlain(
            "^(?:" + NameForm.LEGAL + ")?(?:社|株式会社)?(?:(?:に|へ|への)(?:再?委託|預託)|経由|を(?:利用|使用|採用)し|のサービスを)");

    /** 委託先の X: said of a supplier. */
    private static final Expression OTHERS_JA = Expression.ofPlain(
            "(?:委託(?:先|業者|会社)|サプライヤー?|サブプロセッサー?|(?:クラウド|データセンター?|ホスティング|インフラ)(?:事業者|ベンダー|プロバイダー?|サービス))(?:の|である|として|、|[:(])? ?$");

    private static final String NO_PROVIDERS_ACT =
            "(?!certified|audited|hosted|issued|accredited|assessed|verified|powered|published|developed|defined|recommended|supported|required|owned|approved"
                    + "|acquired|validated|tested|attested|established|created|registered|trademarked|regulated)";

    /**
     * A sign: an expression that must be found before or behind the name, and what it weighs.
     *
     * @param needed false where the words around the name lack what the expression needs
     */
    private record Sign(boolean before, Predicate<String> needed, Expression words, int weight) {
        boolean isIn(String around) {
            return before
                    ? needed.test(around) && words.pattern().matcher(around).find()
                    : words.begins(around);
        }
    }

    private static final Set<String> MAKERS_END = Set.of("of", "from", "by");

    private static final List<Sign> SIGNS = List.of(
            behind(
                    "^(?:'s (?:employees|staff|personnel|engineers|responsibilit|security team|policies|servers|offices|internal|obligation)"
                            + "| " + ADVERB
                            + "(?:is (?:[a-z]+ )?responsible|(?:encrypt|employ|store|perform|retain|conduct|monitor|implement|undertake|take|keep|restrict|review|ensure|maintain"
                            + "|log|host|operate|back|manage|collect|delete|agree|reserve|commit|protect|hold|send|test|inform|tell|make|check|train|patch|erase|use)s?"
                            + "|(?:notif|process|answer|carr)(?:y|ies|es|s)?)\\b)",
                    2),
            behind(
                    "^ (?:also |only |never |always )?(?:shall|will|may|does|has|requires|runs|provides|offers|follows|supports|cannot)\\b",
                    1),
            behind(
                    "^(?:" + NameForm.LEGAL
                            + ")? is (?:an?|the|our) (?:[A-Za-z-]+,? ){0,6}?(?:service|platform|product|solution|app|application|software|tool|system|suite|marketplace|SaaS"
                            + "|portal|workspace|hub|engine|helpdesk|help desk|planner|tracker|editor|builder|register|CRM|ERP)s?\\b",
                    2),
            behind(
                    "^(?:" + NameForm.LEGAL
                            + ")? (?:is|are) (?:[a-z]+ )?(?:offered|provided|delivered|available|sold|supplied|licen[cs]ed|run|operated|hosted)(?: [a-z]+)? as (?:an? )?(?:[a-z-]+ ){0,3}?(?:service|SaaS|cloud|subscription)\\b",
                    2),
            behind(
                    "^(?:" + NameForm.LEGAL
                            + ")? (?:writes|makes|builds|sells|develops|produces|publishes|designs|creates|runs|operates|provides|offers|supplies|distributes|is the (?:maker|developer|publisher|author|vendor|provider) of)"
                            + " (?:[A-Za-z-]+,? ){0,6}?(?:services?|platforms?|products?|solutions?|apps?|applications?|software|tools?|systems?|suites?|marketplaces?|SaaS|portals?|workspaces?|programs|hubs?|tills?|planners?|trackers?|editors?|ERP|CRM)\\b",
                    3),
            behind(
                    "^(?:" + NameForm.LEGAL
                            + ")? (?:has been in business|was founded|was established|was set up|is based in|is headquartered|has its seat|has offices)\\b",
                    2),
            before(
                    words -> NameEvidence.lastWord(words).equals("of"),
                    "\\b(?:duty|duties|responsibility|responsibilities|task|tasks|job|obligation|remit|business|hands) of $",
                    2),
            before(
                    words -> MAKERS_END.contains(lastWord(words)),
                    "\\b(?:service|platform|product|solution|app|application|software|tool|system|suite)s? (?:of|from|provided by|operated by|run by|developed by|offered by) $",
                    4),
            before(
                    NameEvidence::mayHoldCopyright,
                    "(?i)(?:©|\\(c\\)|\\bcopyright)[ ©]{0,3}(?:\\(c\\) )?(?:\\d{4}(?: ?[-–] ?(?:\\d{4}|present))?,? ?)?(?:by )?$",
                    4),
            behind("^" + NameForm.LEGAL + "?[.,]? All rights reserved", 4),
            behind(
                    "^" + NameForm.LEGAL
                            + "?[^().;]{0,60}\\((?:hereinafter |referred to as |together |collectively |in the following |each )*\"?(?:the \"?)?(?i:we|us|our|company|provider|service provider|supplier|vendor|processor)\"?[,)\" ]",
                    5),
            behind("^(?:社|株式会社|合同会社)?\\((?:以下、?(?:単に)?)?[「『\"]?(?:当社|弊社|当方|当法人|提供者)[」』\")]", 5),
            before(Script::hasJapanese, "(?:運営(?:会社|者|元)?|提供元|提供者|提供会社|発行(?:者|元)?|商号|作成者?)(?:は|[:|])? ?$", 4),
            behind("^(?:社)?(?:は|とは)、?[^。]{0,60}(?:サービス|システム|プラットフォーム|アプリ|製品|ソフト(?:ウェア)?)(?:です|であ|。|$)", 2),
            behind("^(?:社)?(?:の|が)提供(?:する|している)", 2),
            behind("^ ?(?:を|の)?運営(?:者|会社|元|事務局|する|し|[、)」]|$)", 2),
            behind("^(?:社)?の(?:従業員|社員|役職員|責任|担当者|エンジニア)", 2),
            behind(
                    "^(?:社)?(?:は|が|では)、?[^。]{0,60}?(?:責任を(?:負|持|有)|運営し|管理し|保管し|暗号化し|実施し|取得し|監視し|通知し|削除し|対応し|担当し|保守し|提供し|行い|行って|定め)",
                    2));

    /** "the agreement between Customer and X", "this contract is made between X and you": one of the two sells. */
    private static final String CONTRACT =
            "\\b(?i:agreements?|contracts?|addendum|terms|dpa|concluded|entered into|made)\\b[^.;]{0,60}\\bbetween (?:the )?";

    private static final String CUSTOMER = "(?i:customers?|clients?|subscribers?|you|the user|licensee|controller)";
    private static final Expression CUSTOMER_AND =
            Expression.ofPlain(CONTRACT + CUSTOMER + "(?: ?\\([^()]{0,40}\\))?,? and (?:the )?$");
    private static final Expression CONTRACT_OF = Expression.ofPlain(CONTRACT + "$");
    private static final Expression AND_CUSTOMER = Expression.ofPlain("^(?:" + NameForm.LEGAL
            + ")?,?(?: ?\\([^()]{0,60}\\))?,? and (?:the |its |each )?" + CUSTOMER + "\\b(?!'| data)");
    private static final Expression CONTRACT_JA = Expression.ofPlain(
            "^(?:社|株式会社|合同会社)?(?:\\([^()]{0,30}\\))?(?:と|及び|および)(?:、)?(?:お客様|契約者|利用者|ご契約者|顧客|加入者|会員)(?:様)?(?:\\([^()]{0,30}\\))?(?:と)?の(?:間|契約)");
    private static final Expression CUSTOMER_AND_JA =
            Expression.ofPlain("(?:お客様|契約者|利用者|ご契約者|顧客|加入者|会員)(?:様)?(?:\\([^()]{0,30}\\))?と(?:、)?$");
    private static final Expression CONTRACTED_JA =
            Expression.ofPlain("^(?:社|株式会社|合同会社)?(?:\\([^()]{0,30}\\))?(?:と)?の(?:間(?:で|に|の)|契約|利用契約)");

    private static final int PARTY_WEIGHT = 4;

    /** Who does a thing that is told in the passive voice is the provider, or one who works for it. */
    private static final Expression AGENT = Expression.ofPlain(
            "\\b(?:is|are|was|were|be|been|being) (?:[a-z]+ ){0,2}?" + NO_PROVIDERS_ACT
                    + "[a-z]{1,16}(?:ed|en|un|ept|eld|ade|one|uilt|aid|ent|ught|ooked)(?: (?:after|out|up|over|off|on))?(?: (?:[a-z]{2,12}ly|only|alone))? by $");

    private static final List<String> PREPOSITIONS = List.of(
            "of", "by", "from", "with", "to", "in", "on", "at", "for", "via", "through", "into", "than", "as", "like",
            "between");

    private static final Expression PREPOSITION =
            Expression.ofPlain("(?:^|\\s)(?:" + String.join("|", PREPOSITIONS) + ") $");

    private NameEvidence() {}

    private static Sign behind(String expression, int weight) {
        return new Sign(false, words -> true, Expression.ofPlain(Patterns.compile(expression), false), weight);
    }

    private static Sign before(Predicate<String> needed, String expression, int weight) {
        return new Sign(true, needed, Expression.ofPlain(Patterns.compile(expression), false), weight);
    }

    /** What speaks for the name being the author's; below zero what speaks against it. */
    static int weight(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - REACH), start);
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        String last = lastWord(before);
        if (OTHERS_END.stream().anyMatch(last::endsWith) && OTHERS.isIn(before)
                || HANDED.begins(behind)
                || mayEndInSupplier(before) && OTHERS_JA.isIn(before)) {
            return -2;
        }
        if (isPartyToContract(before, behind)) {
            return PARTY_WEIGHT;
        }
        boolean object = PREPOSITIONS.contains(last) && PREPOSITION.isIn(before);
        int weight = 0;
        for (Sign sign : SIGNS) {
            boolean act = !sign.before() && sign.weight() < ENOUGH_ALONE && !behind.startsWith("'s");
            if (!(act && object) && sign.isIn(sign.before() ? before : behind)) {
                weight += sign.weight();
            }
        }
        return weight;
    }

    private static boolean mayEndInSupplier(String before) {
        return before.contains("委託")
                || before.contains("サプ")
                || before.contains("サブ")
                || before.contains("事業者")
                || before.contains("ベンダー")
                || before.contains("プロバイダ")
                || before.contains("サービス");
    }

    private static boolean isPartyToContract(String before, String behind) {
        return before.endsWith(" and ") && CUSTOMER_AND.isIn(before)
                || before.contains("between") && AND_CUSTOMER.begins(behind) && CONTRACT_OF.isIn(before)
                || CONTRACT_JA.begins(behind)
                || before.endsWith("と") && CUSTOMER_AND_JA.isIn(before) && CONTRACTED_JA.begins(behind);
    }

    private static final int ENOUGH_ALONE = 4;

    /** True when the name is the agent of something in the passive voice: "looked after by X". */
    static boolean isAgent(String text, int start) {
        return text.startsWith(" by ", start - 4) && AGENT.isIn(text.substring(Math.max(0, start - REACH), start));
    }

    /** The Latin letters before the blank, or comma and blank, at the end of some words; empty when they do not end so. */
    static String lastWord(String words) {
        int end = words.length() - (words.endsWith(", ") ? 2 : words.endsWith(" ") ? 1 : words.length());
        int start = end;
        while (start > 0 && Script.of(words.charAt(start - 1)) == Script.LATIN) {
            start--;
        }
        return words.substring(start, end);
    }

    private static boolean mayHoldCopyright(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("©") || lower.contains("(c)") || lower.contains("copyright");
    }
}
