package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;

/**
 * Firms that services are built on: rules/vocabulary/suppliers.yaml.
 *
 * @param names of firms and of their clouds
 * @param roles what such firms do
 */
record Suppliers(NameRecogniser names, NameRecogniser roles) {

    /** The form of the file. */
    record SuppliersFile(PatternFile.Words names, PatternFile.Words roles) {}

    static Suppliers of(SourceFile source) {
        SuppliersFile file = Data.readYaml(source.text(), source.path(), SuppliersFile.class);
        return new Suppliers(
                new NameRecogniser(Group.of("names", file.names())),
                new NameRecogniser(Group.of("roles", file.roles())));
    }
}
