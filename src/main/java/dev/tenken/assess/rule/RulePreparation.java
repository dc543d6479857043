package dev.tenken.assess.rule;

import dev.tenken.assess.explain.Beginnings;
import dev.tenken.assess.explain.Probes;
import dev.tenken.assess.rule.PreparedRules.Beginning;
import dev.tenken.assess.rule.PreparedRules.Contents;
import dev.tenken.assess.rule.PreparedRules.Entry;
import dev.tenken.assess.rule.PreparedRules.Sentence;
import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Rule;
import org.kie.api.KieServices;

/** Makes, when the program is packed, what {@link PreparedRules} reads when it runs. */
public final class RulePreparation {
    private static final String CLASS = ".class";
    /** Where the engine looks for the version of Java that it makes classes for. */
    private static final String LEVEL = "drools.dialect.java.compiler.lnglevel";

    private static final String OLDEST_JAVA = "17";
    /** The engine's own list of the classes of models that it made. */
    private static final String MODELS = "drools-model";

    private final RulePack pack;
    private final List<Control> catalog;
    private final List<Prefix> beginnings = new ArrayList<>();
    private final Map<String, List<Integer>> byRule = new LinkedHashMap<>();
    /** See {@link Beginnings#asked}. */
    private final Map<String, List<List<Integer>>> asked = new LinkedHashMap<>();

    private final List<SourceFile> probes;

    private RulePreparation(RulePack pack, List<Control> catalog) {
        this.pack = pack;
        this.catalog = catalog;
        this.probes = Probes.files(pack.judging(), rule -> "", at -> true, (rule, at, prefix) -> {
            if (at == beginnings.size()) {
                beginnings.add(prefix);
            }
            byRule.computeIfAbsent(rule.name(), r -> new ArrayList<>()).add(at);
        });
    }

    /**
     * The files to put into the program, by path: classes, and what tells of them.
     *
     * @param catalog every control of the built-in catalog
     * @throws dev.tenken.model.InputException when the rules cannot be used
     * @throws IllegalStateException when they have conditions that cannot be explained
     */
    public static Map<String, byte[]> files(List<Control> catalog) {
        RulePack pack = RulePack.fromFiles(
                RulePack.builtInFiles(RuleFiles.DRL), RulePack.builtInFiles(RuleFiles.REASONS), catalog);
        return new RulePreparation(pack, catalog).files();
    }

    /** The version of the engine that makes classes of rules. */
    public static String engine() {
        return String.valueOf(KieServices.class.getPackage().getImplementationVersion());
    }

    private Map<String, byte[]> files() {
        Map<String, Rule> tried = new Built(probes).rules(Probes::isName);
        byRule.forEach((rule, own) -> asked.put(
                rule,
                Beginnings.asked(own.stream().map(Probes::name).map(tried::get).toList())));
        Set<Integer> longest = longest();
        List<SourceFile> all = new ArrayList<>(pack.drl());
        all.addAll(Probes.files(pack.judging(), rule -> "", longest::contains, (rule, at, prefix) -> {}));
        Built built = new Built(all);
        Map<String, byte[]> files = new TreeMap<>(built.classes);
        files.put(PreparedRules.FILE, Data.writeJson(tree(built.models)).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The beginnings that go on from others, or from none: they tell of those, too. */
    private Set<Integer> longest() {
        Set<Integer> longest = new HashSet<>();
        asked.forEach((rule, together) -> {
            int end = 0;
            for (List<Integer> each : together) {
                end += each.size();
                longest.add(byRule.get(rule).get(end - 1));
            }
        });
        return longest;
    }

    /** What the engine made of rule files. */
    private static final class Built extends ClassLoader {
        private final Map<String, byte[]> classes = new TreeMap<>();
        private final List<String> models = new ArrayList<>();

        Built(List<SourceFile> files) {
            super(RulePreparation.class.getClassLoader());
            InternalKieModule module = built(files);
            for (String name : module.getFileNames()) {
                if (name.endsWith(CLASS) && !name.startsWith("org/drools/")) {
                    classes.put(name, module.getBytes(name));
                } else if (name.endsWith("/" + MODELS)) {
                    new String(module.getBytes(name), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .forEach(models::add);
                }
            }
            models.sort(null);
        }

        Map<String, Rule> rules(Predicate<String> wanted) {
            return new PreparedModels(models, this).rules(wanted);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + CLASS);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    /** Classes that every Java runs which Tenken runs on, whichever builds them. */
    private static InternalKieModule built(List<SourceFile> files) {
        String before = System.setProperty(LEVEL, OLDEST_JAVA);
        try {
            return (InternalKieModule)
                    RuleCompiler.builder(files, SecondBuilder.EXECUTABLE).getKieModule();
        } finally {
            if (before == null) {
                System.clearProperty(LEVEL);
            } else {
                System.setProperty(LEVEL, before);
            }
        }
    }

    private Contents tree(List<String> models) {
        Map<String, Sentence> reasons = new TreeMap<>();
        for (String rule : pack.reasons().rules()) {
            LocalizedText text = pack.reasons().template(rule);
            reasons.put(rule, new Sentence(text.en(), text.ja()));
        }
        return new Contents(
                pack.digest(),
                RuleChecks.asked(catalog),
                models,
                pack.rules().values().stream().map(this::entry).toList(),
                beginnings.stream()
                        .map(b -> new Beginning(b.subject(), b.binding(), b.passed(), b.last()))
                        .toList(),
                reasons);
    }

    private Entry entry(RuleSource rule) {
        return new Entry(
                rule.name(),
                rule.file().path(),
                rule.line(),
                rule.start(),
                rule.end(),
                rule.annotations(),
                rule.joined(),
                byRule.getOrDefault(rule.name(), List.of()),
                asked.getOrDefault(rule.name(), List.of()));
    }
}
