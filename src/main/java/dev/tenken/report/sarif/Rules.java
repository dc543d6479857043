package dev.tenken.report.sarif;

import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Observation;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What results are results of: the controls of the profile, then the rules that questioned something. */
final class Rules {

    private final Messages messages;
    private final Words words;
    private final Map<String, Map<String, Object>> rules = new LinkedHashMap<>();
    private final Map<String, Integer> indices = new LinkedHashMap<>();

    Rules(Assessment assessment, Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
        assessment.profile().controls().forEach(c -> rules.putIfAbsent(c.number(), of(c)));
        Map<String, Observation> questioning = new TreeMap<>();
        assessment.vendors().stream()
                .flatMap(v -> v.observations().stream())
                .forEach(o -> questioning.putIfAbsent(o.rule(), o));
        questioning.forEach((rule, o) -> rules.putIfAbsent(rule, of(o)));
        rules.keySet().forEach(id -> indices.put(id, indices.size()));
    }

    List<Object> list() {
        return new ArrayList<>(rules.values());
    }

    /** Where a rule stands in the list. */
    int index(String id) {
        return indices.get(id);
    }

    private Map<String, Object> of(Control control) {
        return Fields.of("id", control.number())
                .put("shortDescription", SarifText.message(control.title().in(messages.language())))
                .put("fullDescription", SarifText.message(messages.get("sarif.control", family(control))))
                .put("help", SarifText.message(help(control)))
                .put("defaultConfiguration", Map.of("level", "error"))
                .put("properties", Map.of("tags", List.of(control.family())))
                .map();
    }

    private Map<String, Object> of(Observation observation) {
        return Fields.of("id", observation.rule())
                .put("shortDescription", SarifText.message(messages.word(observation.kind())))
                .put("fullDescription", SarifText.message(messages.get("observations.note")))
                .put("help", SarifText.message(messages.get("observations.note")))
                .put("defaultConfiguration", Map.of("level", Level.of(observation)))
                .put("properties", Map.of("tags", List.of(Attributes.word(observation.kind()))))
                .map();
    }

    private String family(Control control) {
        return control.familyTitle().in(messages.language());
    }

    /** What is asked, criterion by criterion, the thresholds in use, and what a verdict on documents is worth. */
    private String help(Control control) {
        StringBuilder help = new StringBuilder(
                messages.get("criteria.title", control.criteria().size()));
        control.criteria().forEach(c -> help.append("\n- ").append(criterion(c)));
        List<String> thresholds = words.thresholds(control);
        if (!thresholds.isEmpty()) {
            help.append("\n\n").append(messages.get("finding.thresholds"));
            thresholds.forEach(t -> help.append("\n- ").append(t));
        }
        return help.append("\n\n").append(messages.get("report.method")).toString();
    }

    private String criterion(Criterion criterion) {
        String weight = messages.get(criterion.essential() ? "criteria.essential" : "criteria.supporting");
        return criterion.id() + " (" + weight + "): " + criterion.prose().in(messages.language());
    }
}
