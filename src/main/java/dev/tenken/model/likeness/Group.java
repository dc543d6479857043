package dev.tenken.model.likeness;

import dev.tenken.model.InputException;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Span;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.time.LocalDate;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Facts that a rule gathers once, to look others up in: {@code $dated : Group( size > 0 ) from collect( Backup( frequency != null ) )}.
 * Questions to it cost about as much with many facts as with few; the order in which facts came never matters.
 */
public final class Group extends AbstractCollection<VendorFact> {
    /** Less in common is said of other things. */
    private static final double ALIKE = 0.3;

    /** More statements than these on one thing tell each other apart. */
    private static final int MOST_COMPARED = 50;

    private final List<VendorFact> facts = new ArrayList<>();
    private final Map<String, Object> known = new HashMap<>();

    /** A group of no facts: the engine fills it. */
    public Group() {}

    /** A group of these. */
    public static Group of(Collection<? extends VendorFact> facts) {
        Group group = new Group();
        group.addAll(facts);
        return group;
    }

    @Override
    public boolean add(VendorFact fact) {
        known.clear();
        return facts.add(fact);
    }

    @Override
    public boolean remove(Object fact) {
        known.clear();
        return facts.remove(fact);
    }

    @Override
    public Iterator<VendorFact> iterator() {
        return facts.iterator();
    }

    @Override
    public int size() {
        return facts.size();
    }

    /** The topics that they are on, sorted. */
    public List<Topic> getTopics() {
        return facts.stream().map(Topic::of).distinct().sorted().toList();
    }

    /**
     * Of each topic the fact that tells most, in the order of {@link VendorFact#ORDER}; a topic on which none tells enough is left out where
     * others are enough. See {@link Telling}.
     *
     * @param least so many topics there must be, as long as there are any
     */
    public List<VendorFact> tellingOfEachTopic(Number least) {
        return Telling.ofEachTopic(facts, least.intValue());
    }

    /** How many different passages they are quoted from. */
    public int getPassages() {
        return (int) facts.stream()
                .map(f -> List.of(f.getDocument(), f.getEvidence().get(0).span()))
                .distinct()
                .count();
    }

    /**
     * How many different values they tell of an attribute; each word of a list is one.
     *
     * @param attribute as rules name it, such as {@code law}
     * @throws InputException when the topic of one of them has no such attribute
     */
    public int distinct(String attribute) {
        return firsts(attribute).size();
    }

    /**
     * Of each value of an attribute the fact that tells it first, in the order of {@link VendorFact#ORDER}, none twice.
     *
     * @throws InputException when the topic of one of them has no such attribute
     */
    public List<VendorFact> firstOfEach(String attribute) {
        return firsts(attribute).values().stream()
                .distinct()
                .sorted(VendorFact.ORDER)
                .toList();
    }

    private Map<Object, VendorFact> firsts(String attribute) {
        return keep("first " + attribute, () -> {
            Map<Object, VendorFact> firsts = new HashMap<>();
            facts.forEach(f -> Attributes.told(f, attribute).forEach(v -> firsts.merge(v, f, Group::first)));
            return firsts;
        });
    }

    private static VendorFact first(VendorFact one, VendorFact other) {
        return VendorFact.ORDER.compare(one, other) <= 0 ? one : other;
    }

    /**
     * Those that one of a newer document contradicts, in an answer or a figure.
     *
     * @param date of the document that states a fact, or null where that is not known: such a fact is neither newer nor older
     */
    public List<VendorFact> overruled(Function<VendorFact, LocalDate> date) {
        TreeMap<LocalDate, List<VendorFact>> newestFirst = new TreeMap<>(Comparator.reverseOrder());
        facts.stream().filter(f -> date.apply(f) != null).forEach(f -> newestFirst
                .computeIfAbsent(date.apply(f), d -> new ArrayList<>())
                .add(f));
        Opposites figures = Opposites.inFigures();
        Opposites answers = Opposites.inAnyAnswer();
        List<VendorFact> overruled = new ArrayList<>();
        newestFirst.values().forEach(ofOneDate -> {
            ofOneDate.stream()
                    .filter(f -> figures.opposeAcross(f) || answers.opposeAcross(f))
                    .forEach(overruled::add);
            ofOneDate.forEach(figures::add);
            ofOneDate.forEach(answers::add);
        });
        return overruled;
    }

    public boolean sharesService(VendorFact fact) {
        return meets("service", fact, f -> Map.of("service", f.getServices()));
    }

    public boolean standsApartFrom(VendorFact fact) {
        Map<String, Set<List<String>>> headings = keep("headings", () -> facts.stream()
                .collect(Collectors.groupingBy(
                        VendorFact::getDocument,
                        Collectors.mapping(f -> f.getEvidence().get(0).heading(), Collectors.toSet()))));
        return headings.getOrDefault(fact.getDocument(), Set.of()).stream()
                .anyMatch(h -> !h.equals(fact.getEvidence().get(0).heading()));
    }

    /** True when one of them stands in another document, or under other headings. */
    public boolean standsElsewhereThan(VendorFact fact) {
        Set<List<?>> places =
                keep("places", () -> facts.stream().map(Group::place).collect(Collectors.<List<?>>toSet()));
        return places.size() > 1 || places.size() == 1 && !places.contains(place(fact));
    }

    /** Where a fact stands: its document, and the headings above it. */
    public static List<?> place(VendorFact fact) {
        return List.of(fact.getDocument(), fact.getEvidence().get(0).heading());
    }

    public boolean namesServiceOf(VendorFact fact) {
        return has("named", f -> f.getServices(), fact.getServices());
    }

    public boolean sharesPassage(VendorFact fact) {
        return keep("passages", () -> Passages.of(facts))
                .overlap(fact.getEvidence().get(0));
    }

    public boolean isWordedLike(VendorFact fact) {
        List<Set<String>> terms = keep("terms", () -> facts.stream()
                .sorted(VendorFact.ORDER)
                .limit(MOST_COMPARED)
                .map(Likeness::terms)
                .toList());
        Set<String> own = Likeness.terms(fact);
        return terms.stream().anyMatch(t -> Likeness.of(own, t) >= ALIKE);
    }

    public boolean isNear(VendorFact fact) {
        return keep("passages", () -> Passages.of(facts))
                .near(fact.getEvidence().get(0));
    }

    public boolean follows(VendorFact fact) {
        return keep("sequels", () -> Sequels.of(facts)).follow(fact);
    }

    public boolean standsBeside(VendorFact fact) {
        return keep("sequels", () -> Sequels.of(facts)).beside(fact);
    }

    public boolean quotes(VendorFact fact) {
        Evidence own = fact.getEvidence().get(0);
        Map<String, List<Span>> quoted = keep("quoted", () -> facts.stream()
                .flatMap(f -> f.getEvidence().stream())
                .collect(Collectors.groupingBy(
                        Evidence::document, Collectors.mapping(Evidence::span, Collectors.toList()))));
        return quoted.getOrDefault(own.document(), List.of()).stream().anyMatch(own.span()::overlaps);
    }

    public Opposites inFigures() {
        return keep("figures", () -> filled(Opposites.inFigures()));
    }

    public Opposites inPromises() {
        return keep("promises", () -> filled(Opposites.inPromises()));
    }

    public Opposites inAnswers() {
        return keep("answers", () -> filled(Opposites.inAnswers()));
    }

    public Opposites inReach() {
        return keep("reach", () -> filled(Opposites.inReach()));
    }

    public Opposites inAnyAnswer() {
        return keep("any-answer", () -> filled(Opposites.inAnyAnswer()));
    }

    private Opposites filled(Opposites opposites) {
        facts.forEach(opposites::add);
        return opposites;
    }

    /**
     * True when one of them speaks of the same; see {@link Subjects}.
     *
     * @param by a name for what is compared, one for each function
     * @param subject words by aspect
     */
    public boolean meets(
            String by, VendorFact fact, Function<VendorFact, Map<String, ? extends Collection<?>>> subject) {
        Subjects<Object> subjects = keep(by, () -> {
            Subjects<Object> all = new Subjects<>(Object::new);
            facts.forEach(f -> all.add(subject.apply(f), cell -> {}));
            return all;
        });
        return subjects.anyMeets(subject.apply(fact), cell -> true);
    }

    /** True when one of them tells one of these words. */
    public boolean has(String by, Function<VendorFact, ? extends Collection<?>> told, Collection<?> words) {
        Set<Object> all = keep(
                by, () -> facts.stream().flatMap(f -> told.apply(f).stream()).collect(Collectors.<Object>toSet()));
        return words.stream().anyMatch(all::contains);
    }

    /** What is worked out of the facts, until another comes or goes. */
    @SuppressWarnings("unchecked")
    public <T> T keep(String name, Supplier<T> from) {
        Object found = known.get(name);
        if (found == null) {
            found = from.get();
            known.put(name, found);
        }
        return (T) found;
    }

    /** The facts of this type. */
    public <T extends VendorFact> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
