package dev.tenken.extract.workshop;

import dev.tenken.extract.frame.Claim;
import dev.tenken.extract.frame.Contest;
import dev.tenken.extract.frame.Frame;
import dev.tenken.extract.frame.FrameMatcher;
import dev.tenken.extract.frame.NamedEarlier;
import dev.tenken.extract.frame.Sight;
import dev.tenken.extract.frame.Slots;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.model.fact.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says for each value that a frame gives where it was looked for, and what became of it. */
final class SlotTrace {
    private final Passage passage;
    private final FrameMatcher matcher;
    private final Frame frame;
    private final Sight sight;
    private final Claim claim;
    private final List<Contest.Loss> losses;

    /**
     * @param claim what the frame made of the clause, or null
     * @param losses what the claim lost
     */
    SlotTrace(FrameMatcher matcher, Frame frame, Sight sight, Claim claim, List<Contest.Loss> losses) {
        this.passage = sight.passage();
        this.matcher = matcher;
        this.frame = frame;
        this.sight = sight;
        this.claim = claim;
        this.losses = losses;
    }

    /** One line for each value that is there. Where there is no claim, only what it cannot do without is worth telling. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<String> absent = new TreeSet<>();
        for (Frame.Take take : frame.takes()) {
            if (claim != null || take.required()) {
                take.roles().forEach((attribute, role) -> taken(take, attribute, role, lines, absent));
            }
        }
        if (claim != null) {
            frame.inherit().keySet().forEach(attribute -> lines.addAll(inherited(attribute)));
            fixed(lines);
        }
        if (!absent.isEmpty()) {
            lines.add("no value for " + String.join(", ", absent));
        }
        return lines;
    }

    private void taken(Frame.Take take, String attribute, String role, List<String> lines, Set<String> absent) {
        List<Found> found = take.recogniser().find(passage).stream()
                .filter(f -> take.required() || f.roles().containsKey(role))
                .toList();
        found.forEach(f -> lines.add(from(attribute, take) + fate(take, attribute, role, f)));
        if (claim != null) {
            claim.taken().stream()
                    .filter(t -> t.take() == take && t.role() == null)
                    .forEach(t -> lines.add(
                            attribute + " ← what was said before: " + t.value().value()));
        }
        if (found.isEmpty() && take.required()) {
            lines.add(from(attribute, take) + "nothing in the passage");
        } else if (found.isEmpty() && !isGivenElsewhere(attribute)) {
            absent.add(attribute);
        }
    }

    private boolean isGivenElsewhere(String attribute) {
        return frame.inherit().containsKey(attribute)
                || frame.spec().otherwise().containsKey(attribute)
                || claim != null && claim.gives(attribute);
    }

    private static String from(String attribute, Frame.Take take) {
        return attribute + (take.required() ? " ← " : " (optional) ← ") + take.name() + ": ";
    }

    private String fate(Frame.Take take, String attribute, String role, Found found) {
        String seen = quoted(found.hit());
        Object value = found.roles().get(role);
        for (Contest.Loss loss : losses) {
            if (loss.taken().take() == take && loss.taken().value().hit().equals(found.hit())) {
                return seen + " lost to " + name(loss.winner());
            }
        }
        if (value == null) {
            return seen + " has no " + role;
        }
        if (!matcher.slots().seen(take).contains(found)) {
            return seen + " is asked for, not answered";
        }
        if (!sight.clause().stretch().overlaps(found.hit()) && !sight.labels(found.hit())) {
            return seen + " is outside the clause";
        }
        String pulled = pulled(attribute, found.hit());
        if (pulled != null) {
            return seen + pulled;
        }
        return seen + (claim == null || isTaken(take, found) ? " → " + value : " not taken: the clause gives another");
    }

    private boolean isTaken(Frame.Take take, Found found) {
        return claim.taken().stream()
                .anyMatch(t -> t.take() == take && t.value().hit().equals(found.hit()));
    }

    /** Why the value does not belong to the frame although it stands in the clause, or null. */
    private String pulled(String attribute, Stretch hit) {
        Slots.Pull pull = Slots.Pull.of(frame, attribute, hit, sight);
        if (!pull.isAway()) {
            return null;
        }
        return pull.far() < pull.near()
                ? " belongs elsewhere: " + pull.far() + " letters from "
                        + frame.spec().far().get(attribute)
                        + (pull.near() == Integer.MAX_VALUE ? "" : ", " + pull.near() + " from its own words")
                : " stands " + pull.near() + " letters from its words (within "
                        + frame.spec().within() + ")";
    }

    static String name(Claim winner) {
        return winner == null
                ? "a claim that failed itself"
                : winner.topic().json() + "." + winner.frame().id();
    }

    private List<String> inherited(String attribute) {
        if (isTaken(attribute)) {
            return List.of();
        }
        Found earlier = NamedEarlier.in(frame, frame.inherit().get(attribute), sight);
        if (earlier != null) {
            Stretch hit = earlier.hit();
            return List.of(attribute + " ← earlier clause: \""
                    + passage.text().folded().substring(hit.start(), hit.end()) + "\" → "
                    + earlier.roles().get(Found.VALUE));
        }
        for (Context context : passage.contexts()) {
            List<Found> seen = frame.inherit().get(attribute).find(context.text());
            if (!seen.isEmpty()) {
                Stretch hit = seen.get(0).hit();
                return List.of(attribute + " ← " + Attributes.word(context.role()) + ": \""
                        + context.text().folded().substring(hit.start(), hit.end()) + "\" → "
                        + seen.get(0).roles().get(Found.VALUE));
            }
        }
        return List.of(attribute + ": neither in the clause nor in what it is read with" + places());
    }

    private String places() {
        List<String> roles = passage.contexts().stream()
                .map(c -> Attributes.word(c.role()))
                .distinct()
                .toList();
        return roles.isEmpty() ? "" : " (" + String.join(", ", roles) + ")";
    }

    /** Whether the clause itself gives the value. */
    private boolean isTaken(String attribute) {
        return claim != null
                && claim.taken().stream()
                        .anyMatch(t -> t.take() != null && t.value().attribute().equals(attribute));
    }

    private void fixed(List<String> lines) {
        for (Map.Entry<String, Object> usual : frame.spec().otherwise().entrySet()) {
            if (claim.taken().stream().noneMatch(t -> isOther(t, usual))) {
                lines.add(usual.getKey() + ": " + usual.getValue() + ", as nothing says otherwise");
            }
        }
    }

    private static boolean isOther(Claim.Taken taken, Map.Entry<String, Object> usual) {
        return taken.value().attribute().equals(usual.getKey())
                && (taken.take() != null || !taken.value().value().equals(usual.getValue()));
    }

    private String quoted(Stretch stretch) {
        return "\"" + passage.text().folded().substring(stretch.start(), stretch.end()) + "\"";
    }
}
