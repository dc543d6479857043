package dev.tenken.catalog;

import dev.tenken.catalog.LoadedCatalog.Family;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Admission;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.ControlNumber;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads controls as they are written in OSCAL. */
final class ControlReader {

    static final String OBJECTIVE = "assessment-objective";

    private static final String NUMBER_PREFIX = "number-";
    private static final String NEAREST = "nearest";
    private static final String UNCONFIRMED = "unconfirmed";
    private static final Set<String> STANDINGS = Set.of(NEAREST, UNCONFIRMED, NEAREST + "-" + UNCONFIRMED);
    private static final Pattern LOWER_TOKEN = Pattern.compile("[a-z_][a-z0-9._-]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z&]+([.-][0-9A-Za-z]+)*");
    private static final Set<String> CONTROL_PROPS = Set.of(
            "label",
            "title-ja",
            "number-2022",
            "number-2026",
            "topic",
            "minimum-met",
            "guidance-confirmed",
            Admissions.ACTOR,
            Admissions.ADDRESSEE,
            Admissions.EVENT,
            Admissions.PAPER);
    private static final Set<String> PART_PROPS = Set.of(
            "weight",
            "on-failure",
            "prose-ja",
            Admissions.ACTOR,
            Admissions.ADDRESSEE,
            Admissions.EVENT,
            Admissions.PAPER);

    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private final Admissions admissions;

    ControlReader(Problems problems) {
        this.problems = problems;
        this.admissions = new Admissions(problems);
    }

    /**
     * A control with the thresholds that are written, or null when it cannot be read.
     *
     * @param path where it stands, for messages
     */
    Control read(String path, Family family, Oscal.Requirement written) {
        String place = Shape.named(path, written.id());
        claim(place, written.id());
        checkProps(place, written.props(), CONTROL_PROPS);
        String number = property(place, written.props(), "label");
        if (number != null && written.id() != null && !written.id().equals(ControlIds.control(number))) {
            problems.add(place, "label is " + number + ", so the id must be " + ControlIds.control(number));
        }
        List<ControlNumber> numbers = numbers(place, written.props());
        Map<String, Parameter> parameters = parameters(path, written.params());
        Admission whose = admissions.read(place, written.props());
        List<Criterion> criteria = criteria(path, place, number, written.parts(), parameters).stream()
                .map(c -> c.admitting(c.admission().or(whose)))
                .toList();
        LocalizedText title = title(place, written.title(), written.props());
        List<Topic> topics = topics(place, written.props());
        int minimum = minimumMet(place, written.props(), criteria.size());
        word(place, written.props(), "guidance-confirmed", "yes", "no");
        return number == null || written.id() == null
                ? null
                : new Control(
                        number, numbers, title, family.id(), family.title(), topics, minimum, parameters, criteria);
    }

    private List<ControlNumber> numbers(String place, List<Oscal.Prop> props) {
        List<ControlNumber> numbers = new ArrayList<>();
        for (Numbering edition : List.of(Numbering.ISO_2022, Numbering.ISO_2026)) {
            String name = NUMBER_PREFIX + edition.word();
            List<Oscal.Prop> own = props.stream().filter(p -> p.is(name)).toList();
            own.forEach(p -> numbers.add(number(place, edition, p)));
        }
        return numbers;
    }

    private ControlNumber number(String place, Numbering edition, Oscal.Prop prop) {
        String standing = prop.class_() == null ? "" : prop.class_();
        if (!standing.isEmpty() && !STANDINGS.contains(standing)) {
            problems.add(
                    place,
                    "prop " + prop.name() + " has class " + standing + "; wanted none or one of "
                            + STANDINGS.stream().sorted().toList());
        }
        String text = prop.value() == null ? "?" : prop.value();
        if (prop.value() != null && !NUMBER.matcher(text).matches()) {
            problems.add(place, "prop " + prop.name() + " is \"" + text + "\"; wanted one number such as 8.13");
        }
        return new ControlNumber(edition, text, standing.contains(NEAREST), !standing.contains(UNCONFIRMED));
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

    /** The parameters that stand below a place, by id. */
    Map<String, Parameter> parameters(String above, List<Oscal.Param> params) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (int i = 0; i < params.size(); i++) {
            Oscal.Param param = params.get(i);
            String place = Shape.named(above + "/params[" + i + "]", param.id());
            claim(place, param.id());
            String en = problems.require(place, "label", param.label());
            String ja = property(place, param.props(), "label-ja");
            Constraints.check(place, param, param.values(), problems);
            if (param.values().isEmpty()) {
                problems.add(place, "values is missing");
            } else if (en != null && ja != null && param.id() != null) {
                String value = String.join(", ", param.values());
                parameters.put(
                        param.id(), new Parameter(param.id(), new LocalizedText(en, ja), value, Parameter.CATALOG));
            }
        }
        return parameters;
    }

    private List<Criterion> criteria(
            String path, String place, String number, List<Oscal.Part> parts, Map<String, Parameter> parameters) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (OBJECTIVE.equals(parts.get(i).name())) {
                Criterion criterion = criterion(path + "/parts[" + i + "]", number, parts.get(i), parameters);
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

    private Criterion criterion(String path, String number, Oscal.Part part, Map<String, Parameter> parameters) {
        String place = Shape.named(path, part.id());
        claim(place, part.id());
        checkProps(place, part.props(), PART_PROPS);
        String en = problems.require(place, "prose", part.prose());
        String ja = property(place, part.props(), "prose-ja");
        String weight = word(place, part.props(), "weight", "essential", "supporting");
        String onFailure = word(place, part.props(), "on-failure", "gap", "partial");
        if (part.id() == null || number == null) {
            return null;
        }
        String control = ControlIds.control(number);
        if (!part.id().startsWith(control + ".")) {
            problems.add(place, "the id must begin with that of its control, " + control + ".");
            return null;
        }
        if (en == null || ja == null) {
            return null;
        }
        String id = number + part.id().substring(control.length());
        LocalizedText prose = new LocalizedText(en, ja);
        return new Criterion(id, number, prose, "essential".equals(weight), "gap".equals(onFailure), parameters)
                .admitting(admissions.read(place, part.props()));
    }

    /** A title in both languages. */
    LocalizedText title(String place, String en, List<Oscal.Prop> props) {
        String title = problems.require(place, "title", en);
        String ja = property(place, props, "title-ja");
        return title == null || ja == null ? LocalizedText.same("?") : new LocalizedText(title, ja);
    }

    /** The value of a property, or null and a problem when it is missing. */
    String property(String place, List<Oscal.Prop> props, String name) {
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
                .filter(p -> Oscal.NAMESPACE.equals(p.ns()) && p.name() != null && !known.contains(p.name()))
                .forEach(p -> problems.add(
                        place,
                        "unknown prop " + p.name() + "; known: "
                                + known.stream().sorted().toList()));
    }

    /** Notes an id that is missing, out of shape or taken. */
    void claim(String place, String id) {
        if (problems.require(place, "id", id) == null) {
            return;
        }
        if (!LOWER_TOKEN.matcher(id).matches()) {
            problems.add(place, "id is no OSCAL token in lower case: it must begin with a letter");
        }
        if (!ids.add(id)) {
            problems.add(place, "the id is used twice: rename one");
        }
    }
}
