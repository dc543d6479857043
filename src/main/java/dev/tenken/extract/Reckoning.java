package dev.tenken.extract;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Basis;
import dev.tenken.model.Circumstances;
import dev.tenken.model.Confidence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Reckons the circumstances of a fact from the claims that it was made of. */
final class Reckoning {
    /** Evidence that goes that far beyond what is asked for leaves little doubt. */
    private static final double AMPLE = 1;

    private final Passage passage;
    private final List<Claim> claims;
    private final Set<Context> basis = new LinkedHashSet<>();

    /** @param claims at least one, the first the most telling */
    private Reckoning(Passage passage, List<Claim> claims) {
        this.passage = passage;
        this.claims = claims;
        claims.forEach(c -> basis.addAll(c.basis()));
    }

    static Circumstances of(Passage passage, List<Claim> claims) {
        return new Reckoning(passage, claims).circumstances();
    }

    private Circumstances circumstances() {
        String doubt = doubt();
        return new Circumstances(
                first(c -> c.clause().actor()),
                first(c -> c.clause().addressee()),
                first(c -> c.clause().event()),
                scope(),
                restsOn(),
                doubt == null ? Confidence.HIGH : isWeak() ? Confidence.LOW : Confidence.MEDIUM,
                doubt);
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

    private boolean onlyAround() {
        return has(Context.Role.HEADING) || has(Context.Role.BEFORE);
    }

    private boolean isScant() {
        return claims.stream().allMatch(c -> c.score() < c.frame().spec().threshold() + AMPLE);
    }

    private boolean isWeak() {
        return onlyAround() && isScant();
    }

    private String doubt() {
        if (onlyAround()) {
            return has(Context.Role.HEADING)
                    ? "the heading says what it is about"
                    : "the sentence before says what it is about";
        }
        return isScant() && basis.isEmpty() && claims.get(0).taken().isEmpty() ? "few words show it" : null;
    }
}
