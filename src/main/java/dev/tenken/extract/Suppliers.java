package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.model.Vendor;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sees firms that services are built on: rules/vocabulary/suppliers.yaml. A vendor that is such a firm itself is not its own supplier.
 *
 * @param names of firms and of their clouds
 * @param roles what such firms do
 */
record Suppliers(NameRecogniser names, NameRecogniser roles) implements Recogniser {

    /** The form of the file. */
    record SuppliersFile(PatternFile.Words names, PatternFile.Words roles) {}

    static Suppliers of(SourceFile source) {
        SuppliersFile file = Data.readYaml(source.text(), source.path(), SuppliersFile.class);
        return new Suppliers(
                new NameRecogniser(Group.of("names", file.names())),
                new NameRecogniser(Group.of("roles", file.roles())));
    }

    @Override
    public List<Found> find(Passage passage) {
        return names.find(passage).stream()
                .filter(f -> !isOwn((String) f.roles().get(Found.VALUE), passage.vendor()))
                .toList();
    }

    /** A folder of a vendor's documents often has the vendor's name in front: auth0-compliance. */
    private static boolean isOwn(String name, Vendor vendor) {
        String folded = MatchText.of(name).folded();
        return Stream.of(
                        vendor.name().en(),
                        vendor.name().ja(),
                        vendor.id(),
                        vendor.id().split("[-_ .]", 2)[0])
                .anyMatch(own -> folded.equals(MatchText.of(own).folded()));
    }
}
