package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import java.util.List;
import java.util.regex.Pattern;

/** Relations of use around a firm's name in English. */
final class EnglishUse {
    private static final String WORD =
            "(?:(?!(?:is|are|was|were|not|when|that|which|while|you|your|if)\\b)[a-z0-9'’&./-]{1,20},? (?:and )?)";
    private static final String FEW = WORD + "{0,4}";
    private static final String TWO = WORD + "{0,2}";
    private static final String THREE = WORD + "{0,3}";

    /** What is done to data and services at a firm. */
    private static final String KEPT =
            "(?:host(?:ed|s|ing)?|stor(?:ed|e|es|age|ing)|sav(?:e|ed|es)|kept|keeps?|runs?|running|deploy(?:ed|s)|built|process(?:ed|es|ing)|locat(?:ed)|based|housed|colocated"
                    + "|operat(?:ed|es|e)|(?<!the provider )managed|powered|provided|delivered|handled|backed up|backups?|snapshots?|replicated|sent|sends|served|serves|protected|maintained|held|secured"
                    + "|provision(?:ed|s)|performed|executed|supported|collected|transmitted|transferred|forwarded|archived|uploaded|copied|placed|written|resid(?:es?|ing)|lives?|rests?|remains?"
                    + "|persisted|recorded|tracked|logged|filed|streamed|shipped|pushed|dumped|indexed|cached|sync(?:ed|hroni[sz]ed)|ingested|aggregated|billed|ticketed"
                    + "|outsourced|subcontracted|entrusted|routed|routing|forwarding|transfers|goes|go|passed|passes|moved|offers|offered|hardware|facilit(?:y|ies)|data ?cent(?:er|re)s?|servers?|infrastructure|platform|transits?)";

    /** What a vendor does with a firm. */
    private static final String USES =
            "(?:uses?|used|using|rel(?:y|ies|ying) (?:up)?on|depends? (?:up)?on|leverag(?:e|es|ing)|employs?|utili[sz](?:e|es|ing)|(?:partner(?:s|ed)?|contract(?:s|ed)?|works?|collaborates?) with"
                    + "|outsources? to|engage[sd]?|appoint(?:s|ed)?|hire[sd]?|cho(?:ose|se|sen)|selected|integrated)";

    /** What a vendor does with copies and messages. */
    private static final String SENDS =
            "(?:back up|back|backups?|copy|copies|upload|replicate|forward|ship|write|archive|mirror|push|save|store|send|keep|export|stream)";

    private static final String ROLE =
            "(?:sub-? ?processors?|sub-? ?contractors?|(?:cloud|hosting|service|infrastructure|database|payments?|e-?mail|cdn|content delivery|iaas|paas|data|search|ai|llm|model|sms|messaging|communications?|monitoring"
                    + "|logging|storage|analytics|support|third[- ]party|network|external|authentication)(?: (?:and|service|services|[a-z-]{2,12}))?[ -](?:providers?|partners?|vendors?|processors?|suppliers?|hosts?|gateways?|environments?|services?|tools?|platforms?)"
                    + "|vendors?|suppliers?|gateway|cdn|waf|data ?cent(?:er|re)s?)";

    private static final String OURS =
            "\\b(?:we|our|ours|us|the provider(?:'s)?|the (?:service|platform|application|product|system|services|software|app|assistant|chatbot|website|backend|solution))\\b";

    /** "our Harbour account" */
    private static final Pattern OWN = Patterns.compile("\\b(?:our|the provider's) " + FEW + "\\(?$");

    private static final List<Pattern> BEFORE = List.of(
            Patterns.compile("\\b" + KEPT + " " + FEW
                    + "(?:on|in|by|with|at|within|using|via|through|from|to|into|inside|across|over) \\(?(?:(?:the|our|its|an?) )?"
                    + TWO + "\\(?$"),
            // "We back it up to the storage service Harbour"
            Patterns.compile("(?:" + OURS + " " + FEW + "|\\band )" + SENDS + " " + FEW
                    + "(?:to|into|on|onto|at|with|in) (?:(?:the|our|its|an?) )?" + THREE + "$"),
            Patterns.compile(
                    "(?:" + OURS + " |, |\\band |\\bto |^)(?:[a-z]{3,14} ){0,3}" + USES + " " + FEW + "\\(?(?:the )?$"),
            Patterns.compile("\\b(?:via|through|powered by|by means of|thanks to|with the help of|on top of) (?:the )?"
                    + TWO + "$"),
            Patterns.compile(
                    "\\b(?:queues?|databases?|analytics|hosting|e-?mails?|payments?|storage|search|files|backups?|logs?|monitoring|authentication|content) (?:on|by|via|through|with|at) (?:the )?"
                            + TWO + "$"),
            OWN,
            Patterns.compile("\\b(?:our|the provider's) use of (?:the )?" + TWO + "$"),
            Patterns.compile("\\b" + ROLE
                    + "(?: (?:is|are|called|named|include|includes|from|by)|,)?(?: ?[(:–-] ?| )(?:namely |currently |the )?"
                    + TWO + "$"));

    /** Only where somebody of the vendor's side is named in it. */
    private static final Expression FOR_EXAMPLE = Expression.ofPlain("\\b(?:" + ROLE
            + "|(?:other|external|various|several|outside) (?:services|providers|tools|platforms|products|companies)(?: [a-z-]{2,16}){0,6}),? ?\\(?(?:such as|like|including|e\\.g\\.,?|for example,?) "
            + TWO + "$");

    private static final Expression OUR_SIDE = Expression.ofPlain(OURS);

    private static final Expression BEHIND = Expression.ofPlain(
            "^(?:'s|,? (?:inc|llc|ltd|gmbh)\\b\\.?)?(?: ?\\([^()]{0,60}\\))?,? ?(?:(?:which|who|that) )?(?:"
                    + "(?:scripts?|servers?|services?|cloud|messaging|managed services) (?:is|are) used (?:by|for|to|as|only)"
                    + "|(?:is|are) (?:also |only |currently |exclusively )?(?:our|used|being used|employed|an? sub-?processor|one of our|the (?:cloud|hosting|infrastructure) provider)\\b"
                    + "|(?:also |then |may |will |securely ){0,2}(?:provides?|hosts?|handles?|stores?|processes|runs?|powers?|delivers?|sends?|acts? as|serves? as|holds?|keeps?|backs? up|owns?|receives?|supplies|performs?)\\b"
                    + "[^.]{0,60}\\b(?:us|our|we|the provider|our customers?|customer data|customer's|your|data|servers?|payments?|e-?mails?|backups?)\\b)");

    private static final Expression PLACE_BEHIND = Expression.ofPlain(
            "^ ?(?:\\([^()]{0,20}\\) )?(?:data ?cent(?:er|re)s?|regions?|availability zones?|cloud|infrastructure|servers|storage|buckets?|platform|[a-z]{2}-[a-z]{2,10}-\\d)");
    private static final Expression PLACE_BEFORE = Expression.ofPlain(
            "(?:^|\\b(?:in|on|at|within|from|to|across|into|using)) ?(?:the |our |secure |several |multiple |two |three |certified |audited |redundant |modern |dedicated |various |different ){0,2}$");

    /** What is the customers' own, or could be done. */
    private static final Expression THEIRS = Expression.ofPlain(
            "\\b(?:(?:your|customers?'s?|customers'|users?'|their|(?:the|a) customer's?)(?: own)?|their own) " + FEW
                    + "\\(?$"
                    + "|\\b(?:sign(?:s|ed|ing)?|log(?:s|ged|ging)?)[ -](?:in|on|up)\\b(?!(?<=\\b(?:is|are|be) logged in) (?:the |our )?$)|\\blogin\\b|\\bsso\\b|\\bsaml\\b|\\bsingle sign|\\b(?:idp|identity provider)s?\\b"
                    + "|\\b(?:can|could|may) (?:also |optionally )?be (?:deployed|hosted|run|installed|exported|connected|used|shipped|pushed|streamed|forwarded|synced|synchroni[sz]ed|tracked|logged|ingested|created|imported|integrated|linked|dumped|persisted)\\b|\\byour provider|\\b(?:if|when|where) you\\b[^,;]{0,60}$|\\bsiem\\b|\\bwhen (?:deployed|hosted|run|running)\\b");

    private static final Expression OTHER_THING = Expression.ofPlain(
            "^ ?(?:\\([^()]{0,20}\\) )?(?:channels?|communications?|messages?|notifications?|communit(?:y|ies)|workspaces?|accounts?|subscriptions?|tenants?|organi[sz]ations?|marketplace|identit(?:y|ies)|users?|logins?|issues?|apis?|sdks?|pull requests?|repositor(?:y|ies)|service configurations?|terms|documentation|pages?)\\b");

    private EnglishUse() {}

    /**
     * @param before the words before a firm's name, back to the last stop
     * @param behind the words behind it
     * @param customers whether a customer acts before it
     */
    static boolean isTold(String before, String behind, boolean customers) {
        if (THEIRS.isIn(before) || isOtherThing(before, behind)) {
            return false;
        }
        boolean ours = OUR_SIDE.isIn(before);
        return !customers && BEFORE.stream().anyMatch(p -> p.matcher(before).find())
                || !customers && ours && FOR_EXAMPLE.isIn(before)
                || !customers && PLACE_BEFORE.isIn(before) && PLACE_BEHIND.isIn(behind)
                || BEHIND.isIn(behind);
    }

    private static boolean isOtherThing(String before, String behind) {
        return OTHER_THING.isIn(behind) && !OWN.matcher(before).find();
    }
}
