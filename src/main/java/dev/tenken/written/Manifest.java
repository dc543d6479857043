package dev.tenken.written;

import dev.tenken.data.Data;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the program wrote into a folder, kept there as {@value #FILE}: by it a report is whole or refused, what a person changed is
 * told from what may be replaced, and files that no longer belong are known.
 *
 * @param writings sorted by what wrote them, each once
 */
public record Manifest(List<Writing> writings) {
    public static final String FILE = "tenken-manifest.json";
    public static final String SCHEMA = "tenken/manifest/1";

    /** What {@code assess} is called in {@link Writing#by()}. */
    public static final String ASSESS = "assess";

    /** Of a folder that nothing was written into. */
    public static final Manifest NONE = new Manifest(List.of());

    /** The form of the file. */
    private record Form(String schema, List<Writing> writings) {}

    /**
     * The files that one command wrote together.
     *
     * @param by the command, with the name of the file where the operator gave one; it replaces what it wrote before
     * @param unfinished true from the moment when the first file is replaced to the moment when all are; then a path stands twice, with
     *     its digest before and after
     * @param files sorted by path
     */
    public record Writing(String by, boolean unfinished, List<Entry> files) {

        public Writing {
            files = files.stream().distinct().sorted(Entry.ORDER).toList();
        }

        public Set<String> paths() {
            return files.stream().map(Entry::path).collect(Collectors.toSet());
        }
    }

    /**
     * A file as it was written.
     *
     * @param path below the folder, with {@code /}
     * @param sha256 in lower-case hexadecimal
     * @param toFillIn true when people are meant to write into it
     */
    public record Entry(String path, String sha256, boolean toFillIn) {
        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::path).thenComparing(Entry::sha256);
    }

    public Manifest {
        writings = writings.stream().sorted(Comparator.comparing(Writing::by)).toList();
    }

    /**
     * The manifest of a folder; nothing when it has none.
     *
     * @throws InputException when there is one that cannot be read
     */
    public static Optional<Manifest> of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Form form = Data.readJson(text, file.toString(), Form.class);
            if (!SCHEMA.equals(form.schema())
                    || form.writings() == null
                    || !form.writings().stream().allMatch(w -> w != null && w.by() != null)) {
                throw new InputException(file + ": is no manifest of a report: got schema " + form.schema()
                        + ", wanted " + SCHEMA + "; move it away, and assess again into an empty folder");
            }
            return Optional.of(new Manifest(form.writings()));
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read; check its permissions", e);
        }
    }

    /** The writing of this name. */
    public Optional<Writing> by(String name) {
        return writings.stream().filter(w -> w.by().equals(name)).findFirst();
    }

    /** The same with this writing in the place of the earlier one of its name. */
    public Manifest with(Writing writing) {
        List<Writing> all = new ArrayList<>(writings);
        all.removeIf(w -> w.by().equals(writing.by()));
        all.add(writing);
        return new Manifest(all);
    }

    /** Every digest that the program wrote at a path: bytes that have one of them are nobody's work. */
    public Map<String, Set<String>> digests() {
        Map<String, Set<String>> digests = new TreeMap<>();
        writings.forEach(w -> w.files().forEach(f -> digests.computeIfAbsent(f.path(), p -> new TreeSet<>())
                .add(f.sha256())));
        return digests;
    }

    /** The file's text; LF line ends and one at the end. */
    public String text() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("writings", writings.stream().map(Manifest::tree).toList());
        return Data.writeJson(tree);
    }

    private static Map<String, Object> tree(Writing writing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("by", writing.by());
        if (writing.unfinished()) {
            tree.put("unfinished", true);
        }
        tree.put("files", writing.files().stream().map(Manifest::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("path", entry.path());
        tree.put("sha256", entry.sha256());
        if (entry.toFillIn()) {
            tree.put("toFillIn", true);
        }
        return tree;
    }
}
