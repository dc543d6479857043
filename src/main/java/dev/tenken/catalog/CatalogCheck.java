package dev.tenken.catalog;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Checks catalogs, profiles and mappings as far as can be done without running anything. */
final class CatalogCheck {

    /** Kinds of documents by their one key, in the order in which they are checked. */
    private static final List<String> KINDS = List.of("catalog", "profile", "mapping-collection");

    private record Document(SourceFile file, String kind) {}

    private final List<Document> documents = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> sound = new ArrayList<>();
    private LoadedCatalog own;

    private CatalogCheck() {}

    /** Checks every file; profiles and mappings are held to the built-in catalog unless it is among the files. */
    static CheckReport check(List<SourceFile> files) {
        CatalogCheck check = new CatalogCheck();
        files.forEach(check::sort);
        check.documents.sort(Comparator.comparing(d -> KINDS.indexOf(d.kind())));
        check.documents.forEach(check::check);
        return new CheckReport(check.sound, check.problems);
    }

    private void sort(SourceFile file) {
        try {
            Object tree = Data.readYaml(file.text(), file.path(), Object.class);
            String kind = tree instanceof Map<?, ?> map
                    ? KINDS.stream().filter(map::containsKey).findFirst().orElse(null)
                    : null;
            if (kind == null) {
                problems.add(file.path() + ": top level: wanted one of the keys " + KINDS
                        + ": begin the file with one, or do not name it here");
            } else {
                documents.add(new Document(file, kind));
            }
        } catch (InputException e) {
            problems.add(e.getMessage());
        }
    }

    private void check(Document document) {
        Problems found = new Problems(document.file().path());
        String summary =
                switch (document.kind()) {
                    case "catalog" -> catalog(document.file(), found);
                    case "profile" -> profile(document.file(), found);
                    default -> mapping(document.file(), found);
                };
        if (found.any()) {
            found.found().forEach(p -> problems.add(document.file().path() + ": " + p));
        } else {
            sound.add(document.file().path() + ": " + summary);
        }
    }

    private String catalog(SourceFile file, Problems found) {
        LoadedCatalog read = new CatalogReader(file, found).read();
        if (file.name().equals(Catalogs.CATALOG)) {
            own = read;
        }
        long families = read.controls().stream().map(c -> c.family()).distinct().count();
        int criteria =
                read.controls().stream().mapToInt(c -> c.criteria().size()).sum();
        int parameters =
                read.controls().stream().mapToInt(c -> c.parameters().size()).sum();
        return "catalog " + read.version() + ", edition " + read.edition() + ": families " + families + ", controls "
                + read.controls().size() + ", criteria " + criteria + ", parameters " + parameters;
    }

    private String profile(SourceFile file, Problems found) {
        LoadedCatalog made = new ProfileReader(
                        Catalogs.idOf(file), file, new ProfileSources(catalog(), Catalogs.builtInProfiles()), found)
                .apply();
        return "profile: controls " + made.controls().size();
    }

    private String mapping(SourceFile file, Problems found) {
        ControlMapping mapping = new MappingReader(file, catalog(), found).read();
        return mapping == null
                ? "mapping"
                : "mapping: controls " + mapping.links().size() + ", targets "
                        + mapping.links().stream()
                                .flatMap(l -> l.targets().stream())
                                .distinct()
                                .count();
    }

    private LoadedCatalog catalog() {
        if (own == null) {
            own = Catalogs.loadBuiltIn();
        }
        return own;
    }
}
