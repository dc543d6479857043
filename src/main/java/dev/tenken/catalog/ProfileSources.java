package dev.tenken.catalog;

import dev.tenken.data.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what profiles import: the catalog by its file's name, other profiles by their path or, when built in, by their file's name. */
final class ProfileSources {

    private final LoadedCatalog catalog;
    private final List<SourceFile> builtIn;
    private final Map<String, LoadedCatalog> own;
    private final List<String> reading;

    ProfileSources(LoadedCatalog catalog, List<SourceFile> builtIn) {
        this(catalog, builtIn, Map.of());
    }

    /** @param own catalogs of an operator's own by their file's name; their controls are in the catalog too */
    ProfileSources(LoadedCatalog catalog, List<SourceFile> builtIn, Map<String, LoadedCatalog> own) {
        this(catalog, builtIn, own, List.of());
    }

    private ProfileSources(
            LoadedCatalog catalog, List<SourceFile> builtIn, Map<String, LoadedCatalog> own, List<String> reading) {
        this.catalog = catalog;
        this.builtIn = builtIn;
        this.own = own;
        this.reading = reading;
    }

    /** The catalog that all profiles select from in the end. */
    LoadedCatalog catalog() {
        return catalog;
    }

    /**
     * What an import brings, or null and a problem when it cannot be had.
     *
     * @param importer the profile whose import it is
     */
    LoadedCatalog imported(SourceFile importer, String href, String place, Problems problems) {
        String name = href.substring(href.lastIndexOf('/') + 1);
        if (name.equals(Catalogs.CATALOG)) {
            return catalog;
        }
        if (own.containsKey(name)) {
            return own.get(name);
        }
        SourceFile profile = find(importer, href, name).orElse(null);
        if (profile == null) {
            problems.add(
                    place,
                    "unknown catalog href " + href + "; wanted " + Catalogs.CATALOG
                            + ", the path of a profile beside this one, or one of the built-in "
                            + builtIn.stream().map(SourceFile::name).sorted().toList());
            return null;
        }
        List<String> chain = Catalogs.both(reading, List.of(importer.path()));
        if (chain.contains(profile.path())) {
            problems.add(place, profile.path() + " imports itself, by way of " + chain + ": remove one import");
            return null;
        }
        Problems theirs = new Problems(profile.path());
        LoadedCatalog made = new ProfileReader(
                        Catalogs.idOf(profile), profile, new ProfileSources(catalog, builtIn, own, chain), theirs)
                .apply();
        theirs.found().forEach(p -> problems.add(place, profile.path() + ": " + p));
        return theirs.any() ? null : made;
    }

    private Optional<SourceFile> find(SourceFile importer, String href, String name) {
        Optional<SourceFile> own = isBuiltIn(importer) ? Optional.empty() : besides(importer, href);
        return own.isPresent()
                ? own
                : builtIn.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    private boolean isBuiltIn(SourceFile file) {
        return builtIn.stream().anyMatch(f -> f.path().equals(file.path()));
    }

    private static Optional<SourceFile> besides(SourceFile importer, String href) {
        Path path = Path.of(importer.path()).resolveSibling(href).normalize();
        return Files.isRegularFile(path)
                ? Optional.of(Catalogs.readFile(path.toString(), path + ": no such file"))
                : Optional.empty();
    }
}
