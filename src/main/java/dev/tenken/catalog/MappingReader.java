package dev.tenken.catalog;

import dev.tenken.catalog.ControlMapping.Link;
import dev.tenken.catalog.LoadedCatalog.Entry;
import dev.tenken.data.SourceFile;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Nearest;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.ControlNumber;
import dev.tenken.model.catalog.Numbering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads an OSCAL mapping from the catalog to another standard. */
final class MappingReader {

    private static final String CONTROL = "control";
    private static final Set<String> RELATIONSHIPS =
            Set.of("equivalent-to", "equal-to", "subset-of", "superset-of", "intersects-with", "no-relationship");

    private final SourceFile file;
    private final LoadedCatalog catalog;
    private final Problems problems;
    private final Set<String> mapped = new HashSet<>();

    MappingReader(SourceFile file, LoadedCatalog catalog, Problems problems) {
        this.file = file;
        this.catalog = catalog;
        this.problems = problems;
    }

    /** Returns the mapping, or throws an InputException that lists every problem. */
    static ControlMapping read(SourceFile file, LoadedCatalog catalog) {
        Problems problems = new Problems(file.path());
        ControlMapping mapping = new MappingReader(file, catalog, problems).read();
        problems.throwIfAny();
        return mapping;
    }

    /** What could be read of the mapping; the problems tell what could not. Null when nothing could. */
    ControlMapping read() {
        Oscal.MappingCollection collection = OscalFile.read(
                        file, Shapes.MAPPING_FILE, Oscal.MappingFile.class, problems)
                .mappingCollection();
        if (collection == null
                || collection.metadata() == null
                || collection.mappings().isEmpty()) {
            return null;
        }
        Oscal.Metadata metadata = collection.metadata();
        OscalFile.checkVersion(metadata, "mapping-collection/metadata", OscalFile.OSCAL_WITH_MAPPINGS, problems);
        if (collection.mappings().size() > 1) {
            problems.add(
                    "mapping-collection/mappings",
                    "holds " + collection.mappings().size() + " mappings; wanted one: put each into a file of its own");
        }
        Oscal.Mapping mapping = collection.mappings().get(0);
        String place = "mapping-collection/mappings[0]";
        Numbering numbering = numbering(place, mapping.targetResource());
        checkSource(place, mapping.sourceResource());
        List<Link> links = links(place + "/maps", mapping.maps(), numbering);
        checkComplete(place, numbering);
        return new ControlMapping(
                Catalogs.idOf(file),
                localized(metadata.title(), metadata.props()),
                target(place, mapping.targetResource(), collection.backMatter()),
                numbering,
                is(mapping.targetResource(), "own-mapping", "yes"),
                links);
    }

    private Numbering numbering(String place, Oscal.Resource target) {
        String word =
                target == null ? null : Oscal.value(target.props(), "numbering").orElse(null);
        return word == null ? null : problems.attempt(place + "/target-resource", () -> Numbering.of(word));
    }

    private static boolean is(Oscal.Resource resource, String prop, String value) {
        return resource != null
                && Oscal.value(resource.props(), prop).filter(value::equals).isPresent();
    }

    private void checkSource(String place, Oscal.Resource source) {
        if (source != null && source.href() != null && !source.href().endsWith(Catalogs.CATALOG)) {
            problems.add(
                    place + "/source-resource",
                    "unknown catalog href " + source.href() + "; wanted the path of " + Catalogs.CATALOG);
        }
    }

    private LocalizedText target(String place, Oscal.Resource target, Oscal.BackMatter backMatter) {
        if (target == null || target.href() == null) {
            return LocalizedText.same("?");
        }
        if (!target.href().startsWith("#")) {
            return localized(target.href(), target.props());
        }
        List<Oscal.Described> resources = backMatter == null ? List.of() : backMatter.resources();
        String title = resources.stream()
                .filter(r -> target.href().substring(1).equals(r.uuid()))
                .findFirst()
                .map(Oscal.Described::title)
                .orElse(null);
        if (title == null) {
            problems.add(
                    place + "/target-resource",
                    "href is " + target.href()
                            + ", but back-matter has no resource with that uuid and a title: add one");
        }
        return localized(title, target.props());
    }

    private static LocalizedText localized(String en, List<Oscal.Prop> props) {
        String title = en == null ? "?" : en;
        return new LocalizedText(title, Oscal.value(props, "title-ja").orElse(title));
    }

    private List<Link> links(String path, List<Oscal.MapEntry> maps, Numbering numbering) {
        List<Link> links = new ArrayList<>();
        Set<String> uuids = new HashSet<>();
        for (int i = 0; i < maps.size(); i++) {
            Oscal.MapEntry map = maps.get(i);
            String place = path + "[" + i + "]";
            if (map.uuid() != null && !uuids.add(map.uuid())) {
                problems.add(place, "uuid " + map.uuid() + " is used twice: make another with uuidgen");
            }
            if (map.relationship() != null && !RELATIONSHIPS.contains(map.relationship())) {
                problems.add(
                        place,
                        "relationship is " + map.relationship() + "; wanted one of " + new TreeSet<>(RELATIONSHIPS));
            }
            List<String> targets = targets(place, map.targets());
            boolean confirmed =
                    Oscal.value(map.props(), "confirmed").filter("no"::equals).isEmpty();
            for (Oscal.Item source : map.sources()) {
                Entry entry = entry(place, source);
                if (entry != null) {
                    Link link = new Link(entry.read().number(), map.relationship(), targets, confirmed);
                    checkNumbers(place, entry.read(), link, numbering);
                    links.add(link);
                }
            }
        }
        return links;
    }

    private List<String> targets(String place, List<Oscal.Item> items) {
        List<String> ids =
                items.stream().map(Oscal.Item::idRef).filter(id -> id != null).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            problems.add(place + "/targets", "an id is named twice in " + ids + ": name it once");
        }
        return ids;
    }

    private Entry entry(String place, Oscal.Item source) {
        if (!CONTROL.equals(source.type())) {
            problems.add(place + "/sources", "type is " + source.type() + "; wanted " + CONTROL);
        }
        Entry entry = catalog.entries().get(source.idRef());
        if (entry == null) {
            problems.add(
                    place + "/sources",
                    "unknown control '" + source.idRef() + "'; nearest in the catalog: "
                            + Nearest.to(
                                    String.valueOf(source.idRef()),
                                    catalog.entries().keySet()));
        } else if (!mapped.add(source.idRef())) {
            problems.add(
                    place + "/sources", "control " + source.idRef() + " is mapped twice: put its targets together");
        }
        return entry;
    }

    /** The numbers that the catalog gives are those by which reports are ordered: a mapping that says others misleads. */
    private void checkNumbers(String place, Control control, Link link, Numbering numbering) {
        if (numbering == null) {
            return;
        }
        List<ControlNumber> numbers = control.numbers(numbering);
        List<String> texts = numbers.stream().map(ControlNumber::text).toList();
        if (!new TreeSet<>(texts).equals(new TreeSet<>(link.targets()))) {
            problems.add(
                    place,
                    "leads " + control.number() + " to " + link.targets() + "; its number-" + numbering.word()
                            + " in the catalog is " + texts + ": mend one of them");
        }
        boolean confirmed = numbers.stream().allMatch(ControlNumber::confirmed);
        if (confirmed != link.confirmed()) {
            problems.add(
                    place,
                    control.number() + " is "
                            + (link.confirmed() ? "confirmed here and unconfirmed" : "unconfirmed here and confirmed")
                            + " in the catalog: mend one of them");
        }
    }

    private void checkComplete(String place, Numbering numbering) {
        if (numbering == null) {
            return;
        }
        catalog.entries().keySet().stream()
                .filter(id -> !mapped.contains(id))
                .forEach(id -> problems.add(place + "/maps", "control " + id + " has no entry: add one"));
    }
}
