package dev.tenken.assess.rule;

import dev.tenken.assess.explain.Beginnings;
import dev.tenken.assess.explain.PreparedProbes;
import dev.tenken.assess.explain.Probes;
import dev.tenken.assess.rule.RuleSource.Place;
import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules that travel with the program, as they were read, checked and built when it was packed. They hold for those very files only:
 * a letter changed in one of them, and everything is made from the files again.
 */
final class PreparedRules {

    /** Where the build puts it; its classes lie beside the rules. */
    static final String FILE = "rules/prepared.json";

    private final Contents contents;
    private final Map<String, RuleSource> rules = new TreeMap<>();
    private final PreparedModels models;

    /**
     * What the file tells.
     *
     * @param digest of the rules' files and those of their reasons
     * @param asked what the catalog asked for that the rules were checked by; see {@link RuleChecks#asked}
     * @param models names of the classes that hold the built rules
     */
    record Contents(
            String digest,
            List<String> asked,
            List<String> models,
            List<Entry> rules,
            List<Beginning> beginnings,
            Map<String, Sentence> reasons) {}

    /**
     * A rule.
     *
     * @param beginnings places in the list of all beginnings, the shortest first; empty for a rule that does not judge
     * @param asked see {@link Beginnings#asked}
     */
    record Entry(
            String name,
            String file,
            int line,
            int start,
            int end,
            Map<String, String> annotations,
            List<String> joined,
            List<Integer> beginnings,
            List<List<Integer>> asked) {}

    /** The beginning of some rules' conditions as {@link Prefix} has it. */
    record Beginning(String subject, String binding, String passed, String last) {}

    /** A reason in both languages. */
    record Sentence(String en, String ja) {}

    private PreparedRules(Contents contents, List<SourceFile> drl) {
        this.contents = contents;
        this.models = new PreparedModels(contents.models(), PreparedRules.class.getClassLoader());
        Map<String, SourceFile> files = new HashMap<>();
        drl.forEach(f -> files.put(f.path(), f));
        contents.rules()
                .forEach(e -> rules.put(
                        e.name(),
                        new RuleSource(
                                e.name(),
                                files.get(e.file()),
                                new Place(e.line(), e.start(), e.end()),
                                e.annotations(),
                                e.joined())));
    }

    /**
     * What was prepared of these files, or nothing when it was of others, or for a catalog that asked for something else.
     *
     * @param digest of the rules' files and those of their reasons
     */
    static Optional<PreparedRules> of(List<SourceFile> drl, String digest, List<Control> catalog) {
        return SourceFiles.packed(FILE)
                .map(f -> Data.readJson(f.text(), FILE, Contents.class))
                .filter(c -> c.digest().equals(digest))
                .filter(c -> RuleChecks.asked(catalog).containsAll(c.asked()))
                .map(c -> new PreparedRules(c, drl));
    }

    /** Every rule by its name, sorted. */
    Map<String, RuleSource> rules() {
        return rules;
    }

    Reasons reasons() {
        Map<String, LocalizedText> sentences = new TreeMap<>();
        contents.reasons().forEach((rule, s) -> sentences.put(rule, new LocalizedText(s.en(), s.ja())));
        return new Reasons(sentences);
    }

    RuleBase base() {
        return RuleBase.divided(models::built);
    }

    /** What finds out where quiet rules stopped. */
    PreparedProbes probes() {
        Map<String, List<Beginnings>> byRule = new HashMap<>();
        contents.rules().stream()
                .filter(e -> !e.beginnings().isEmpty())
                .forEach(e -> byRule.put(e.name(), beginnings(e)));
        return new PreparedProbes(byRule, models.rules(Probes::isName));
    }

    private List<Beginnings> beginnings(Entry rule) {
        Iterator<Integer> places = rule.beginnings().iterator();
        List<Beginnings> all = new ArrayList<>();
        for (List<Integer> asked : rule.asked()) {
            List<Probes.Probe> probes = new ArrayList<>();
            for (int i = 0; i < asked.size(); i++) {
                int place = places.next();
                probes.add(new Probes.Probe(
                        Probes.name(place), prefix(contents.beginnings().get(place))));
            }
            all.add(new Beginnings(probes, asked));
        }
        return all;
    }

    /** The conditions themselves are in the built probe. */
    private static Prefix prefix(Beginning b) {
        return new Prefix("", b.subject(), b.binding(), b.passed(), b.last());
    }
}
