package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.passage.Question;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * "Which accounts can bypass the controls, and to whom is their use limited? | Root, two engineers only": who asks what something is like
 * speaks of rights and of people whatever it is about. What such a question names and its answer does not is said of the matter that the
 * answer goes into, and grants nobody a right.
 */
final class AskedWords {
    private static final Set<Topic> OF_RIGHTS = EnumSet.of(Topic.ACCESS_CONTROL, Topic.USER_MANAGEMENT);

    private AskedWords() {}

    /** Leaves out claims on rights that rest on the words of such a question alone, where the answer speaks of another matter. */
    static void leaveOut(Passage passage, Map<Topic, List<Claim>> byTopic) {
        Stretch asked = question(passage);
        if (asked == null || !Question.asksForWords(passage.text().folded().substring(asked.start(), asked.end()))) {
            return;
        }
        byTopic.values().forEach(claims -> leaveOutDenied(claims, asked));
        boolean other = byTopic.entrySet().stream()
                .anyMatch(e -> !OF_RIGHTS.contains(e.getKey()) && isAnswered(e.getValue(), asked));
        byTopic.entrySet().removeIf(e -> other && OF_RIGHTS.contains(e.getKey()) && !isAnswered(e.getValue(), asked));
    }

    /** "How are networks kept apart? | One network, no separation": what the question takes for granted, the answer denies. */
    private static void leaveOutDenied(List<Claim> claims, Stretch asked) {
        boolean denied = claims.stream()
                .anyMatch(c -> c.match().polarity() == Polarity.DENIED
                        && c.saidItself()
                        && c.clause().stretch().start() >= asked.end());
        claims.removeIf(c -> denied
                && c.match().polarity() == Polarity.AFFIRMED
                && c.clause().stretch().end() <= asked.end() + 1);
    }

    private static Stretch question(Passage passage) {
        return passage.kind() != Passage.Kind.ROW
                ? null
                : passage.contexts().stream()
                        .filter(c -> c.role() == Context.Role.QUESTION && c.span() != null)
                        .map(c -> passage.text().stretchOf(c.span()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isAnswered(List<Claim> claims, Stretch asked) {
        return claims.stream()
                .anyMatch(c -> c.saidItself() && c.clause().stretch().start() >= asked.end()
                        || c.taken().stream()
                                .anyMatch(
                                        t -> t.take() != null && t.value().hit().start() >= asked.end()));
    }
}
