package dev.tenken.assess.rule;

import dev.tenken.model.LimitException;
import dev.tenken.model.LocalizedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** The firing of one session's rules: which may fire, how often each did, and how often all may. */
public final class Firings implements AgendaFilter {

    /** What the rules may fire however little they are told. */
    static final int BASE = 200_000;

    /** What they may fire more for each thing that they are told; no fact fulfils as many of the built-in rules. */
    static final int PER_FACT = 100;

    private final Predicate<String> rules;
    private final Map<String, Integer> fired = new HashMap<>();
    private final Map<String, Boolean> wanted = new HashMap<>();

    private Firings(Predicate<String> rules) {
        this.rules = rules;
    }

    /**
     * Fires the rules until none has anything left to say.
     *
     * @param rules true for the names of those that may fire
     * @param told how many things the session was told
     * @throws LimitException when they do not come to an end
     */
    static void run(KieSession session, Predicate<String> rules, int told) {
        Firings firings = new Firings(rules);
        int limit = limit(told);
        if (session.fireAllRules(firings, limit) >= limit) {
            throw firings.endless(limit, told);
        }
    }

    /** How often rules may fire in all that are told so much. */
    public static int limit(int told) {
        return (int) Math.min(Integer.MAX_VALUE, BASE + (long) PER_FACT * told);
    }

    @Override
    public boolean accept(Match match) {
        String rule = match.getRule().getName();
        boolean accepted = wanted.computeIfAbsent(rule, rules::test);
        if (accepted) {
            fired.merge(rule, 1, Integer::sum);
        }
        return accepted;
    }

    private LimitException endless(int limit, int told) {
        Map.Entry<String, Integer> most = fired.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        return new LimitException(new LocalizedText(
                "the rules fired " + limit + " times on " + told + " facts and did not come to an end; rule '"
                        + most.getKey() + "' fired most, " + most.getValue()
                        + " times: mend it, so that it neither feeds itself nor fires for each pair of facts",
                "ルールが " + told + " 件の事実に対して " + limit + " 回発火しても終わらない。最も多く発火したのはルール「" + most.getKey() + "」（"
                        + most.getValue() + " 回）。自らを発火させ続けたり、事実の組ごとに発火したりしないように直すこと"));
    }
}
