package dev.tenken.catalog;

import dev.tenken.catalog.LoadedCatalog.Entry;
import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Catalogs and profiles of an operator's own.
 *
 * @param files all of them
 * @param catalogs by their file's name
 * @param profiles files with a profile
 */
record OwnCatalogs(List<SourceFile> files, Map<String, LoadedCatalog> catalogs, List<SourceFile> profiles) {

    OwnCatalogs {
        files = List.copyOf(files);
        profiles = List.copyOf(profiles);
    }

    /**
     * Reads folders.
     *
     * @param builtIn no id may be one of its
     * @throws InputException listing everything that is wrong with the catalogs
     */
    static OwnCatalogs read(List<Path> folders, LoadedCatalog builtIn) {
        List<SourceFile> files = folders.stream()
                .flatMap(f -> SourceFiles.in(f, ".yaml").stream())
                .toList();
        Map<String, LoadedCatalog> catalogs = new LinkedHashMap<>();
        List<SourceFile> profiles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<String, String> taken = new TreeMap<>();
        ids(builtIn).forEach(id -> taken.put(id, "the built-in catalog"));
        for (SourceFile file : files) {
            Object tree = Data.readYaml(file.text(), file.path(), Object.class);
            if (tree instanceof Map<?, ?> map && map.containsKey("catalog")) {
                readCatalog(file, catalogs, taken, problems);
            } else if (tree instanceof Map<?, ?> map && map.containsKey("profile")) {
                profiles.add(file);
            } else {
                problems.add(file.path()
                        + ": top level: wanted the key catalog or profile: begin the file with one, or move it away");
            }
        }
        if (!problems.isEmpty()) {
            throw InputException.ofAll(
                    "the catalogs of your own cannot be used: " + problems.size() + " to mend", problems);
        }
        return new OwnCatalogs(files, catalogs, profiles);
    }

    private static void readCatalog(
            SourceFile file, Map<String, LoadedCatalog> catalogs, Map<String, String> taken, List<String> problems) {
        Problems found = new Problems(file.path());
        LoadedCatalog catalog = new CatalogReader(file, found).read();
        for (String id : ids(catalog)) {
            String other = taken.putIfAbsent(id, file.path());
            if (other != null) {
                found.add("catalog", "id " + id + " is taken by " + other + ": choose another");
            }
        }
        if (file.name().equals(Catalogs.CATALOG) || catalogs.putIfAbsent(file.name(), catalog) != null) {
            found.add("catalog", "the file's name is taken by another catalog: rename the file");
        }
        found.found().forEach(p -> problems.add(file.path() + ": " + p));
    }

    /** Ids that profiles and rules know things by. */
    private static List<String> ids(LoadedCatalog catalog) {
        Stream<String> ofControls = catalog.entries().values().stream()
                .flatMap(e -> Stream.concat(
                        Stream.of(e.written().id(), "group " + e.family().id()),
                        e.read().parameters().keySet().stream()));
        return Stream.concat(catalog.parameters().keySet().stream(), ofControls)
                .distinct()
                .toList();
    }

    /** Their controls by OSCAL id, in the order of the files. */
    Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        catalogs.values().forEach(c -> entries.putAll(c.entries()));
        return entries;
    }

    /** The catalog with theirs behind it; its version tells theirs too. */
    LoadedCatalog beside(LoadedCatalog builtIn) {
        if (catalogs.isEmpty()) {
            return builtIn;
        }
        Map<String, Entry> all = new LinkedHashMap<>(builtIn.entries());
        all.putAll(entries());
        String versions = catalogs.entrySet().stream()
                .map(e -> " + " + e.getKey() + " " + e.getValue().version())
                .collect(Collectors.joining());
        Map<String, Parameter> parameters = new LinkedHashMap<>(builtIn.parameters());
        catalogs.values().forEach(c -> parameters.putAll(c.parameters()));
        return new LoadedCatalog(builtIn.title(), builtIn.version() + versions, builtIn.edition(), parameters, all);
    }
}
