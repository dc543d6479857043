package dev.tenken.assess.explain;

import com.sun.management.OperatingSystemMXBean;
import dev.tenken.assess.explain.Conjunction.Each;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.Data;
import dev.tenken.data.SourceFiles;
import dev.tenken.document.PortfolioReader;
import dev.tenken.extract.Extractor;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.document.VendorFiles;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * What judging by six families costs with the rule engine, with another one, and with plain loops. All three are given the same criteria
 * and the same statements of the families' topics, and the conditions of the same rules as the compiler made them: those on one criterion and one statement, which
 * each of them can express. What they come to must be as many results.
 *
 * <p>CPU time of the whole process, warm, by turns in one run. Arguments: folders of documents.
 */
public final class RuleEngines {
    private static final List<String> FAMILIES =
            List.of("backup", "clock-sync", "cryptography", "deletion", "incident", "log-retention");
    private static final long WARM_UP_NANOS = 6_000_000_000L;
    private static final int ROUNDS = 9;
    private static final int REPEATED = 400;

    private RuleEngines() {}

    public static void main(String[] args) throws Exception {
        List<Rule> rules = rules();
        List<Criterion> criteria = Catalogs.load(Catalogs.DEFAULT_PROFILE).controls().stream()
                .map(Control::criteria)
                .flatMap(List::stream)
                .filter(c -> rules.stream().anyMatch(r -> r.getName().startsWith(c.id() + ".")))
                .toList();
        List<List<Object>> vendors = new ArrayList<>();
        for (String folder : args) {
            for (VendorFiles files : PortfolioReader.read(Path.of(folder))) {
                List<Object> told = new ArrayList<>(criteria);
                Extractor.builtIn().extract(files).facts().stream()
                        .filter(f -> rules.stream().map(PlainRule::new).anyMatch(r -> r.factType().isInstance(f)))
                        .forEach(told::add);
                vendors.add(told);
            }
        }
        Map<String, ToIntFunction<List<Object>>> contestants = new LinkedHashMap<>();
        contestants.put("plain loops", new PlainLoops(rules)::results);
        contestants.put("drools", new DroolsRules(rules)::results);
        contestants.put("evrete", new EvreteRules(rules)::results);
        System.out.printf(
                Locale.ROOT, "%d rules of six families, %d criteria, %d vendors%n", rules.size(), criteria.size(), vendors.size());
        check(contestants, vendors);
        print(timed(contestants, vendors), vendors.size());
    }

    /** Rules with a condition on a criterion and one on a statement, and no other. */
    private static List<Rule> rules() throws ReflectiveOperationException {
        List<String> files = FAMILIES.stream().map(f -> "rules/controls/" + f + ".drl").toList();
        Map<?, ?> prepared = Data.readJson(
                SourceFiles.packed("rules/prepared.json").orElseThrow().text(), "prepared.json", Map.class);
        List<String> wanted = ((List<?>) prepared.get("rules")).stream()
                .map(r -> (Map<?, ?>) r)
                .filter(r -> files.contains(r.get("file")))
                .map(r -> String.valueOf(r.get("name")))
                .toList();
        List<Rule> rules = new ArrayList<>();
        for (Object model : (List<?>) prepared.get("models")) {
            Model made = (Model) Class.forName(String.valueOf(model)).getDeclaredConstructor().newInstance();
            made.getRules().stream().filter(r -> wanted.contains(r.getName()) && isPlain(r)).forEach(rules::add);
        }
        return rules;
    }

    private static boolean isPlain(Rule rule) {
        List<Conjunction.Step> steps = new Conjunction(rule).steps();
        return steps.size() == 2
                && steps.stream().allMatch(s -> s instanceof Each each && each.source() == null)
                && ((Each) steps.get(0)).type() == Criterion.class;
    }

    private static void check(Map<String, ToIntFunction<List<Object>>> contestants, List<List<Object>> vendors) {
        for (List<Object> vendor : vendors) {
            List<Integer> results =
                    contestants.values().stream().map(c -> c.applyAsInt(vendor)).distinct().toList();
            if (results.size() != 1) {
                throw new IllegalStateException("the engines come to " + results + " results on one vendor");
            }
        }
    }

    private static Map<String, Double> timed(
            Map<String, ToIntFunction<List<Object>>> contestants, List<List<Object>> vendors) {
        contestants.values().forEach(c -> {
            for (long spent = 0; spent < WARM_UP_NANOS; ) {
                spent += timed(c, vendors);
            }
        });
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            contestants.forEach((name, c) ->
                    times.computeIfAbsent(name, n -> new ArrayList<>()).add(timed(c, vendors)));
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, all) -> medians.put(name, all.stream().sorted().toList().get(ROUNDS / 2) / 1e3 / REPEATED));
        return medians;
    }

    private static long timed(ToIntFunction<List<Object>> contestant, List<List<Object>> vendors) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        for (int i = 0; i < REPEATED; i++) {
            vendors.forEach(contestant::applyAsInt);
        }
        return system.getProcessCpuTime() - before;
    }

    private static void print(Map<String, Double> medians, int vendors) {
        double first = medians.get("plain loops");
        medians.forEach((name, micros) -> System.out.printf(
                Locale.ROOT, "%-12s %9.0f us a vendor  %6.1f x plain loops%n", name, micros / vendors, micros / first));
    }
}
