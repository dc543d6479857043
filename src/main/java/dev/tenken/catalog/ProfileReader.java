package dev.tenken.catalog;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.model.Control;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Nearest;
import dev.tenken.model.Parameter;
import dev.tenken.model.Profile;
import dev.tenken.model.TimeSpan;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an OSCAL profile and applies it to a catalog. */
final class ProfileReader {

    private final String id;
    private final SourceFile file;
    private final LoadedCatalog catalog;
    private final Problems problems;

    ProfileReader(String id, SourceFile file, LoadedCatalog catalog) {
        this.id = id;
        this.file = file;
        this.catalog = catalog;
        this.problems = new Problems(file.path());
    }

    /** Returns the profile, or throws an InputException that lists every problem. */
    Profile read() {
        Oscal.Profile profile =
                Data.readYaml(file.text(), file.path(), Oscal.ProfileFile.class).profile();
        if (profile == null || profile.metadata() == null || profile.metadata().title() == null) {
            problems.add("profile", "wanted a profile with metadata, title and imports");
            problems.throwIfAny();
        }
        Set<String> selected = selected(profile.imports());
        Map<String, String> values = values(profile.modify());
        List<Control> controls = catalog.controls().entrySet().stream()
                .filter(e -> selected.contains(e.getKey()))
                .map(e -> e.getValue().withParameters(values, id))
                .toList();
        if (controls.isEmpty()) {
            problems.add("imports", "no control is selected; name some under include-controls / with-ids");
        }
        problems.throwIfAny();
        return new Profile(
                id,
                title(profile.metadata()),
                catalog.version(),
                Parameter.with(catalog.parameters(), values, id),
                controls);
    }

    private static LocalizedText title(Oscal.Metadata metadata) {
        String ja = Oscal.value(metadata.props(), "title-ja").orElse(metadata.title());
        return new LocalizedText(metadata.title(), ja);
    }

    private Set<String> selected(List<Oscal.Import> imports) {
        Set<String> selected = new HashSet<>();
        for (Oscal.Import part : imports) {
            String name =
                    part.href() == null ? "" : part.href().substring(part.href().lastIndexOf('/') + 1);
            if (!name.equals(Catalogs.CATALOG)) {
                problems.add("imports", "unknown catalog href " + part.href() + "; wanted " + Catalogs.CATALOG);
            }
            if (part.includeAll() != null) {
                selected.addAll(catalog.controls().keySet());
            }
            part.includeControls().forEach(s -> s.withIds().forEach(wanted -> select(wanted, selected)));
        }
        return selected;
    }

    private void select(String wanted, Set<String> selected) {
        if (!catalog.controls().containsKey(wanted)) {
            String nearest = Nearest.to(wanted, catalog.controls().keySet());
            problems.add("imports", "unknown control '" + wanted + "'; nearest in the catalog: " + nearest);
        } else if (!selected.add(wanted)) {
            problems.add("imports", "control " + wanted + " is selected twice");
        }
    }

    private Map<String, String> values(Oscal.Modify modify) {
        Map<String, Parameter> known = new LinkedHashMap<>(catalog.parameters());
        catalog.controls().values().forEach(c -> known.putAll(c.parameters()));
        Map<String, String> values = new LinkedHashMap<>();
        for (Oscal.SetParameter set : modify == null ? List.<Oscal.SetParameter>of() : modify.setParameters()) {
            String place = "modify / set-parameters " + set.paramId();
            Parameter parameter = known.get(set.paramId());
            String value = String.join(", ", set.values());
            if (parameter == null) {
                problems.add(
                        place,
                        "unknown parameter; nearest in the catalog: "
                                + Nearest.to(String.valueOf(set.paramId()), known.keySet()));
            } else if (!fits(parameter.value(), value)) {
                problems.add(
                        place,
                        "\"" + value + "\" does not fit; wanted a value like the catalog's " + parameter.value());
            } else if (values.put(set.paramId(), value) != null) {
                problems.add(place, "is set twice");
            }
        }
        return values;
    }

    /** The catalog's own value tells of which kind a value must be: a duration, a whole number or words. */
    private static boolean fits(String known, String value) {
        if (isDuration(known)) {
            return isDuration(value);
        }
        return known.matches("\\d+") ? value.matches("\\d{1,9}") : !value.isBlank();
    }

    private static boolean isDuration(String value) {
        try {
            TimeSpan.parse(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
