package dev.tenken.catalog;

import dev.tenken.catalog.LoadedCatalog.Entry;
import dev.tenken.catalog.LoadedCatalog.Family;
import dev.tenken.data.SourceFile;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.catalog.Parameter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an OSCAL catalog into controls, and reports everything that is wrong with it at once. */
final class CatalogReader {

    private final SourceFile file;
    private final Problems problems;
    private final ControlReader controls;

    CatalogReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.controls = new ControlReader(problems);
    }

    /** Returns the catalog's controls with its own thresholds, or throws an InputException that lists every problem. */
    static LoadedCatalog read(SourceFile file) {
        Problems problems = new Problems(file.path());
        LoadedCatalog catalog = new CatalogReader(file, problems).read();
        problems.throwIfAny();
        return catalog;
    }

    /** What could be read of the catalog; the problems tell what could not. */
    LoadedCatalog read() {
        Oscal.Catalog catalog = OscalFile.read(file, Shapes.CATALOG_FILE, Oscal.CatalogFile.class, problems)
                .catalog();
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (catalog == null || catalog.metadata() == null) {
            return new LoadedCatalog(LocalizedText.same("?"), "?", "?", Map.of(), entries);
        }
        Oscal.Metadata metadata = catalog.metadata();
        String place = "catalog/metadata";
        OscalFile.checkVersion(metadata, place, OscalFile.OSCAL, problems);
        LocalizedText title = controls.title(place, metadata.title(), metadata.props());
        String edition = Oscal.value(metadata.props(), "edition").orElse(title.en());
        Map<String, Parameter> parameters = controls.parameters("catalog", catalog.params());
        for (int i = 0; i < catalog.groups().size(); i++) {
            readGroup("catalog/groups[" + i + "]", catalog.groups().get(i), entries);
        }
        if (entries.isEmpty() && !problems.any()) {
            problems.add("catalog", "holds no controls; wanted groups with controls");
        }
        checkNumbers(entries.values());
        return new LoadedCatalog(title, metadata.version(), edition, parameters, entries);
    }

    /** A catalog that has numbers of an edition has them for every control: else some would be left out of its order. */
    private void checkNumbers(Collection<Entry> entries) {
        for (Numbering edition : Numbering.values()) {
            List<String> without = entries.stream()
                    .filter(e -> e.read().numbers(edition).isEmpty())
                    .map(e -> e.written().id())
                    .toList();
            if (!without.isEmpty() && without.size() < entries.size()) {
                without.forEach(id -> problems.add(
                        "control " + id,
                        "prop number-" + edition.word()
                                + " is missing: give the number, or the nearest one with class nearest"));
            }
        }
    }

    private void readGroup(String path, Oscal.Group group, Map<String, Entry> entries) {
        String place = Shape.named(path, group.id());
        controls.claim(place, group.id());
        Family family = new Family(group.id(), controls.title(place, group.title(), group.props()));
        List<Oscal.Requirement> written = group.controls();
        if (written.isEmpty()) {
            problems.add(place, "holds no controls: add one or remove the group");
        }
        for (int i = 0; i < written.size(); i++) {
            Control read = controls.read(path + "/controls[" + i + "]", family, written.get(i));
            if (read != null) {
                entries.put(written.get(i).id(), new Entry(family, written.get(i), read));
            }
        }
    }
}
