package dev.tenken.model.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.AttributeReader;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a group answers about one fact is what comparing that fact with each of the group would have answered. */
class GroupTest {

    private static final List<Object> LISTS =
            Arrays.asList(null, List.of("a"), List.of("b"), List.of("a", "c"), List.of("b", "c", "d"));
    private static final List<Object> ANSWERS = Arrays.asList(null, null, true, false);
    private static final List<Object> FIGURES = Arrays.asList(null, "P90D", "P3M", "P1Y", "P365D", "P7Y");
    private static final List<List<String>> SERVICES =
            List.of(List.of(), List.of("x"), List.of("y"), List.of("x", "y"));

    private final Random random = new Random(5);
    private final List<VendorFact> facts =
            IntStream.range(0, 150).mapToObj(this::random).toList();
    private final Group group = Group.of(facts);

    @Test
    void contradictions_within_and_across_documents_are_those_of_the_pairs() {
        assertSame(f -> f.answersOtherwiseWithin(group), (a, b) -> within(a, b) && Clash.inAnswers(a, b));
        assertSame(f -> f.answersOtherwiseAcross(group), (a, b) -> !within(a, b) && Clash.inAnyAnswer(a, b));
        assertSame(f -> f.statesOtherFigureAcross(group), (a, b) -> !within(a, b) && Clash.inFigures(a, b));
    }

    @Test
    void what_is_shared_is_what_the_pairs_share() {
        Group some = Group.of(facts.subList(0, 3));
        assertThat(facts).allSatisfy(f -> {
            assertThat(f.sharesServiceWithOneOf(some)).isEqualTo(some.stream().anyMatch(f::sharesServiceWith));
            assertThat(f.isOfServiceOfOneOf(some)).isEqualTo(some.stream().anyMatch(o -> o.getServices().stream()
                    .anyMatch(f.getServices()::contains)));
        });
        Group every = Group.of(facts.subList(0, 40));
        assertThat(facts).allSatisfy(f -> assertThat(f.sharesPassageWithOneOf(every))
                .isEqualTo(every.stream()
                        .anyMatch(o -> within(o, f)
                                && o.getEvidence()
                                        .get(0)
                                        .span()
                                        .overlaps(f.getEvidence().get(0).span()))));
    }

    @Test
    void a_subject_of_very_many_words_is_compared_all_the_same() {
        List<String> words = IntStream.range(0, 2 * Subjects.MOST_COMBINATIONS)
                .mapToObj(i -> "w" + i)
                .toList();
        VendorFact yes =
                fact(0, Topic.ACCESS_CONTROL, List.of(), Map.of("mechanism", words, "available", true), "a", 0);
        VendorFact no = fact(
                1, Topic.ACCESS_CONTROL, List.of(), Map.of("mechanism", List.of("w7"), "available", false), "a", 9);
        VendorFact other = fact(
                2, Topic.ACCESS_CONTROL, List.of(), Map.of("mechanism", List.of("z"), "available", false), "a", 20);

        assertThat(yes.answersOtherwiseWithin(Group.of(List.of(no)))).isTrue();
        assertThat(yes.answersOtherwiseWithin(Group.of(List.of(other)))).isFalse();
        assertThat(no.answersOtherwiseWithin(Group.of(List.of(yes)))).isTrue();
        assertThat(other.answersOtherwiseWithin(Group.of(List.of(yes)))).isFalse();
    }

    @Test
    void what_a_newer_document_contradicts_is_overruled() {
        Map<String, LocalDate> dates = Map.of("a", LocalDate.of(2025, 1, 1), "b", LocalDate.of(2026, 1, 1));

        assertThat(group.overruled(f -> dates.get(f.getDocument())))
                .containsExactlyInAnyOrderElementsOf(facts.stream()
                        .filter(f -> facts.stream()
                                .anyMatch(o -> f.getDocument().equals("a")
                                        && o.getDocument().equals("b")
                                        && (Clash.inFigures(o, f) || Clash.inAnyAnswer(o, f))))
                        .toList());
    }

    @Test
    void the_first_of_each_value_stands_for_it_whatever_the_order() {
        VendorFact first = fact(0, Topic.ENCRYPTION, List.of(), Map.of("scope", List.of("rest")), "a", 0);
        VendorFact second = fact(1, Topic.ENCRYPTION, List.of(), Map.of("scope", List.of("rest", "transit")), "a", 9);
        VendorFact third = fact(2, Topic.ENCRYPTION, List.of(), Map.of("scope", List.of("transit")), "a", 20);
        Group scopes = Group.of(List.of(third, second, first));

        assertThat(scopes.distinct("scope")).isEqualTo(2);
        assertThat(scopes.firstOfEach("scope")).containsExactly(first, second);
        assertThatThrownBy(() -> scopes.distinct("scopes"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("encryption")
                .hasMessageContaining("scopes");
    }

    @Test
    void what_was_worked_out_is_worked_out_anew_when_another_fact_comes() {
        Group growing = Group.of(List.of());
        VendorFact fact = fact(0, Topic.ENCRYPTION, List.of("x"), Map.of("scope", List.of("rest")), "a", 0);

        assertThat(fact.sharesServiceWithOneOf(growing)).isFalse();
        growing.add(fact);
        assertThat(fact.sharesServiceWithOneOf(growing)).isTrue();
        growing.remove(fact);
        assertThat(fact.sharesServiceWithOneOf(growing)).isFalse();
    }

    private void assertSame(Predicate<VendorFact> asked, BiPredicate<VendorFact, VendorFact> compared) {
        List<VendorFact> found = facts.stream().filter(asked).toList();
        assertThat(found).isNotEmpty().hasSizeLessThan(facts.size());
        assertThat(found)
                .isEqualTo(facts.stream()
                        .filter(f -> facts.stream().anyMatch(o -> compared.test(f, o)))
                        .toList());
    }

    private static boolean within(VendorFact one, VendorFact other) {
        return one.getDocument().equals(other.getDocument());
    }

    private VendorFact random(int number) {
        Map<String, Object> attributes = new HashMap<>();
        boolean access = number % 2 == 0;
        put(attributes, access ? "mechanism" : "kind", LISTS);
        put(attributes, access ? "available" : "customerAccess", ANSWERS);
        if (!access) {
            put(attributes, "retention", FIGURES);
        }
        return fact(
                number,
                access ? Topic.ACCESS_CONTROL : Topic.LOG_RETENTION,
                SERVICES.get(random.nextInt(SERVICES.size())),
                attributes,
                random.nextBoolean() ? "a" : "b",
                random.nextInt(4000));
    }

    private void put(Map<String, Object> attributes, String name, List<Object> values) {
        Object value = values.get(random.nextInt(values.size()));
        if (value != null) {
            attributes.put(name, value);
        }
    }

    private static VendorFact fact(
            int number,
            Topic topic,
            List<String> services,
            Map<String, Object> attributes,
            String document,
            int start) {
        Evidence evidence =
                new Evidence(document, start, start + 5, 1, null, null, List.of("heading " + number), "words");
        Polarity polarity = number % 7 == 3 ? Polarity.VAGUE : number % 3 == 0 ? Polarity.DENIED : Polarity.AFFIRMED;
        return AttributeReader.create(
                topic,
                new Statement("f" + number, services, polarity, null, Statement.EXTRACTED, List.of(evidence)),
                attributes);
    }
}
