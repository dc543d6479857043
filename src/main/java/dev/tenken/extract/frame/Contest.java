package dev.tenken.extract.frame;

import dev.tenken.extract.clause.Clause;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims on one passage after rivalry, each with what it had before: for those who ask where a value went. */
public final class Contest {
    private final List<Claim> claims;
    private final Set<Claim> won = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Claim, List<Claim.Taken>> wanted = new IdentityHashMap<>();

    /** A value that went to another claim. @param winner null when nobody kept it */
    public record Loss(Claim.Taken taken, Claim winner) {}

    /** @param claims all on the passage; they are settled here */
    public Contest(List<Claim> claims) {
        this.claims = claims;
        claims.forEach(c -> wanted.put(c, List.copyOf(c.taken())));
        won.addAll(Rivalry.settle(claims));
    }

    /** The frame's claim to the clause, or null. */
    public Claim of(Frame frame, Clause clause) {
        return claims.stream()
                .filter(c -> c.frame() == frame && c.clause().stretch().equals(clause.stretch()))
                .findFirst()
                .orElse(null);
    }

    public boolean won(Claim claim) {
        return won.contains(claim);
    }

    /** What the claim wanted and did not get. */
    public List<Loss> losses(Claim claim) {
        return wanted.get(claim).stream()
                .filter(t -> !claim.taken().contains(t))
                .map(t -> new Loss(t, winner(claim, t)))
                .toList();
    }

    private Claim winner(Claim loser, Claim.Taken lost) {
        return won.stream()
                .filter(c -> c != loser && fit(c, lost) >= 0)
                .max(Comparator.comparingDouble((Claim c) -> fit(c, lost))
                        .thenComparing(c -> c.topic().json())
                        .thenComparing(c -> c.frame().id()))
                .orElse(null);
    }

    /** How well the words of a lost value fit where they went; negative when the claim has not got them. */
    private static double fit(Claim claim, Claim.Taken lost) {
        return claim.taken().stream()
                .filter(t -> t.take() != null
                        && t.role() != null
                        && t.take().exclusive()
                        && t.value().hit().overlaps(lost.value().hit()))
                .mapToDouble(Claim.Taken::fit)
                .max()
                .orElse(-1);
    }
}
