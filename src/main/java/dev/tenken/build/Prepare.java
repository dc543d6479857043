package dev.tenken.build;

import dev.tenken.assess.rule.RulePreparation;
import dev.tenken.catalog.Catalogs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes, when the program is packed, what it would make at each start. Nothing that is made here says anything new: it all is made from files
 * that travel with the program too, and holds for those only.
 */
public final class Prepare {

    private Prepare() {}

    /**
     * @param arguments the folder of the program's classes, which gets the files; and a folder that keeps what they were made of, so that they
     *     are made again only when something else would come out
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        PreparedFiles files = new PreparedFiles(classes, Path.of(arguments[1]).resolve("made"));
        String source = MadeOf.digest(classes);
        if (!files.areOf(source)) {
            Map<String, byte[]> made =
                    new TreeMap<>(RulePreparation.files(Catalogs.builtIn().controls()));
            files.replace(source, made);
            RulePreparation.check(Catalogs.builtIn().controls());
        }
    }
}
