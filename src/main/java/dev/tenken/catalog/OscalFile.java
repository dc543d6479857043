package dev.tenken.catalog;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;

/** Reads documents of OSCAL and what all of them have. */
final class OscalFile {

    /** The release of OSCAL whose catalogs and profiles are read. */
    static final String OSCAL = "1.1.2";

    /** The first release of OSCAL that has mappings. */
    static final String OSCAL_WITH_MAPPINGS = "1.2.0";

    private OscalFile() {}

    /**
     * What is in shape of a document.
     *
     * @param problems takes everything that is not
     * @throws dev.tenken.model.InputException when it is no YAML
     */
    static <T> T read(SourceFile file, Shape shape, Class<T> type, Problems problems) {
        Object tree = Data.readYaml(file.text(), file.path(), Object.class);
        return Data.fit(shape.check(tree, "", problems), type);
    }

    /** Notes a document that says it is of another release than the one wanted. */
    static void checkVersion(Oscal.Metadata metadata, String place, String wanted, Problems problems) {
        String version = metadata == null ? null : metadata.oscalVersion();
        if (version != null && !version.equals(wanted)) {
            problems.add(place, "oscal-version is " + version + "; wanted " + wanted);
        }
    }
}
