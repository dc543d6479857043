package dev.tenken.extract.frame;

import dev.tenken.data.Patterns;
import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose certificate it is where nobody acts: "our data lie on Kestrel's infrastructure, which is certified to …" tells of Kestrel's. */
final class CertificateHolder {
    /** Between the name of whoever runs something and the certificate that this has. */
    private static final Pattern OF_WHAT_IT_RUNS = Patterns.compile(
            "^(?:'s)? (?:[a-z-]{1,20} ){0,3}(?:infrastructure|platform|data cent(?:er|re)s?|facilit(?:y|ies)|cloud|environment|services?)"
                    + "(?:,? (?:which|that))? (?:is|are|has|have|holds?|maintains?|compl(?:y|ies)|meets?|carr(?:y|ies))\\b[^.;]{0,120}$"
                    + "|^(?:社)?の[^。、]{0,24}(?:基盤|データセンター?|インフラ|設備|施設|環境|クラウド)(?:サービス)?(?:は|が|では|も|\\()[^。]{0,80}$");

    private static final String LEGAL_FORM =
            "(?:,? (?:ltd|limited|llc|llp|inc|corp|corporation|plc|gmbh|ag|kg|se|as|a/s|aps|ab|oyj?|b\\.v|bv|n\\.v|nv|s\\.a|sa|sas|s\\.r\\.l|srl|s\\.p\\.a|spa|k\\.k|pty(?: ltd)?)\\.?)";
    /** "our racks stand with Harbour Ltd, which is certified to …": a relative clause tells of the firm right before it. */
    private static final Expression TOLD_OF_FIRM = Expression.ofPlain("\\b(?:with|at|by|from|of|in|to|through|via) "
            + "((?:[a-z0-9&'-]{1,24} ){0,3}[a-z0-9&'-]{1,24}" + LEGAL_FORM + ")"
            + "(?: \\([^)]{1,40}\\))?,? (?:which|who|whose|itself|themselves)\\b[^.;]{0,160}$");
    /** 「親会社の…株式会社は」: who is named behind one of another house is that one. */
    private static final Pattern NAMED_BEHIND = Patterns.compile(
            "^(?:の|である|、|にあたる|\\()[^。、はがをで]{1,30}(?:は|が|も)、?[^。]{0,80}$"
                    + "|^, [^,.;]{2,50}(?:, [a-z.]{2,6})?, (?:is|are|was|has|have|holds?|maintains?|obtained|renewed|achieved|passed)\\b[^.;]{0,120}$");

    /** "belongs to our sister company", "was issued to our landlord": words before whoever has it. */
    private static final Expression HELD_BY = Expression.ofPlain(
            "\\b(?:belongs? to|(?:issued|granted|awarded) to|held by|that of|in the name of) (?:(?:our|the|its|a|an) )?(?:[a-z]{1,12} ){0,2}$");
    /** 「導入企業の多くは」. */
    private static final Pattern HELD_BY_CUSTOMERS = Patterns.compile("^(?:様)?の(?:多く|一部|ほとんど|大半)(?:は|が)、?[^。]{0,40}$");
    /** "Northmere SE, our majority owner, holds …". */
    private static final Expression OWNER_BESIDE = Expression.ofPlain(
            ", (?:our|the|its) (?:[a-z-]{1,12} ){0,2}(?:owner|parent|shareholder|landlord|holding|affiliate|supplier|host|hoster|partner|customer|client)(?: company)?,"
                    + " (?:is|are|was|has|have|holds?|maintains?|obtained|renewed|achieved|passed)\\b[^.;]{0,120}$");
    /** 「認証を受けた…株式会社に置いています」: behind the certificate stands the house that has it. */
    private static final Expression HOUSE_BEHIND = Expression.ofPlain(
            "^[^。、]{0,40}を(?:受けた|取得した|取得している|持つ|有する|保有する|得た|取得済みの)(?!当社|弊社|自社|我々)[^。、はがを]{1,30}(?:株式会社|会社|事業者|データセンター?|企業|業者)(?:に|で|の(?!認証)|が運営|へ)");

    private static final Set<Party> OTHER_HOUSES =
            EnumSet.of(Party.OPERATOR, Party.SUPPLIER, Party.PARTNER, Party.THIRD);

    private CertificateHolder() {}

    /** Another house that is said to have it, {@link Party#OPERATOR} for a cloud or data centre, or null. */
    static Party of(Passage passage, List<Claim> claims) {
        for (Claim claim : claims) {
            if (claim.topic() == Topic.CERTIFICATION) {
                Party holder = isOfOperator(passage, claim) ? Party.OPERATOR : otherHouse(passage, claim);
                if (holder != null) {
                    return holder;
                }
            }
        }
        return null;
    }

    private static boolean isOfOperator(Passage passage, Claim claim) {
        return passage.parties().stream()
                .filter(m -> m.party() == Party.OPERATOR)
                .anyMatch(m -> stands(OF_WHAT_IT_RUNS, passage, m, claim));
    }

    private static Party otherHouse(Passage passage, Claim claim) {
        for (PartyMention mention : passage.parties()) {
            if (has(passage, mention, claim)) {
                return mention.party();
            }
        }
        String text = passage.text().folded();
        for (Stretch hit : hits(claim)) {
            if (OWNER_BESIDE.isIn(text.substring(0, hit.start()))) {
                return Party.THIRD;
            }
            if (isToldOfFirm(passage, hit) || HOUSE_BEHIND.isIn(text.substring(hit.end()))) {
                return Party.SUPPLIER;
            }
        }
        return null;
    }

    private static boolean has(Passage passage, PartyMention mention, Claim claim) {
        if (mention.party() == Party.CUSTOMER) {
            return stands(HELD_BY_CUSTOMERS, passage, mention, claim);
        }
        String before = passage.text().folded().substring(0, mention.stretch().start());
        return OTHER_HOUSES.contains(mention.party())
                && (stands(NAMED_BEHIND, passage, mention, claim) || HELD_BY.isIn(before));
    }

    private static boolean isToldOfFirm(Passage passage, Stretch hit) {
        Matcher told = TOLD_OF_FIRM.finder(passage.text().folded().substring(0, hit.start()));
        if (!told.find()) {
            return false;
        }
        Stretch firm = new Stretch(told.start(1), told.end(1));
        return passage.parties().stream()
                .noneMatch(m -> m.party() == Party.PROVIDER && m.stretch().overlaps(firm));
    }

    private static boolean stands(Pattern between, Passage passage, PartyMention mention, Claim claim) {
        String text = passage.text().folded();
        return hits(claim).stream()
                .filter(hit -> hit.start() > mention.stretch().end())
                .anyMatch(
                        hit -> between.matcher(text.substring(mention.stretch().end(), hit.start()))
                                .find());
    }

    private static List<Stretch> hits(Claim claim) {
        return claim.taken().stream().map(taken -> taken.value().hit()).toList();
    }
}
