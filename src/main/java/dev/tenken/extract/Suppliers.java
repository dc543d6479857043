package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Span;
import dev.tenken.model.Vendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sees firms that services are built on: rules/vocabulary/suppliers.yaml. The role {@code role} is what is said nearest to the firm of
 * what such firms do. A vendor that is such a firm itself is not its own supplier,
 * nor is a firm that is only {@link NamedInPassing}.
 *
 * @param names of firms and of their clouds
 * @param roles what such firms do
 * @param passing tells names that say nothing of what the vendor uses
 * @param tabled sees firms that are named by the heads of columns; those are left to it
 */
record Suppliers(NameRecogniser names, NameRecogniser roles, NamedInPassing passing, TabledFirm tabled)
        implements Recogniser {
    /** Words farther away speak of something else. */
    private static final int REACH = 60;

    private static final Pattern HOST = Patterns.compile(
            "\\b(?:cloud|hosting|infrastructure|iaas) (?:service )?providers?\\b|\\bhost(?:ed|ing)\\b|クラウド(?:サービス)?(?:事業者|プロバイダー?|基盤)|ホスティング|インフラ");
    private static final Pattern MARKS = Patterns.compile("[^\\p{L}\\p{N}]+");

    /** The form of the file. */
    record SuppliersFile(
            Group.Words names,
            Group.Words roles,
            Group.Words things,
            Group.Words lists,
            Group.Words offered,
            Group.Words used,
            Group.Words heads,
            Group.Words work,
            Group.Words clouds) {
        static SuppliersFile read(SourceFile source) {
            return Data.readYaml(source.text(), source.path(), SuppliersFile.class);
        }

        FirmLists firmLists() {
            return new FirmLists(
                    Group.of(lists),
                    Group.of(offered),
                    used.all().stream().map(Patterns::compile).toList());
        }

        TabledFirm tabled() {
            return new TabledFirm(firmLists(), Group.of(heads), Group.of(work));
        }
    }

    static Suppliers of(SuppliersFile file) {
        return new Suppliers(
                new NameRecogniser(Group.of(file.names())),
                new NameRecogniser(Group.of(file.roles())),
                NamedInPassing.of(file.things()),
                file.tabled());
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> named = names.find(passage);
        if (named.isEmpty() || isTabled(passage, named)) {
            return List.of();
        }
        List<Found> free = new ArrayList<>(roles.find(passage).stream()
                .filter(r -> named.stream().noneMatch(n -> n.hit().overlaps(r.hit())))
                .toList());
        List<Found> found = new ArrayList<>();
        for (Found name : named) {
            if (!isOwn(text(name), passage.vendor())
                    && !passing.is(passage, name.hit(), named)
                    && !isPlatform(passage, name.hit())) {
                found.add(withNearest(name, free));
            }
        }
        return found;
    }

    /**
     * What a thing is to be had on, or works with, is not what the vendor uses: "Available on: AWS, Azure", "AWS: ✓". But it is where
     * the row is about the choice of a host.
     */
    private static boolean isPlatform(Passage passage, Stretch name) {
        boolean platform = passage.cells().stream()
                .anyMatch(c -> c.type() == ColumnType.PLATFORM && holds(c.stretch(), name)
                        || c.mark() != null && c.headSpan() != null && isIn(passage, c.headSpan(), name));
        return platform
                && passage.cells().stream()
                        .noneMatch(c -> c.type() == ColumnType.LABEL
                                && HOST.matcher(c.text().folded()).find());
    }

    private static boolean isIn(Passage passage, Span head, Stretch name) {
        return holds(passage.text().stretchOf(head), name);
    }

    private static boolean holds(Stretch outer, Stretch name) {
        return outer != null && outer.contains(name);
    }

    /** What a row says of its firm by its columns is not guessed from what stands nearest. */
    private boolean isTabled(Passage passage, List<Found> named) {
        Found row = tabled.in(passage);
        return row != null && named.stream().anyMatch(n -> n.hit().overlaps(row.hit()));
    }

    /** Each role is one firm's: it is taken from those that are free. */
    private static Found withNearest(Found name, List<Found> free) {
        Found role = free.stream()
                .filter(r -> r.hit().distance(name.hit()) <= REACH)
                .min(Comparator.comparingInt(r -> r.hit().distance(name.hit())))
                .orElse(null);
        if (role == null) {
            return name;
        }
        free.remove(role);
        Map<String, Object> with = new LinkedHashMap<>(name.roles());
        with.put("role", text(role));
        return new Found(name.hit(), with);
    }

    private static String text(Found found) {
        return (String) found.roles().get(Found.VALUE);
    }

    /** A folder of a vendor's documents often has the vendor's name in front, without its blanks: auth0-compliance, northwind-ja. */
    private static boolean isOwn(String name, Vendor vendor) {
        String letters = letters(name);
        return Stream.of(
                        vendor.name().en(),
                        vendor.name().ja(),
                        vendor.id(),
                        vendor.id().split("[-_ .]", 2)[0])
                .anyMatch(own -> letters.equals(letters(own)));
    }

    /** Without blanks and marks. */
    private static String letters(String name) {
        return MARKS.matcher(MatchText.of(name).folded()).replaceAll("");
    }
}
