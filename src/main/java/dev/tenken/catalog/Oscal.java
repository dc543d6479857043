package dev.tenken.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The parts of OSCAL 1.1.2 that Tenken reads. Keys beyond these are refused, so that nothing written is silently left out; the
 * few components that carry no meaning for Tenken are read as trees and ignored.
 */
final class Oscal {

    /** Marks the properties whose meaning is Tenken's own. */
    static final String NAMESPACE = "https://tenken.dev/ns/oscal";

    private Oscal() {}

    record CatalogFile(Catalog catalog) {}

    record Catalog(String uuid, Metadata metadata, List<Param> params, List<Group> groups, Object backMatter) {
        Catalog {
            params = orEmpty(params);
            groups = orEmpty(groups);
        }
    }

    record Metadata(
            String title,
            String lastModified,
            String version,
            String oscalVersion,
            List<Prop> props,
            Object remarks,
            Object parties) {
        Metadata {
            props = orEmpty(props);
        }
    }

    record Prop(String ns, String name, String value, String remarks) {
        boolean is(String wanted) {
            return wanted.equals(name) && (ns == null || ns.equals(NAMESPACE));
        }
    }

    record Group(String id, String class_, String title, List<Prop> props, List<OscalControl> controls) {
        Group {
            props = orEmpty(props);
            controls = orEmpty(controls);
        }
    }

    record OscalControl(String id, String title, List<Prop> props, List<Param> params, List<Part> parts) {
        OscalControl {
            props = orEmpty(props);
            params = orEmpty(params);
            parts = orEmpty(parts);
        }
    }

    record Param(String id, String label, List<String> values, List<Prop> props) {
        Param {
            values = orEmpty(values);
            props = orEmpty(props);
        }
    }

    record Part(String id, String name, String prose, List<Prop> props) {
        Part {
            props = orEmpty(props);
        }
    }

    record ProfileFile(Profile profile) {}

    record Profile(
            String uuid, Metadata metadata, List<Import> imports, Object merge, Modify modify, Object backMatter) {
        Profile {
            imports = orEmpty(imports);
        }
    }

    record Import(String href, Object includeAll, List<Selection> includeControls) {
        Import {
            includeControls = orEmpty(includeControls);
        }
    }

    record Selection(List<String> withIds) {
        Selection {
            withIds = orEmpty(withIds);
        }
    }

    record Modify(List<SetParameter> setParameters) {
        Modify {
            setParameters = orEmpty(setParameters);
        }
    }

    record SetParameter(String paramId, List<String> values) {
        SetParameter {
            values = orEmpty(values);
        }
    }

    /** The values of the properties of this name, in order. */
    static List<String> values(List<Prop> props, String name) {
        return props.stream()
                .filter(p -> p.is(name))
                .map(Prop::value)
                .filter(Objects::nonNull)
                .toList();
    }

    static Optional<String> value(List<Prop> props, String name) {
        return values(props, name).stream().findFirst();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
