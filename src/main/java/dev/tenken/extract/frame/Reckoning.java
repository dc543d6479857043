package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Basis;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reckons the circumstances of a fact from the claims that it was made of. */
public final class Reckoning {
    private final Passage passage;
    private final List<Claim> claims;
    private final Polarity polarity;
    private final Set<Context> basis = new LinkedHashSet<>();

    /** @param claims at least one, the first the most telling */
    private Reckoning(Passage passage, List<Claim> claims, Polarity polarity) {
        this.passage = passage;
        this.polarity = polarity;
        this.claims = claims;
        claims.forEach(c -> basis.addAll(c.basis()));
    }

    public static Circumstances of(Passage passage, List<Claim> claims, Polarity polarity) {
        return new Reckoning(passage, claims, polarity).circumstances();
    }

    private Circumstances circumstances() {
        Doubt doubt =
                new Doubt(passage, claims, basis.stream().map(Context::role).collect(Collectors.toSet()), polarity);
        return new Circumstances(
                actor(),
                addressee(),
                first(c -> c.clause().event()),
                scope(),
                restsOn(),
                doubt.confidence(),
                doubt.reason());
    }

    /** Who acts by the passage's own words; else whose part it is on, and else who acts by the words that announce it. */
    private Party actor() {
        Party acting = first(c -> c.clause().actor());
        if (passage.parties().stream().noneMatch(m -> m.party() == acting)) {
            Party cloud = CloudPart.of(passage);
            return cloud != null ? cloud : acting != null ? acting : CertificateHolder.of(passage, claims);
        }
        return acting;
    }

    private Party addressee() {
        Party told = first(c -> c.clause().addressee());
        return told != null ? told : RowRecipient.of(passage);
    }

    private <T> T first(Function<Claim, T> property) {
        return claims.stream()
                .map(property)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<String> scope() {
        Set<String> words = new LinkedHashSet<>();
        for (Claim claim : claims) {
            for (Stretch stretch : claim.clause().scope()) {
                words.add(Captured.words(passage, stretch.start(), stretch.end()));
            }
        }
        return List.copyOf(words);
    }

    private Basis restsOn() {
        if (has(Context.Role.QUESTION)) {
            return Basis.QUESTION_AND_ANSWER;
        }
        if (passage.kind() == Passage.Kind.ROW || has(Context.Role.ROW_LABEL) || has(Context.Role.COLUMN)) {
            return Basis.COLUMN_AND_CELL;
        }
        if (has(Context.Role.LEAD_IN) || has(Context.Role.PARENT)) {
            return Basis.LEAD_IN_AND_ITEM;
        }
        return basis.isEmpty() ? Basis.SENTENCE : Basis.HEADING_AND_SENTENCE;
    }

    private boolean has(Context.Role role) {
        return basis.stream().anyMatch(c -> c.role() == role);
    }
}
