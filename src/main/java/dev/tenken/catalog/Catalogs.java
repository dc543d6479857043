package dev.tenken.catalog;

import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.data.Utf8;
import dev.tenken.model.InputException;
import dev.tenken.model.Nearest;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The built-in catalog and the profiles that select from it. */
public final class Catalogs {

    /** The profile in use when the operator names none. */
    public static final String DEFAULT_PROFILE = "default";

    /** The name by which a profile imports the built-in catalog. */
    static final String CATALOG = "iso27017-csp.yaml";

    private static final String FOLDER = "controls-catalog";
    private static final String PROFILES = FOLDER + "/profiles";
    private static final String MAPPINGS = FOLDER + "/mappings";
    private static final String ENDING = ".yaml";

    private Catalogs() {}

    /** Every control of the built-in catalog with the catalog's own thresholds, under the id {@code catalog}. */
    public static Profile builtIn() {
        return loadBuiltIn().whole();
    }

    /**
     * Loads a profile.
     *
     * @param idOrFile id of a built-in profile, such as {@code default}, or the path of an OSCAL profile in YAML that imports
     *     {@code iso27017-csp.yaml} or other profiles; the id of the latter is its file's name without the ending
     * @throws InputException when there is no such profile, or listing everything that is wrong with it
     */
    public static Profile load(String idOrFile) {
        return CatalogPack.with(List.of()).load(idOrFile);
    }

    /** Ids of the built-in profiles, sorted. */
    public static List<String> profileIds() {
        return builtInProfiles().stream().map(Catalogs::idOf).sorted().toList();
    }

    /** The built-in mappings to other standards, sorted by id. */
    public static List<ControlMapping> mappings() {
        LoadedCatalog catalog = loadBuiltIn();
        return builtInMappings().stream()
                .map(f -> MappingReader.read(f, catalog))
                .toList();
    }

    /** Checks the built-in catalog, profiles and mappings. */
    public static CheckReport check() {
        return CatalogCheck.check(both(List.of(builtInCatalog()), both(builtInProfiles(), builtInMappings())));
    }

    /**
     * Checks catalogs, profiles and mappings.
     *
     * @param paths files, or folders whose files ending in .yaml are meant
     * @throws InputException when there is no such file or folder
     */
    public static CheckReport check(List<Path> paths) {
        List<SourceFile> files = paths.stream()
                .flatMap(p -> Files.isDirectory(p)
                        ? SourceFiles.in(p, ENDING).stream()
                        : Stream.of(readFile(p.toString(), p + ": no such file or folder; check the path")))
                .toList();
        return CatalogCheck.check(files);
    }

    /**
     * The profile reduced to the controls of these numbers, upper and lower case being the same, in the profile's order. A number
     * may be of any edition, and then stand for several controls.
     *
     * @throws InputException listing every number that the profile does not have, with the nearest it has
     */
    public static Profile select(Profile profile, List<String> numbers) {
        List<String> known = profile.controls().stream().map(Control::number).toList();
        Set<String> selected = new HashSet<>();
        List<String> problems = new ArrayList<>();
        for (String number : numbers) {
            List<Control> found = NumberSearch.in(profile.controls(), number);
            found.forEach(c -> selected.add(c.number()));
            if (found.isEmpty()) {
                problems.add("unknown control '" + number + "'; nearest: " + Nearest.to(number, known));
            }
        }
        if (!problems.isEmpty() || numbers.isEmpty()) {
            throw InputException.ofAll(
                    "profile " + profile.id() + " has the controls " + String.join(", ", known)
                            + (numbers.isEmpty() ? "; name at least one" : ""),
                    problems);
        }
        return profile.withControls(profile.controls().stream()
                .filter(c -> selected.contains(c.number()))
                .toList());
    }

    static LoadedCatalog loadBuiltIn() {
        return CatalogReader.read(builtInCatalog());
    }

    static SourceFile builtInCatalog() {
        return SourceFiles.builtIn(FOLDER, CATALOG).stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the program was packed without " + FOLDER + "/" + CATALOG));
    }

    static List<SourceFile> builtInProfiles() {
        return SourceFiles.builtIn(PROFILES, ENDING);
    }

    static List<SourceFile> builtInMappings() {
        return SourceFiles.builtIn(MAPPINGS, ENDING);
    }

    static SourceFile readFile(String path, String whenMissing) {
        Path file = Path.of(path);
        if (!Files.isRegularFile(file)) {
            throw new InputException(whenMissing);
        }
        try {
            return new SourceFile(path.replace('\\', '/'), Utf8.read(file, path));
        } catch (IOException e) {
            throw new InputException(path + ": cannot be read (" + e.getMessage() + "); save it as UTF-8", e);
        }
    }

    static String idOf(SourceFile file) {
        return file.name().endsWith(ENDING)
                ? file.name().substring(0, file.name().length() - ENDING.length())
                : file.name();
    }

    static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
