package dev.tenken.catalog;

import dev.tenken.catalog.LoadedCatalog.Entry;
import dev.tenken.data.SourceDigest;
import dev.tenken.data.SourceFile;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built-in catalog, with catalogs and profiles of an operator's own beside it. */
public final class CatalogPack {

    private final LoadedCatalog catalog;
    private final OwnCatalogs own;

    private CatalogPack(LoadedCatalog catalog, OwnCatalogs own) {
        this.catalog = catalog;
        this.own = own;
    }

    /**
     * Reads the built-in catalog and those of some folders.
     *
     * @param folders none, or folders with OSCAL catalogs and profiles in YAML; ids of theirs may be no built-in ones
     * @throws dev.tenken.model.InputException listing everything that is wrong; then nothing of the folders is used
     */
    public static CatalogPack with(List<Path> folders) {
        LoadedCatalog builtIn = Catalogs.loadBuiltIn();
        OwnCatalogs own = OwnCatalogs.read(folders, builtIn);
        return new CatalogPack(own.beside(builtIn), own);
    }

    /** Every control with the catalogs' own thresholds, under the id {@code catalog}. */
    public Profile all() {
        return catalog.whole();
    }

    /** Numbers of the controls that are not built in, in the order of the files. */
    public List<String> ownControls() {
        return own.entries().values().stream().map(e -> e.read().number()).toList();
    }

    /**
     * Loads a profile. The default one selects the operator's own controls too.
     *
     * @param idOrFile id of a built-in profile or of one in the folders, or the path of an OSCAL profile in YAML
     * @throws dev.tenken.model.InputException when there is no such profile, or listing everything that is wrong with it
     */
    public Profile load(String idOrFile) {
        List<SourceFile> profiles = Catalogs.both(Catalogs.builtInProfiles(), own.profiles());
        String ownIds = own.profiles().stream().map(Catalogs::idOf).sorted().collect(Collectors.joining(", "));
        SourceFile file = profiles.stream()
                .filter(f -> Catalogs.idOf(f).equals(idOrFile))
                .findFirst()
                .orElseGet(() -> Catalogs.readFile(
                        idOrFile,
                        "unknown profile '" + idOrFile + "'; built in: "
                                + String.join(", ", Catalogs.profileIds())
                                + (ownIds.isEmpty() ? "" : "; of your own: " + ownIds)
                                + "; or give the path of an OSCAL profile in YAML"));
        ProfileSources sources = new ProfileSources(catalog, Catalogs.builtInProfiles(), own.catalogs());
        Profile profile = ProfileReader.read(Catalogs.idOf(file), file, sources);
        return idOrFile.equals(Catalogs.DEFAULT_PROFILE) ? withOwn(profile) : profile;
    }

    /** A profile that takes everything has the operator's controls already. */
    private Profile withOwn(Profile profile) {
        Set<String> there = profile.controls().stream().map(Control::number).collect(Collectors.toSet());
        Stream<Control> others =
                own.entries().values().stream().map(Entry::read).filter(c -> !there.contains(c.number()));
        return profile.withControls(
                Stream.concat(profile.controls().stream(), others).toList());
    }

    /** SHA-256 over the operator's own files, lower-case hexadecimal; empty when there are none. */
    public String ownDigest() {
        List<SourceFile> files = new ArrayList<>(own.files());
        return files.isEmpty() ? "" : SourceDigest.of(files);
    }
}
