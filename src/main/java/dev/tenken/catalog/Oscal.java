package dev.tenken.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The parts of OSCAL that Tenken reads: catalogs and profiles of 1.1.2, mappings of 1.2.0. {@link Shapes} tells which further
 * keys may stand beside them; those carry no meaning for Tenken.
 */
final class Oscal {

    /** Marks the properties whose meaning is Tenken's own. */
    static final String NAMESPACE = "https://tenken.dev/ns/oscal";

    private Oscal() {}

    record Metadata(String title, String version, String oscalVersion, List<Prop> props) {
        Metadata {
            props = orEmpty(props);
        }
    }

    /** @param class_ qualifies the value, such as a number that is the nearest only */
    record Prop(String ns, String name, String value, String class_, String remarks) {
        boolean is(String wanted) {
            return wanted.equals(name) && (ns == null || ns.equals(NAMESPACE));
        }
    }

    record Part(String id, String name, String class_, String prose, List<Prop> props) {
        Part {
            props = orEmpty(props);
        }
    }

    record Param(
            String id,
            String class_,
            String label,
            List<String> values,
            List<Constraint> constraints,
            List<Prop> props) {
        Param {
            values = orEmpty(values);
            constraints = orEmpty(constraints);
            props = orEmpty(props);
        }
    }

    /** What each value of a parameter must be: the expressions are regular ones. */
    record Constraint(String description, List<Test> tests) {
        Constraint {
            tests = orEmpty(tests);
        }
    }

    record Test(String expression) {}

    /** A control as it is written. */
    record Requirement(String id, String title, List<Prop> props, List<Param> params, List<Part> parts) {
        Requirement {
            props = orEmpty(props);
            params = orEmpty(params);
            parts = orEmpty(parts);
        }
    }

    record CatalogFile(Catalog catalog) {}

    record Catalog(Metadata metadata, List<Group> groups) {
        Catalog {
            groups = orEmpty(groups);
        }
    }

    record Group(String id, String title, List<Prop> props, List<Requirement> controls) {
        Group {
            props = orEmpty(props);
            controls = orEmpty(controls);
        }
    }

    record ProfileFile(Profile profile) {}

    record Profile(Metadata metadata, List<Import> imports, Modify modify) {
        Profile {
            imports = orEmpty(imports);
            modify = modify == null ? new Modify(null, null) : modify;
        }
    }

    record Import(String href, Object includeAll, List<Selection> includeControls, List<Selection> excludeControls) {
        Import {
            includeControls = orEmpty(includeControls);
            excludeControls = orEmpty(excludeControls);
        }
    }

    record Selection(List<String> withIds) {
        Selection {
            withIds = orEmpty(withIds);
        }
    }

    record Modify(List<SetParameter> setParameters, List<Alter> alters) {
        Modify {
            setParameters = orEmpty(setParameters);
            alters = orEmpty(alters);
        }
    }

    record SetParameter(String paramId, List<String> values) {
        SetParameter {
            values = orEmpty(values);
        }
    }

    record Alter(String controlId, List<Remove> removes, List<Add> adds) {
        Alter {
            removes = orEmpty(removes);
            adds = orEmpty(adds);
        }
    }

    /** What goes: whatever fits all that is said. */
    record Remove(String byId, String byName, String byClass, String byItemName) {}

    /** @param byId the part that the properties are added to; null for the control */
    record Add(String byId, List<Prop> props) {
        Add {
            props = orEmpty(props);
        }
    }

    record MappingFile(MappingCollection mappingCollection) {}

    record MappingCollection(Metadata metadata, List<Mapping> mappings, BackMatter backMatter) {
        MappingCollection {
            mappings = orEmpty(mappings);
        }
    }

    record Mapping(Resource sourceResource, Resource targetResource, List<MapEntry> maps) {
        Mapping {
            maps = orEmpty(maps);
        }
    }

    record Resource(String type, String href, List<Prop> props) {
        Resource {
            props = orEmpty(props);
        }
    }

    record MapEntry(
            String uuid,
            String relationship,
            List<Item> sources,
            List<Item> targets,
            List<Prop> props,
            String remarks) {
        MapEntry {
            sources = orEmpty(sources);
            targets = orEmpty(targets);
            props = orEmpty(props);
        }
    }

    record Item(String type, String idRef) {}

    record BackMatter(List<Described> resources) {
        BackMatter {
            resources = orEmpty(resources);
        }
    }

    record Described(String uuid, String title) {}

    /** The values of the properties of this name, in order. */
    static List<String> values(List<Prop> props, String name) {
        return props.stream()
                .filter(p -> p.is(name))
                .map(Prop::value)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The value of a property that can have one only: where it stands several times, the last one holds. */
    static Optional<String> value(List<Prop> props, String name) {
        List<String> values = values(props, name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
