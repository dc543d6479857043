package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.model.fact.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Terms that a document defines for a party: 「加入団体」とは、本サービスの契約をする自治体をいう; 申込者（以下「甲」という）; "Shop" means
 * any person who orders; Example Ltd (the "Client"). The party is read from what the definition says of it.
 */
final class DefinedTerms {
    /** What a definition says of a customer, and so on. */
    private record Sense(Party party, Pattern words) {}

    private static final String PERSON_JA = "(?:者|人|法人|団体|企業|会社|事業者|組織|自治体|学校|機関|店舗|個人|方|様|顧客|医院|病院|大学|店|部門|本人|組合)";
    /** Behind whom a definition names: its end, or what it says further. */
    private static final String SO_FAR = "(?:$|であって|であり|で、|のうち|をいい|と定義)";

    private static final String PERSON_EN =
            "(?:person|people|individual|entity|entities|compan(?:y|ies)|organi[sz]ations?|part(?:y|ies)|business(?:es)?|firms?|schools?|legal person|institutions?|bod(?:y|ies)|natural person|shops?|municipalit(?:y|ies)|undertakings?|whoever|practices?|clinics?|councils?|associations?)";

    private static final List<Sense> SENSES = List.of(
            new Sense(
                    Party.PARTNER,
                    Patterns.compile("(?:販売|取次|媒介|代理|再販|紹介)[^。]{0,30}" + PERSON_JA
                            + "$|\\b(?:resell|distribut|introduce|market)")),
            new Sense(
                    Party.SUPPLIER,
                    Patterns.compile(
                            "(?:委託を受け|委託され|再?委託(?:する|した|先)|請け負|(?:業務|作業|仕事|処理|取扱い?|扱い|事務)の(?:全部又は)?(?:一部|全部)を(?:行わせ|担わせ|任せ|委ね|手伝わせ|させ|頼)|手を借り)[^。]{0,30}"
                                    + PERSON_JA
                                    + "?" + SO_FAR
                                    + "|\\b(?:engaged by (?:us|the provider|the company)|on (?:our|the provider's) behalf|subcontract"
                                    + "|(?:which|whom|that|who) (?:we|the [a-z]{3,12}|[A-Z][A-Za-z]{1,20}) (?:[a-z]{2,10} )?(?:entrusts?|engages?|commissions?|appoints?|retains?|employs?|instructs?))\\b")),
            new Sense(
                    Party.OPERATOR,
                    Patterns.compile(
                            "\\b(?:on|in) whose (?:[a-z-]+ ){0,3}(?:platform|infrastructure|servers?|cloud|data cent(?:er|re)s?|machines?|halls?)\\b|\\bhosts (?:the|our) (?:service|platform|data|servers?)"
                                    + "|(?:基盤|クラウド|データセンター|サーバー?|設備|計算資源|計算機|機器|インフラ|土台)を(?:提供|運営|営|運用|保有|所有|貸|供)[^。]{1,30}(?:"
                                    + PERSON_JA + "|社)?$")),
            new Sense(
                    Party.CUSTOMER,
                    Patterns.compile(
                            "\\bwhoever\\b[^.]{0,40}\\b(?:order|sign|contract|subscri|buy|book)|(?:契約|申込|申し込|加入|登録|利用|購入|購読|発注|出店|入会|導入|注文)[^。]{0,30}"
                                    + PERSON_JA
                                    + SO_FAR + "|" + PERSON_EN
                                    + "\\b[^.]{0,40}\\b(?:that|who|which|placing|signing|using|subscribing|ordering|purchasing|accepting|registering|identified|named|listed|agreeing|entering)\\b[^.]{0,60}"
                                    + "(?:subscri|order|purchas|buy|bought|sign|regist|contract|agreement|accept|us(?:e|es|ing)\\b|account|licen|rent|book)")));

    private static final Expression CUSTOMER_NAME = Expression.ofPlain(
            "(?i)^(?:customer|client|subscriber|licensee|user|member|tenant|buyer|purchaser|merchant|(?:data )?controller|you|お客様|利用者|契約者|顧客|会員|加入者|ユーザー?|委託者|甲)$");
    /** Example Ltd (the "Provider") and the customer (the "Company"): what is said right before counts more than the name. */
    private static final Expression CUSTOMER_MEANT = Expression.ofPlain(
            "(?i)(?:^|[\\s,)])(?:the|an?|our|each|any|its) (?:customer|client|subscriber|licensee|user)(?: of [^,]{1,30})?,?$"
                    + "|^(?:the|an?|each|any) (?:customer|client|subscriber|licensee) (?:that|who|which|named|identified|whose)\\b|(?:お客様|顧客|利用者|契約者)$");

    private static final Expression PROVIDER_NAME = Expression.ofPlain(
            "(?i)^(?:we|us|our|company|provider|service provider|vendor|supplier|licensor|(?:data )?processor|当社|弊社|提供者)$");
    /** The other side of a contract on work that is given away, where nothing else is said of it. */
    private static final Expression CONTRACTED_NAME =
            Expression.ofPlain("(?i)^(?:受託者|受注者|乙|販売者|売主|運営者|(?:the )?(?:contractor|seller))$");

    /** By these a contract calls its two sides, whichever of them sells. */
    private static final List<String> SIDES = List.of("甲", "乙");

    private static final Expression SELLS = Expression.ofPlain("受託者|受注者|提供者|当社|弊社");

    private static final Expression OPERATES = Expression.ofPlain(
            "\\b(?:operates|provides|runs|offers) (?:the|this) (?:service|platform|software|application)|(?:本|(?<![一-鿿ァ-ヶーa-zA-Z]))サービスを(?:提供|運営)");

    private final Map<String, Party> terms = new LinkedHashMap<>();
    private final Map<String, String> meanings = new LinkedHashMap<>();

    /** Those of a document's definitions that stand for somebody. */
    static DefinedTerms of(Definitions definitions) {
        DefinedTerms terms = new DefinedTerms();
        definitions.all().forEach(d -> terms.add(d.term(), d.says()));
        terms.opposeSides();
        return terms;
    }

    /** Where both sides would be the customer, the one of which no more is said than its name is the provider. */
    private void opposeSides() {
        if (terms.get(SIDES.get(0)) == Party.CUSTOMER && terms.get(SIDES.get(1)) == Party.CUSTOMER) {
            terms.put(SIDES.get(0), Party.PROVIDER);
        }
    }

    /** Adds what the document calls its customers without a definition. */
    void addCustomer(String term) {
        terms.putIfAbsent(term, Party.CUSTOMER);
    }

    private void add(String term, String says) {
        Party party = party(term, says);
        if (party != null) {
            terms.putIfAbsent(term, party);
            meanings.putIfAbsent(term, says);
        }
    }

    /** What the document says its terms for the provider mean: "and Example Ltd", 受託者:合同会社X. */
    List<String> meaningsOfProvider() {
        return meanings.entrySet().stream()
                .filter(e -> terms.get(e.getKey()) == Party.PROVIDER)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Party party(String term, String says) {
        if (SIDES.contains(term) && SELLS.isIn(says)) {
            return Party.PROVIDER;
        }
        if (CUSTOMER_NAME.isIn(term) || CUSTOMER_MEANT.isIn(says)) {
            return Party.CUSTOMER;
        }
        if (PROVIDER_NAME.isIn(term) || OPERATES.isIn(says)) {
            return Party.PROVIDER;
        }
        for (Sense sense : SENSES) {
            if (sense.words().matcher(says).find()) {
                return sense.party();
            }
        }
        return CONTRACTED_NAME.isIn(term) ? Party.PROVIDER : null;
    }

    /** Whom a head names by such a term: "Council", "The Practice"; null when it is none. */
    Party named(String head) {
        String bare = head.strip().replaceFirst("(?i)^the ", "");
        return terms.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(bare))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The terms as written, and the party that each stands for, in the order of their definitions. */
    Map<String, Party> terms() {
        return terms;
    }
}
