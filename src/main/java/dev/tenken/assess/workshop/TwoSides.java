package dev.tenken.assess.workshop;

import dev.tenken.assess.rule.Conditions;
import dev.tenken.assess.rule.Edit;
import dev.tenken.data.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Groups of facts that contradict each other: what one fact is to another, the other one is to it, so that there is never one of them
 * alone, and no case can tell whether a rule asks for one or for two. Such are
 *
 * <pre>
 * $all  : Group() from collect( Backup( affirmed ) )
 * $both : Group( size > 1 ) from collect( Backup( affirmed, promisesOtherwiseWithin($all) ) )
 * </pre>
 *
 * <p>Only where both groups are gathered by the same conditions: of another group the one may be without the other.
 */
final class TwoSides {

    private static final Pattern GATHERED = Patterns.compile("(\\$\\w+)\\s*:\\s*Group\\s*(?=\\()");
    private static final Pattern COLLECT = Patterns.compile("\\G\\s*from\\s+collect\\s*\\(\\s*\\w+\\s*(?=\\()");
    private static final Pattern CONTRADICTS =
            Patterns.compile("(?:\\w+Otherwise(?:Within|Across)|clashesWithOneOf)\\((\\$\\w+).*", Pattern.DOTALL);
    private static final Pattern SIZE = Patterns.compile("size\\s*(>=?)\\s*(\\d{1,9})");

    private final Conditions conditions;
    /** What their sizes are asked for: the constraints of such groups. */
    private final List<Conditions.Part> sizes = new ArrayList<>();

    TwoSides(Conditions conditions) {
        this.conditions = conditions;
        Map<String, List<String>> gatheredBy = new TreeMap<>();
        for (Conditions.Part group : conditions.find(GATHERED)) {
            Matcher collect = COLLECT.matcher(conditions.code());
            int closing = conditions.closing(group.end());
            if (collect.find(closing + 1)) {
                Conditions.Part facts = new Conditions.Part(collect.end() + 1, conditions.closing(collect.end()));
                List<String> by = new ArrayList<>();
                by.add(collect.group().strip());
                conditions.split(facts, ",").stream()
                        .map(conditions::text)
                        .filter(c -> !c.isEmpty())
                        .forEach(by::add);
                if (isOfBothSides(by, gatheredBy)) {
                    sizes.add(new Conditions.Part(group.end() + 1, closing));
                }
                gatheredBy.put(conditions.text(group).replaceAll("\\s*:.*", ""), by);
            }
        }
    }

    private static boolean isOfBothSides(List<String> by, Map<String, List<String>> gatheredBy) {
        return by.stream().anyMatch(constraint -> {
            Matcher contradicts = CONTRADICTS.matcher(constraint);
            return contradicts.matches() && without(by, constraint).equals(gatheredBy.get(contradicts.group(1)));
        });
    }

    private static List<String> without(List<String> all, String one) {
        List<String> rest = new ArrayList<>(all);
        rest.remove(one);
        return rest;
    }

    /** True when the edit asks for one where two were asked for, or the other way round. */
    boolean leaveAsItIs(Edit edit) {
        return sizes.stream()
                .filter(s -> s.holds(edit.start()) && edit.end() <= s.end())
                .anyMatch(s -> asksForOneOrTwo(conditions.text(s))
                        && asksForOneOrTwo(new Edit(edit.start() - s.start(), edit.end() - s.start(), edit.by())
                                .apply(conditions.text(s))));
    }

    private static boolean asksForOneOrTwo(String constraint) {
        Matcher size = SIZE.matcher(constraint.strip());
        if (!size.matches()) {
            return false;
        }
        int least = Integer.parseInt(size.group(2)) + (size.group(1).equals(">") ? 1 : 0);
        return least == 1 || least == 2;
    }
}
