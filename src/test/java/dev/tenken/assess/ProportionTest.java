package dev.tenken.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.tenken.assess.explain.Diagnosis;
import dev.tenken.assess.explain.Explainer;
import dev.tenken.assess.explain.Probes;
import dev.tenken.assess.rule.RuleFiles;
import dev.tenken.assess.rule.RuleId;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.rule.Stage;
import dev.tenken.assess.workshop.CaseFacts;
import dev.tenken.assess.workshop.RuleCase;
import dev.tenken.assess.workshop.RuleCases;
import dev.tenken.catalog.Catalogs;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Thresholds;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.CriterionResult;
import dev.tenken.model.finding.VendorAssessment;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.core.common.BaseNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four times the facts are four times the work, and no more: at every place of the network, and in what the program does beside it. */
class ProportionTest {

    private static final int FEW = 4;
    private static final int TIMES = 4;
    private static final int MIXED = 15;

    /** Work that does not depend on how much is told. */
    private static final int FIXED = 10;

    private static final RulePack PACK = RulePack.builtIn(Catalogs.builtIn().controls());
    private static final Probes PROBES = Probes.of(PACK.rules().values().stream()
            .filter(r -> RuleId.parse(r.name()).isPresent())
            .toList());
    private static final Evaluations RULES = Evaluations.in(Stage.values(), PACK.base());
    private static final Evaluations EXPLANATIONS = Evaluations.in(PROBES.base());
    private static final RuleCases CASES = RuleCases.read(RuleFiles.builtIn().cases(), PACK, Catalogs.builtIn());
    private static final List<Control> CONTROLS = Catalogs.load("default").controls();
    private static final Thresholds THRESHOLDS = Catalogs.builtIn().thresholds();
    private static final Assessor ASSESSOR = new Assessor(Catalogs.load("default"), PACK, Facts.AS_OF);

    /** The words of each topic, as the rules' cases use them. */
    private static final Map<Topic, List<VendorFact>> TOLD = CASES.all().stream()
            .flatMap(c -> c.facts().stream())
            .collect(Collectors.groupingBy(Topic::of, TreeMap::new, Collectors.toList()));

    private int next;

    @Test
    void what_every_case_states_can_be_stated_many_times() {
        Set<String> grown = new TreeSet<>();
        List<List<VendorFact>> batches = batches();
        batches.forEach(facts -> grown.addAll(grown(RULES, FEW, n -> judge(again(facts, n), CONTROLS))));

        assertThat(batches).hasSizeGreaterThan(50);
        assertThat(grown).as("rules that grow faster than the facts").isEmpty();
    }

    /** The facts of every case, none twice; cases that share no topic stand together. */
    private static List<List<VendorFact>> batches() {
        List<List<VendorFact>> batches = new ArrayList<>();
        List<Set<Topic>> taken = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        for (RuleCase of : CASES.all()) {
            Set<Topic> topics = of.facts().stream().map(Topic::of).collect(Collectors.toSet());
            if (known.add(of.facts().stream().map(ProportionTest::substance).collect(Collectors.toSet()))) {
                int batch = 0;
                while (batch < taken.size() && !Collections.disjoint(taken.get(batch), topics)) {
                    batch++;
                }
                if (batch == taken.size()) {
                    batches.add(new ArrayList<>());
                    taken.add(new HashSet<>());
                }
                batches.get(batch).addAll(of.facts());
                taken.get(batch).addAll(topics);
            }
        }
        return batches;
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void each_topic_can_be_told_many_times_in_any_two_polarities(Topic topic) {
        Set<String> grown = new TreeSet<>();
        for (List<Polarity> pair : pairs()) {
            List<VendorFact> mixed = mixed(topic, pair);
            grown.addAll(grown(RULES, 2, n -> judge(again(mixed, n), CONTROLS)));
            grown.addAll(grown(
                    EXPLANATIONS,
                    1,
                    n -> Diagnosis.of(PROBES, Explainer.told(CONTROLS, again(mixed, n), List.of(Facts.AS_OF)))));
        }
        assertThat(grown).as("rules that grow faster than the facts").isEmpty();
    }

    @Test
    void everything_told_at_once_can_be_told_many_times() {
        Consumer<Integer> work = n -> ASSESSOR.assess(
                Facts.vendor("One", "Two"), Facts.extraction(everything(n).toArray(VendorFact[]::new)));

        assertThat(grown(RULES, 2, work))
                .as("rules that grow faster than the facts")
                .isEmpty();
        assertThat(allocated(work, TIMES * 2)).isLessThan((TIMES + 2) * allocated(work, 2));
    }

    @Test
    void five_hundred_contradicting_statements_are_one_contradiction() {
        List<VendorFact> inOne = contradicting(500, 1);
        List<VendorFact> inTwo = contradicting(500, 2);

        assertThat(restsOn(inOne, "observation.contradiction.yes-and-no")).isEqualTo(500);
        assertThat(restsOn(inTwo, "observation.contradiction.answers-across-documents"))
                .isEqualTo(500);
        assertThat(grown(RULES, 50, n -> judge(contradicting(n, 1), CONTROLS))).isEmpty();
        assertThat(grown(RULES, 50, n -> judge(contradicting(n, 2), CONTROLS))).isEmpty();
        assertThat(allocated(n -> judge(contradicting(n, 2), CONTROLS), 400))
                .isLessThan((TIMES + 2) * allocated(n -> judge(contradicting(n, 2), CONTROLS), 100));
    }

    private long restsOn(List<VendorFact> facts, String rule) {
        VendorAssessment assessment =
                ASSESSOR.assess(Facts.vendor(), Facts.extraction(facts.toArray(VendorFact[]::new)));
        return assessment.observations().stream()
                .filter(o -> o.rule().equals(rule))
                .mapToLong(o -> o.evidence().size())
                .sum();
    }

    /** The rules whose places in the network had more to do than the number of facts accounts for. */
    private static Set<String> grown(Evaluations evaluations, int few, Consumer<Integer> work) {
        work.accept(few);
        Map<BaseNode, Long> less = evaluations.take();
        work.accept(TIMES * few);
        Map<BaseNode, Long> more = evaluations.take();
        return more.entrySet().stream()
                .filter(e -> e.getValue() > (TIMES + 1) * less.getOrDefault(e.getKey(), 0L) + FIXED)
                .map(e -> Evaluations.rules(e.getKey()) + ": " + less.get(e.getKey()) + ", then " + e.getValue())
                .collect(Collectors.toSet());
    }

    private static long allocated(Consumer<Integer> work, int facts) {
        work.accept(facts);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.accept(facts);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Facts are held against the rules of every stage, whether it is told facts or not. */
    private static void judge(List<VendorFact> facts, List<Control> controls) {
        for (Stage stage : Stage.values()) {
            stage.run(PACK.base(), told(facts, controls), CriterionResult.class);
        }
    }

    private static List<Object> told(List<VendorFact> facts, List<Control> controls) {
        List<Criterion> criteria =
                controls.stream().flatMap(c -> c.criteria().stream()).toList();
        return ScopeRun.all(facts, controls, criteria, List.of(Facts.AS_OF, THRESHOLDS));
    }

    private List<VendorFact> everything(int times) {
        List<VendorFact> all = new ArrayList<>();
        TOLD.values().forEach(facts -> {
            List<VendorFact> some = new ArrayList<>(facts);
            Collections.shuffle(some, new Random(facts.size()));
            all.addAll(again(some.subList(0, Math.min(3, some.size())), times));
        });
        return all;
    }

    private List<VendorFact> again(List<VendorFact> facts, int times) {
        return IntStream.range(0, times)
                .boxed()
                .flatMap(i -> facts.stream().map(f -> again(f, f.getPolarity(), f.getServices(), i % 2)))
                .toList();
    }

    /** Facts of one topic, some of this and some of that polarity, some for all services. */
    private List<VendorFact> mixed(Topic topic, List<Polarity> polarities) {
        List<VendorFact> words = TOLD.getOrDefault(topic, List.of());
        List<List<String>> services = List.of(List.of(), List.of("S"), List.of("T"));
        Random random = new Random(topic.ordinal());
        return IntStream.range(0, words.isEmpty() ? 0 : MIXED)
                .mapToObj(i -> again(
                        words.get(random.nextInt(words.size())),
                        polarities.get(i % 2),
                        services.get(i % services.size()),
                        0))
                .toList();
    }

    private List<VendorFact> contradicting(int number, int documents) {
        Facts facts = new Facts();
        return IntStream.range(0, number)
                .mapToObj(i -> again(
                        facts.affirmed(Topic.BACKUP, Map.of("customerRestore", i % 2 == 0)),
                        Polarity.AFFIRMED,
                        List.of(),
                        i % documents))
                .toList();
    }

    private VendorFact again(VendorFact fact, Polarity polarity, List<String> services, int document) {
        int number = next++;
        // What one heading stands over is told apart in words.
        String heading = "heading " + number % 2;
        Evidence evidence =
                CaseFacts.evidence(document == 0 ? CaseFacts.DOCUMENT : "case/other.txt", number, heading, null);
        return Attributes.restated(
                fact,
                new Statement(
                        "f" + number, services, polarity, fact.getCondition(), Statement.EXTRACTED, List.of(evidence)));
    }

    private static Object substance(VendorFact fact) {
        return List.of(
                Topic.of(fact),
                fact.getPolarity(),
                String.valueOf(fact.getCondition()),
                fact.getServices(),
                Attributes.of(fact));
    }

    private static List<List<Polarity>> pairs() {
        return Arrays.stream(Polarity.values())
                .flatMap(a -> Stream.of(Polarity.values())
                        .filter(b -> a.compareTo(b) <= 0)
                        .map(b -> List.of(a, b)))
                .toList();
    }
}
