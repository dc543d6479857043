package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Context;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Joins what the frames of one topic saw in one passage into as few facts as the values allow: one sentence with two attributes is
 * one fact, two values of one attribute are two.
 */
public final class FactAssembler {
    /** The attribute that tells subjects of an operator's own apart. */
    static final String SUBJECT = "subject";

    private static final String FREQUENCY = "frequency";
    private static final String NAME = "name";
    private static final String ROLE = "role";

    private final Topic topic;
    private final Map<String, RecordComponent> components;

    public FactAssembler(Topic topic) {
        this.topic = topic;
        this.components = Attributes.of(topic.type());
    }

    /**
     * A fact on its way.
     *
     * @param values typed for the record's components
     * @param frames ids of the frames it comes from
     * @param claims what it was made of
     */
    public record Draft(Polarity polarity, Map<String, Object> values, Set<String> frames, List<Claim> claims) {
        Draft(Polarity polarity, Map<String, Object> values, Set<String> frames) {
            this(polarity, values, frames, List.of());
        }

        Draft of(List<Claim> some) {
            return new Draft(polarity, values, frames, some);
        }

        /** Whether no attribute has another value here than there. */
        boolean agreesWith(Draft other) {
            return values.entrySet().stream()
                    .allMatch(v -> v.getValue().equals(other.values.getOrDefault(v.getKey(), v.getValue())));
        }

        Draft with(Draft other) {
            Map<String, Object> both = new LinkedHashMap<>(values);
            both.putAll(other.values);
            Set<String> ids = new TreeSet<>(frames);
            ids.addAll(other.frames);
            return new Draft(
                    polarity,
                    both,
                    ids,
                    Stream.concat(claims.stream(), other.claims.stream()).toList());
        }

        /** Whether all is hedged that does not say itself what it is. */
        public boolean isHedged() {
            List<Claim> read =
                    claims.stream().filter(c -> c.frame().polarity() == null).toList();
            return !read.isEmpty() && read.stream().allMatch(c -> isHedged(c, read));
        }

        /** Whether it is said of all of it that it is done now and then, and not how often. */
        public boolean isOccasional() {
            return isHedged()
                    && claims.stream().allMatch(c -> c.clause().occasional())
                    && !values.containsKey(FREQUENCY);
        }

        /** In a row the words that hedge may stand in another cell. */
        private static boolean isHedged(Claim claim, List<Claim> together) {
            Stretch anchor = claim.match().anchor();
            return together.stream().anyMatch(c -> c.clause().hedges(anchor))
                    || !claim.clause().stretch().overlaps(anchor)
                            && claim.clause().hedged();
        }

        /** What around the passage it rests on. */
        public Set<Context> basis() {
            Set<Context> basis = new LinkedHashSet<>();
            claims.forEach(c -> basis.addAll(c.basis()));
            return basis;
        }
    }

    /**
     * Facts from claims of one passage: those of one clause are joined first; what clauses say on different attributes in one sentence is
     * one fact.
     */
    public List<Draft> assemble(List<Claim> claims) {
        Map<Stretch, List<Claim>> byClause = new LinkedHashMap<>();
        claims.stream().filter(c -> !yields(c, claims)).forEach(c -> byClause.computeIfAbsent(
                        c.clause().stretch(), k -> new ArrayList<>())
                .add(c));
        List<Draft> drafts = new ArrayList<>();
        byClause.values().forEach(same -> {
            List<Draft> ofClause = ofOneClause(same.stream().map(Claim::match).toList());
            ofClause.forEach(draft -> join(drafts, draft.of(behind(draft, same))));
        });
        drafts.removeIf(draft -> isSomebodyNamed(draft, drafts));
        drafts.removeIf(draft -> isSaidBefore(draft, drafts));
        return drafts;
    }

    /** "The region that was chosen" names none where the clause names Paris. */
    private static boolean yields(Claim claim, List<Claim> claims) {
        List<String> attributes = claim.frame().spec().yields();
        return !attributes.isEmpty()
                && claims.stream()
                        .filter(c -> c.frame() != claim.frame()
                                && c.clause().stretch().equals(claim.clause().stretch()))
                        .anyMatch(c -> attributes.stream().anyMatch(c::gives));
    }

    /** A row gives one duty once, whichever of its cells words of a layer stand in. */
    private static boolean isSaidBefore(Draft draft, List<Draft> drafts) {
        Map<String, Object> asked = withoutOwn(draft);
        return !asked.isEmpty()
                && drafts.subList(0, drafts.indexOf(draft)).stream()
                        .anyMatch(d -> d.polarity() == draft.polarity()
                                && withoutOwn(d).equals(asked));
    }

    private static Map<String, Object> withoutOwn(Draft draft) {
        Map<String, Object> asked = new LinkedHashMap<>(draft.values());
        asked.keySet().removeIf(name -> name.startsWith("x-"));
        return asked;
    }

    /** Who is told without a name in a row that names somebody, or for the work of somebody named, is that one. */
    private boolean isSomebodyNamed(Draft draft, List<Draft> drafts) {
        return topic == Topic.SUBPROCESSOR
                && draft.polarity() == Polarity.AFFIRMED
                && !draft.values().containsKey(NAME)
                && draft.values().containsKey(ROLE)
                && drafts.stream()
                        .anyMatch(d -> d.polarity() == Polarity.AFFIRMED
                                && d.values().containsKey(NAME)
                                && (isOfRow(draft) || isPartOf(draft, d)));
    }

    private static boolean isOfRow(Draft draft) {
        return draft.claims().stream().allMatch(c -> c.clause().answers() != null);
    }

    /** "Ash Ltd: hosting of all data" tells once who hosts. */
    private static boolean isPartOf(Draft draft, Draft named) {
        return named.values().get(ROLE) instanceof String role
                && role.toLowerCase(Locale.ROOT)
                        .contains(((String) draft.values().get(ROLE)).toLowerCase(Locale.ROOT));
    }

    private List<Draft> ofOneClause(List<FrameMatch> matches) {
        List<Draft> drafts = new ArrayList<>();
        bySubject(matches).values().forEach(same -> drafts.addAll(assembleOne(same)));
        return drafts;
    }

    /** The claims that went into a draft. */
    private static List<Claim> behind(Draft draft, List<Claim> claims) {
        return claims.stream()
                .filter(c -> draft.frames().contains(c.frame().id()))
                .toList();
    }

    private static void join(List<Draft> drafts, Draft draft) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft other = drafts.get(i);
            if (other.polarity() == draft.polarity() && other.agreesWith(draft)) {
                drafts.set(i, other.with(draft));
                return;
            }
        }
        drafts.add(draft);
    }

    /** Statements on different subjects of an operator's own are different facts, wherever their words stand. */
    private Map<Object, List<FrameMatch>> bySubject(List<FrameMatch> matches) {
        if (topic != Topic.OWN_STATEMENT) {
            return Map.of(topic, matches);
        }
        Map<Object, List<FrameMatch>> subjects = new LinkedHashMap<>();
        for (FrameMatch match : matches) {
            Object subject = match.values().stream()
                    .filter(v -> v.attribute().equals(SUBJECT))
                    .map(v -> v.value())
                    .findFirst()
                    .orElse(topic);
            subjects.computeIfAbsent(subject, s -> new ArrayList<>()).add(match);
        }
        return subjects;
    }

    private List<Draft> assembleOne(List<FrameMatch> matches) {
        List<Draft> drafts = new ArrayList<>();
        for (Polarity polarity : Polarity.values()) {
            List<FrameMatch> same =
                    matches.stream().filter(m -> m.polarity() == polarity).toList();
            if (!same.isEmpty()) {
                drafts.addAll(split(polarity, same));
            }
        }
        return drafts;
    }

    private List<Draft> split(Polarity polarity, List<FrameMatch> all) {
        List<FrameMatch> matches = longestOnly(all);
        List<Integer> cuts = cuts(matches);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i <= cuts.size(); i++) {
            int from = i == 0 ? Integer.MIN_VALUE : cuts.get(i - 1);
            int to = i == cuts.size() ? Integer.MAX_VALUE : cuts.get(i);
            Draft draft = draft(polarity, matches, from, to);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** Two frames may take the same words, one more of them than the other: the longer stretch stands for both. */
    private List<FrameMatch> longestOnly(List<FrameMatch> matches) {
        List<FrameMatch.Value> all = matches.stream()
                .flatMap(m -> m.values().stream())
                .filter(v -> !isList(v.attribute()))
                .toList();
        return matches.stream()
                .map(m -> new FrameMatch(
                        m.frame(),
                        m.anchor(),
                        m.polarity(),
                        m.values().stream()
                                .filter(v ->
                                        isList(v.attribute()) || all.stream().noneMatch(o -> covers(o, v)))
                                .toList()))
                .toList();
    }

    private static boolean covers(FrameMatch.Value other, FrameMatch.Value value) {
        return other.attribute().equals(value.attribute())
                && other.value() instanceof String
                && other.hit().overlaps(value.hit())
                && other.hit().end() - other.hit().start()
                        > value.hit().end() - value.hit().start();
    }

    /**
     * Where the passage is cut so that each part has one value of each attribute: behind every value, but the last, of the attribute that
     * has the most.
     */
    private List<Integer> cuts(List<FrameMatch> matches) {
        Map<String, Map<Integer, Object>> byAttribute = new LinkedHashMap<>();
        for (FrameMatch match : matches) {
            for (FrameMatch.Value value : match.values()) {
                if (!isList(value.attribute())) {
                    byAttribute
                            .computeIfAbsent(value.attribute(), a -> new TreeMap<>())
                            .putIfAbsent(value.hit().end(), value.value());
                }
            }
        }
        return byAttribute.values().stream()
                .map(FactAssembler::ends)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** The places behind values that are followed by a different one. */
    private static List<Integer> ends(Map<Integer, Object> values) {
        List<Integer> ends = new ArrayList<>();
        Integer lastEnd = null;
        Object last = null;
        for (Map.Entry<Integer, Object> value : values.entrySet()) {
            if (last != null && !last.equals(value.getValue())) {
                ends.add(lastEnd);
            }
            last = value.getValue();
            lastEnd = value.getKey();
        }
        return ends;
    }

    private Draft draft(Polarity polarity, List<FrameMatch> matches, int from, int to) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> frames = new TreeSet<>();
        for (FrameMatch match : matches) {
            boolean here = match.values().isEmpty() && from == Integer.MIN_VALUE;
            for (FrameMatch.Value value : match.values()) {
                if (value.hit().end() > from && value.hit().end() <= to) {
                    put(values, value);
                    here = true;
                }
            }
            if (here) {
                frames.add(match.frame());
            }
        }
        return frames.isEmpty() ? null : new Draft(polarity, values, frames);
    }

    private void put(Map<String, Object> values, FrameMatch.Value value) {
        Object typed = typed(value.attribute(), value.value());
        if (typed instanceof List<?> list && values.get(value.attribute()) instanceof List<?> already) {
            Set<Object> union = new LinkedHashSet<>(already);
            union.addAll(list);
            values.put(value.attribute(), List.copyOf(union));
        } else {
            values.putIfAbsent(value.attribute(), typed);
        }
    }

    private boolean isList(String attribute) {
        return components.get(attribute).getType() == List.class;
    }

    /** Whether what a file writes, or a recogniser sees, can be a value of the attribute. */
    boolean takes(String attribute, Object value) {
        try {
            return value != null && typed(attribute, value) != null;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    /** What messages call the values that an attribute takes. */
    String wanted(String attribute) {
        Class<?> type = components.get(attribute).getType();
        return type.isEnum()
                ? "one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(c -> Attributes.word((Enum<?>) c))
                                .toList()
                : "a " + type.getSimpleName();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object typed(String attribute, Object value) {
        Class<?> type = components.get(attribute).getType();
        if (type == List.class) {
            return value instanceof List<?> list ? list : List.of(value);
        }
        if (type.isEnum() && value instanceof String word) {
            return Enum.valueOf(
                    (Class<Enum>) type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        if (!type.isInstance(value)) {
            throw new IllegalStateException(topic.json() + "." + attribute + " wants a " + type.getSimpleName()
                    + ", a frame gave the " + value.getClass().getSimpleName() + " \"" + value + "\"");
        }
        return value;
    }
}
