package dev.tenken.extract.supplier;

import dev.tenken.extract.passage.Group;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.text.Vocabulary;
import java.util.List;

/**
 * The clouds that others run, and firms that services are built on: who is so called is not the vendor.
 *
 * @param clouds words and names of clouds
 * @param firms names of firms
 * @param lists tells lists of firms that work for the vendor
 * @param work heads of what tells a firm's work
 */
public record Clouds(Group clouds, Group firms, FirmLists lists, Group work) {
    private static final Clouds BUILT_IN = of(Suppliers.SuppliersFile.read(Vocabulary.file("suppliers.yaml")));

    public static Clouds builtIn() {
        return BUILT_IN;
    }

    private static Clouds of(Suppliers.SuppliersFile file) {
        return new Clouds(Group.of(file.clouds()), Group.of(file.names()), file.firmLists(), Group.of(file.work()));
    }

    /** Where clouds are named in a text, in the order of their places. */
    public List<Stretch> in(MatchText text) {
        return clouds.all(text);
    }

    /** True when a name is that of a cloud or of a firm that services are built on. */
    public boolean isOther(MatchText name) {
        return clouds.isIn(name) || firms.isIn(name);
    }
}
