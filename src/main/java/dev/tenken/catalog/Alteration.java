package dev.tenken.catalog;

import dev.tenken.model.Nearest;
import java.util.List;
import java.util.Set;

/**
 * What a profile alters of one control. First what fits a removal goes: parts by their id, parameters, and properties of the
 * control and of its parts. Then properties are added, to the control or, by id, to one of its parts. Of a property that can have
 * one value only the last one holds, so a weight is changed by adding another.
 */
final class Alteration {

    private static final Set<String> OF_CONTROL = Set.of("minimum-met");
    private static final Set<String> OF_PART = Set.of("weight", "on-failure", "prose-ja");
    private static final String PART = "part";
    private static final String PROP = "prop";
    private static final String PARAM = "param";

    private final String path;
    private final Oscal.Alter alter;
    private final Problems problems;

    /** @param path where the alteration stands in its profile, for messages */
    Alteration(String path, Oscal.Alter alter, Problems problems) {
        this.path = path;
        this.alter = alter;
        this.problems = problems;
    }

    Oscal.Requirement of(Oscal.Requirement control) {
        Oscal.Requirement altered = control;
        for (int i = 0; i < alter.removes().size(); i++) {
            altered = without(path + "/removes[" + i + "]", alter.removes().get(i), altered);
        }
        for (int i = 0; i < alter.adds().size(); i++) {
            altered = with(path + "/adds[" + i + "]", alter.adds().get(i), altered);
        }
        return altered;
    }

    private Oscal.Requirement without(String place, Oscal.Remove remove, Oscal.Requirement control) {
        if (remove.byId() == null && remove.byName() == null && remove.byClass() == null) {
            problems.add(place, "wanted at least one of by-id, by-name, by-class");
            return control;
        }
        List<Oscal.Param> params = control.params().stream()
                .filter(p -> !fits(remove, PARAM, p.id(), null, p.class_()))
                .toList();
        List<Oscal.Part> parts = control.parts().stream()
                .filter(p -> !fits(remove, PART, p.id(), p.name(), p.class_()))
                .map(p -> new Oscal.Part(p.id(), p.name(), p.class_(), p.prose(), props(remove, p.props())))
                .toList();
        Oscal.Requirement left =
                new Oscal.Requirement(control.id(), control.title(), props(remove, control.props()), params, parts);
        if (left.equals(control)) {
            problems.add(place, "nothing in " + control.id() + " fits it: mend or remove it");
        }
        return left;
    }

    private static List<Oscal.Prop> props(Oscal.Remove remove, List<Oscal.Prop> props) {
        return props.stream()
                .filter(p -> !fits(remove, PROP, null, p.name(), p.class_()))
                .toList();
    }

    private static boolean fits(Oscal.Remove remove, String item, String id, String name, String kind) {
        return fits(remove.byItemName(), item)
                && fits(remove.byId(), id)
                && fits(remove.byName(), name)
                && fits(remove.byClass(), kind);
    }

    private static boolean fits(String wanted, String got) {
        return wanted == null || wanted.equals(got);
    }

    private Oscal.Requirement with(String place, Oscal.Add add, Oscal.Requirement control) {
        boolean ofControl = add.byId() == null || add.byId().equals(control.id());
        checkNames(place, add, ofControl ? OF_CONTROL : OF_PART);
        if (ofControl) {
            return new Oscal.Requirement(
                    control.id(),
                    control.title(),
                    Catalogs.both(control.props(), add.props()),
                    control.params(),
                    control.parts());
        }
        List<String> ids = control.parts().stream().map(Oscal.Part::id).toList();
        if (!ids.contains(add.byId())) {
            problems.add(place, "unknown part '" + add.byId() + "'; nearest: " + Nearest.to(add.byId(), ids));
        }
        List<Oscal.Part> parts = control.parts().stream()
                .map(p -> add.byId().equals(p.id())
                        ? new Oscal.Part(p.id(), p.name(), p.class_(), p.prose(), Catalogs.both(p.props(), add.props()))
                        : p)
                .toList();
        return new Oscal.Requirement(control.id(), control.title(), control.props(), control.params(), parts);
    }

    private void checkNames(String place, Oscal.Add add, Set<String> known) {
        if (add.props().isEmpty()) {
            problems.add(place, "props is missing; wanted one of " + sorted(known));
        }
        add.props().stream()
                .filter(p -> known.stream().noneMatch(p::is))
                .forEach(p -> problems.add(
                        place,
                        "prop " + p.name() + " of " + p.ns() + " cannot be altered; wanted one of " + sorted(known)
                                + " of " + Oscal.NAMESPACE));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
