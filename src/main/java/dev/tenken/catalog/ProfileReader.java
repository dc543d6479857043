package dev.tenken.catalog;

import dev.tenken.catalog.LoadedCatalog.Entry;
import dev.tenken.data.SourceFile;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Nearest;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads an OSCAL profile and applies it: what it imports, from a catalog or from other profiles, is narrowed to what it
 * selects; then its parameters are set and its alterations made.
 */
final class ProfileReader {

    private final String id;
    private final SourceFile file;
    private final ProfileSources sources;
    private final Problems problems;
    private LocalizedText title = LocalizedText.same("?");

    /**
     * @param id who sets what the profile sets
     * @param sources where its imports are found
     * @param problems takes everything that is wrong
     */
    ProfileReader(String id, SourceFile file, ProfileSources sources, Problems problems) {
        this.id = id;
        this.file = file;
        this.sources = sources;
        this.problems = problems;
    }

    /** Returns the profile, or throws an InputException that lists every problem. */
    static Profile read(String id, SourceFile file, ProfileSources sources) {
        Problems problems = new Problems(file.path());
        ProfileReader reader = new ProfileReader(id, file, sources, problems);
        LoadedCatalog made = reader.apply();
        problems.throwIfAny();
        return new Profile(id, reader.title, made.version(), made.edition(), made.parameters(), made.controls());
    }

    /** The catalog that the profile makes of what it imports; the problems tell what could not be done. */
    LoadedCatalog apply() {
        Oscal.Profile profile = OscalFile.read(file, Shapes.PROFILE_FILE, Oscal.ProfileFile.class, problems)
                .profile();
        LoadedCatalog base = sources.catalog();
        if (profile == null || profile.metadata() == null) {
            return base;
        }
        OscalFile.checkVersion(profile.metadata(), "profile/metadata", OscalFile.OSCAL, problems);
        title = title(profile.metadata());
        boolean sound = !problems.any();
        LoadedCatalog selected = imported(profile.imports(), base);
        LoadedCatalog set = withParameters(selected, profile.modify().setParameters(), base);
        LoadedCatalog altered = altered(set, profile.modify().alters(), base);
        if (altered.entries().isEmpty() && sound) {
            problems.add("profile/imports", "no control is selected; name some under include-controls / with-ids");
        }
        return altered;
    }

    private static LocalizedText title(Oscal.Metadata metadata) {
        String en = metadata.title() == null ? "?" : metadata.title();
        return new LocalizedText(en, Oscal.value(metadata.props(), "title-ja").orElse(en));
    }

    private LoadedCatalog imported(List<Oscal.Import> imports, LoadedCatalog base) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < imports.size(); i++) {
            Oscal.Import part = imports.get(i);
            String place = "profile/imports[" + i + "]";
            LoadedCatalog source =
                    part.href() == null ? null : sources.imported(file, part.href(), place + "/href", problems);
            if (source != null) {
                Set<String> wanted = selected(place, part, source, asked);
                wanted.forEach(control -> entries.put(control, source.entries().get(control)));
            }
        }
        return base.with(inOrder(entries, base));
    }

    private static Map<String, Entry> inOrder(Map<String, Entry> entries, LoadedCatalog base) {
        List<String> order = new ArrayList<>(base.entries().keySet());
        Map<String, Entry> sorted = new LinkedHashMap<>();
        entries.keySet().stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .forEach(control -> sorted.put(control, entries.get(control)));
        return sorted;
    }

    private Set<String> selected(String place, Oscal.Import part, LoadedCatalog source, Set<String> asked) {
        Set<String> selected = new HashSet<>();
        if (part.includeAll() != null) {
            selected.addAll(source.entries().keySet());
        }
        if (part.includeAll() == null == part.includeControls().isEmpty()) {
            problems.add(place, "wanted one of include-all and include-controls: add or remove one");
        }
        for (String wanted : ids(part.includeControls())) {
            if (known(place, wanted, source)) {
                selected.add(wanted);
                if (!asked.add(wanted)) {
                    problems.add(place, "control " + wanted + " is selected twice: name it once");
                }
            }
        }
        for (String unwanted : ids(part.excludeControls())) {
            if (known(place, unwanted, source)) {
                selected.remove(unwanted);
            }
        }
        return selected;
    }

    private static List<String> ids(List<Oscal.Selection> selections) {
        return selections.stream().flatMap(s -> s.withIds().stream()).toList();
    }

    private boolean known(String place, String control, LoadedCatalog source) {
        boolean known = source.entries().containsKey(control);
        if (!known) {
            String nearest = Nearest.to(control, source.entries().keySet());
            problems.add(place, "unknown control '" + control + "'; nearest in the catalog: " + nearest);
        }
        return known;
    }

    private LoadedCatalog withParameters(
            LoadedCatalog selected, List<Oscal.SetParameter> settings, LoadedCatalog base) {
        Map<String, Oscal.Param> known = new TreeMap<>();
        base.parameters()
                .values()
                .forEach(p -> known.put(
                        p.id(),
                        new Oscal.Param(p.id(), null, p.label().en(), List.of(p.value()), List.of(), List.of())));
        base.entries().values().forEach(e -> e.written().params().forEach(p -> known.put(p.id(), p)));
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < settings.size(); i++) {
            Oscal.SetParameter set = settings.get(i);
            String place = Shape.named("profile/modify/set-parameters[" + i + "]", set.paramId());
            Oscal.Param parameter = known.get(String.valueOf(set.paramId()));
            if (parameter == null) {
                problems.add(
                        place,
                        "unknown parameter; nearest in the catalog: "
                                + Nearest.to(String.valueOf(set.paramId()), known.keySet()));
            } else if (fits(place, parameter, set.values())
                    && values.put(set.paramId(), String.join(", ", set.values())) != null) {
                problems.add(place, "is set twice: remove one");
            }
        }
        Map<String, Entry> changed = new LinkedHashMap<>(selected.entries());
        changed.replaceAll(
                (control, e) -> new Entry(e.family(), e.written(), e.read().withParameters(values, id)));
        return selected.with(changed).withParameters(values, id);
    }

    /** The catalog's own value tells of which kind a value must be: a duration, a whole number or words. */
    private boolean fits(String place, Oscal.Param parameter, List<String> values) {
        String value = String.join(", ", values);
        String known = String.join(", ", parameter.values());
        boolean kind = TimeSpan.isDuration(known)
                ? TimeSpan.isDuration(value)
                : known.matches("\\d+") ? value.matches("\\d{1,9}") : !value.isBlank();
        if (!kind) {
            problems.add(place, "\"" + value + "\" does not fit; wanted a value like the catalog's " + known);
        }
        Constraints.check(place, parameter, values, problems);
        return kind;
    }

    private LoadedCatalog altered(LoadedCatalog selected, List<Oscal.Alter> alters, LoadedCatalog base) {
        Map<String, Entry> entries = new LinkedHashMap<>(selected.entries());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < alters.size(); i++) {
            Oscal.Alter alter = alters.get(i);
            String path = "profile/modify/alters[" + i + "]";
            String place = Shape.named(path, alter.controlId());
            if (alter.controlId() != null && known(place, alter.controlId(), base)) {
                if (!seen.add(alter.controlId())) {
                    problems.add(place, "the control is altered twice: put both under one");
                }
                // One that is not selected is tried all the same, so that a slip in it is found.
                Entry of =
                        entries.getOrDefault(alter.controlId(), base.entries().get(alter.controlId()));
                Entry made = altered(path, of, alter);
                entries.computeIfPresent(alter.controlId(), (control, e) -> made);
            }
        }
        return selected.with(entries);
    }

    private Entry altered(String path, Entry entry, Oscal.Alter alter) {
        Oscal.Requirement written = new Alteration(path, alter, problems).of(entry.written());
        Control control = new ControlReader(problems).read(path, entry.family(), written);
        if (control == null) {
            return entry;
        }
        Map<String, Parameter> set = entry.read().parameters();
        Control withThresholds = control;
        for (Parameter p : set.values()) {
            withThresholds = withThresholds.withParameters(Map.of(p.id(), p.value()), p.setBy());
        }
        List<Criterion> weighed = withThresholds.criteria().stream()
                .map(c -> c.asWeighedBy(whoWeighed(c, entry.read())))
                .toList();
        return new Entry(entry.family(), written, withThresholds.withCriteria(weighed));
    }

    private String whoWeighed(Criterion altered, Control before) {
        return before.criteria().stream()
                .filter(c -> c.id().equals(altered.id())
                        && c.essential() == altered.essential()
                        && c.gapWhenFailed() == altered.gapWhenFailed())
                .map(Criterion::weighedBy)
                .findFirst()
                .orElse(id);
    }
}
