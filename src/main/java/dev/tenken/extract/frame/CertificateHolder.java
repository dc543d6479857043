package dev.tenken.extract.frame;

import dev.tenken.data.Patterns;
import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Topic;
import java.util.List;
import java.util.regex.Pattern;

/** Whose certificate it is where nobody acts: "our data lie on Kestrel's infrastructure, which is certified to …" tells of Kestrel's. */
final class CertificateHolder {
    /** Between the name of whoever runs something and the certificate that this has. */
    private static final Pattern OF_WHAT_IT_RUNS = Patterns.compile(
            "^(?:'s)? (?:[a-z-]{1,20} ){0,3}(?:infrastructure|platform|data cent(?:er|re)s?|facilit(?:y|ies)|cloud|environment|services?)"
                    + "(?:,? (?:which|that))? (?:is|are|has|have|holds?|maintains?|compl(?:y|ies)|meets?|carr(?:y|ies))\\b[^.;]{0,120}$"
                    + "|^(?:社)?の[^。、]{0,24}(?:基盤|データセンター?|インフラ|設備|施設|環境|クラウド)(?:サービス)?(?:は|が|では|も|\\()[^。]{0,80}$");

    private CertificateHolder() {}

    /** {@link Party#OPERATOR} where a cloud or data centre is said to have it, or null. */
    static Party of(Passage passage, List<Claim> claims) {
        return claims.stream().anyMatch(claim -> isOfOperator(passage, claim)) ? Party.OPERATOR : null;
    }

    private static boolean isOfOperator(Passage passage, Claim claim) {
        return claim.topic() == Topic.CERTIFICATION
                && passage.parties().stream()
                        .filter(m -> m.party() == Party.OPERATOR)
                        .anyMatch(m -> runs(passage, m, claim));
    }

    private static boolean runs(Passage passage, PartyMention operator, Claim claim) {
        String text = passage.text().folded();
        return claim.taken().stream()
                .map(taken -> taken.value().hit())
                .filter(hit -> hit.start() > operator.stretch().end())
                .map(Stretch::start)
                .anyMatch(start -> OF_WHAT_IT_RUNS
                        .matcher(text.substring(operator.stretch().end(), start))
                        .find());
    }
}
