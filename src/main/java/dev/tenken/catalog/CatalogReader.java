package dev.tenken.catalog;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.model.Control;
import dev.tenken.model.Criterion;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Parameter;
import dev.tenken.model.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an OSCAL catalog into controls, and reports everything that is wrong with it at once. */
final class CatalogReader {

    /** Who set a threshold that no profile changed. */
    static final String SET_BY_CATALOG = "catalog";

    private static final String OSCAL_VERSION = "1.1.2";
    private static final String OBJECTIVE = "assessment-objective";
    private static final Pattern TOKEN = Pattern.compile("[a-z_][a-z0-9._-]*");
    private static final Set<String> CONTROL_PROPS =
            Set.of("label", "title-ja", "number-2022", "number-2026", "topic", "minimum-met", "guidance-confirmed");

    private final SourceFile file;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    private CatalogReader(SourceFile file) {
        this.file = file;
        this.problems = new Problems(file.path());
    }

    /** Returns the catalog's controls with its own thresholds, or throws an InputException that lists every problem. */
    static LoadedCatalog read(SourceFile file) {
        return new CatalogReader(file).read();
    }

    private LoadedCatalog read() {
        Oscal.Catalog catalog =
                Data.readYaml(file.text(), file.path(), Oscal.CatalogFile.class).catalog();
        if (catalog == null || catalog.metadata() == null) {
            problems.add("catalog", "wanted a catalog with metadata and groups");
            problems.throwIfAny();
        }
        problems.require("catalog", "uuid", catalog.uuid());
        if (!OSCAL_VERSION.equals(catalog.metadata().oscalVersion())) {
            problems.add(
                    "metadata", "oscal-version is " + catalog.metadata().oscalVersion() + "; wanted " + OSCAL_VERSION);
        }
        String version =
                problems.require("metadata", "version", catalog.metadata().version());
        LocalizedText title =
                title("metadata", catalog.metadata().title(), catalog.metadata().props());
        Map<String, Parameter> parameters = parameters("catalog", catalog.params());
        Map<String, Control> controls = new LinkedHashMap<>();
        catalog.groups().forEach(g -> readGroup(g, controls));
        if (controls.isEmpty()) {
            problems.add("catalog", "holds no controls");
        }
        problems.throwIfAny();
        return new LoadedCatalog(title, version, parameters, controls);
    }

    private void readGroup(Oscal.Group group, Map<String, Control> controls) {
        String place = "group " + group.id();
        claim(place, group.id());
        LocalizedText title = title(place, group.title(), group.props());
        if (group.controls().isEmpty()) {
            problems.add(place, "holds no controls");
        }
        group.controls().forEach(c -> controls.put(c.id(), readControl(place, group.id(), title, c)));
    }

    private Control readControl(String above, String family, LocalizedText familyTitle, Oscal.OscalControl control) {
        String place = above + " / control " + control.id();
        claim(place, control.id());
        checkProps(place, control.props(), CONTROL_PROPS);
        String number = property(place, control.props(), "label");
        if (number != null && control.id() != null && !control.id().equals(ControlIds.control(number))) {
            problems.add(place, "label is " + number + ", so the id must be " + ControlIds.control(number));
        }
        String numbers = property(place, control.props(), "number-2022")
                + Oscal.value(control.props(), "number-2026")
                        .map(n -> " / " + n)
                        .orElse("");
        Map<String, Parameter> parameters = parameters(place, control.params());
        List<Criterion> criteria = criteria(place, number, control.parts(), parameters);
        LocalizedText title = title(place, control.title(), control.props());
        List<Topic> topics = topics(place, control.props());
        int minimum = minimumMet(place, control.props(), criteria.size());
        checkConfirmed(place, control.props());
        return number == null
                ? null
                : new Control(number, numbers, title, family, familyTitle, topics, minimum, parameters, criteria);
    }

    private List<Topic> topics(String place, List<Oscal.Prop> props) {
        List<String> words = Oscal.values(props, "topic");
        if (words.isEmpty()) {
            problems.add(place, "prop topic is missing");
        }
        return words.stream()
                .map(w -> problems.attempt(place, () -> Topic.ofJson(w)))
                .filter(Objects::nonNull)
                .toList();
    }

    private int minimumMet(String place, List<Oscal.Prop> props, int criteria) {
        String value = property(place, props, "minimum-met");
        boolean usable = value != null && value.matches("\\d{1,3}") && Integer.parseInt(value) <= criteria;
        if (value != null && !usable) {
            problems.add(place, "prop minimum-met is \"" + value + "\"; wanted a number from 0 to " + criteria);
        }
        return usable ? Integer.parseInt(value) : 0;
    }

    private void checkConfirmed(String place, List<Oscal.Prop> props) {
        word(place, props, "guidance-confirmed", "yes", "no");
    }

    private Map<String, Parameter> parameters(String place, List<Oscal.Param> params) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Oscal.Param param : params) {
            String where = place + " / param " + param.id();
            claim(where, param.id());
            String en = problems.require(where, "label", param.label());
            String ja = property(where, param.props(), "label-ja");
            if (param.values().isEmpty()) {
                problems.add(where, "values is missing");
            } else if (en != null && ja != null && param.id() != null) {
                String value = String.join(", ", param.values());
                parameters.put(param.id(), new Parameter(param.id(), new LocalizedText(en, ja), value, SET_BY_CATALOG));
            }
        }
        return parameters;
    }

    private List<Criterion> criteria(
            String place, String number, List<Oscal.Part> parts, Map<String, Parameter> parameters) {
        List<Criterion> criteria = new ArrayList<>();
        for (Oscal.Part part : parts) {
            if (OBJECTIVE.equals(part.name())) {
                Criterion criterion = criterion(place, number, part, parameters);
                if (criterion != null) {
                    criteria.add(criterion);
                }
            }
        }
        if (criteria.stream().noneMatch(Criterion::essential)) {
            problems.add(place, "no criterion is essential; at least one " + OBJECTIVE + " needs weight essential");
        }
        return criteria;
    }

    private Criterion criterion(String above, String number, Oscal.Part part, Map<String, Parameter> parameters) {
        String place = above + " / part " + part.id();
        claim(place, part.id());
        checkProps(place, part.props(), Set.of("weight", "on-failure", "prose-ja"));
        String en = problems.require(place, "prose", part.prose());
        String ja = property(place, part.props(), "prose-ja");
        String weight = word(place, part.props(), "weight", "essential", "supporting");
        String onFailure = word(place, part.props(), "on-failure", "gap", "partial");
        if (part.id() == null || number == null) {
            return null;
        }
        if (!part.id().startsWith(ControlIds.control(number) + ".")) {
            problems.add(place, "the id must begin with that of its control, " + ControlIds.control(number) + ".");
            return null;
        }
        if (en == null || ja == null) {
            return null;
        }
        String id = number + part.id().substring(ControlIds.control(number).length());
        return new Criterion(
                id, number, new LocalizedText(en, ja), "essential".equals(weight), "gap".equals(onFailure), parameters);
    }

    private LocalizedText title(String place, String en, List<Oscal.Prop> props) {
        String title = problems.require(place, "title", en);
        String ja = property(place, props, "title-ja");
        return title == null || ja == null ? LocalizedText.same("?") : new LocalizedText(title, ja);
    }

    private String property(String place, List<Oscal.Prop> props, String name) {
        return problems.require(place, "prop " + name, Oscal.value(props, name).orElse(null));
    }

    private String word(String place, List<Oscal.Prop> props, String name, String one, String other) {
        String value = property(place, props, name);
        if (value != null && !value.equals(one) && !value.equals(other)) {
            problems.add(place, "prop " + name + " is \"" + value + "\"; wanted " + one + " or " + other);
        }
        return value;
    }

    private void checkProps(String place, List<Oscal.Prop> props, Set<String> known) {
        props.stream()
                .filter(p -> Oscal.NAMESPACE.equals(p.ns()) && !known.contains(p.name()))
                .forEach(p -> problems.add(
                        place,
                        "unknown prop " + p.name() + "; known: "
                                + known.stream().sorted().toList()));
    }

    private void claim(String place, String id) {
        if (problems.require(place, "id", id) == null) {
            return;
        }
        if (!TOKEN.matcher(id).matches()) {
            problems.add(place, "id is no OSCAL token in lower case: it must begin with a letter");
        }
        if (!ids.add(id)) {
            problems.add(place, "the id is used twice");
        }
    }
}
