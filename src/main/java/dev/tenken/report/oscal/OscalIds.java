package dev.tenken.report.oscal;

import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.document.Document;
import dev.tenken.report.file.FileContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * How things are identified in OSCAL: UUIDs after stable names, and the catalog's ids. A finding, risk or item keeps its UUID from one
 * assessment to the next, so that a tool can follow it; a document with other bytes has another one.
 */
final class OscalIds {

    /** Marks the properties whose meaning is Tenken's own. */
    static final String NAMESPACE = "https://tenken.dev/ns/oscal";

    private static final UUID SPACE = Uuid5.of(Uuid5.URL, NAMESPACE);
    /** Stands in no file name and in no id, so that names of several parts cannot run into each other. */
    private static final String BETWEEN = "\u0000";

    private OscalIds() {}

    /**
     * The UUID of a thing.
     *
     * @param kind what it is
     * @param name what tells it from others of its kind; null where a part does not apply
     */
    static String uuid(String kind, String... name) {
        StringBuilder key = new StringBuilder(kind);
        for (String part : name) {
            key.append(BETWEEN).append(part == null ? "" : part);
        }
        return Uuid5.of(SPACE, key.toString()).toString();
    }

    /**
     * The UUID that {@link #uuid} gives for a name of one part, which need not fit in memory.
     *
     * @throws IOException when the name cannot be written
     */
    static String ofContent(String kind, FileContent name) throws IOException {
        return Uuid5.of(SPACE, out -> {
                    out.write((kind + BETWEEN).getBytes(StandardCharsets.UTF_8));
                    name.writeTo(out);
                })
                .toString();
    }

    static String resource(Document document) {
        return uuid("document", document.path(), document.sha256());
    }

    static String party(String vendor) {
        return uuid("vendor", vendor);
    }

    static String component(String vendor, String service) {
        return uuid("service", vendor, service);
    }

    /** The id of a control in its catalog: tokens may not begin with a digit. */
    static String control(Control control) {
        return control(control.number());
    }

    /** The id of a criterion in its catalog: the control's id, then what follows the control's number. */
    static String objective(Criterion criterion) {
        return control(criterion.control())
                + criterion.id().substring(criterion.control().length());
    }

    private static String control(String number) {
        return "c-" + number.toLowerCase(Locale.ROOT);
    }
}
