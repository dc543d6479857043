package dev.tenken.review;

import dev.tenken.data.Attempt;
import dev.tenken.data.Data;
import dev.tenken.data.Utf8;
import dev.tenken.disposition.DispositionReader;
import dev.tenken.disposition.DispositionText;
import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.review.workpaper.WorkpaperReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What auditors say, from any number of files. */
public final class Dispositions {

    private static final int MOST_NAMED = 10;

    /** The file as a whole; each entry is read by itself, so that what is wrong with one does not hide the next. */
    private record File(List<Attempt<DispositionText>> dispositions) {}

    private final List<Disposition> all;

    private Dispositions(List<Disposition> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Puts dispositions together. The same one may stand in several files.
     *
     * @throws InputException when two that differ have the same id
     */
    public static Dispositions of(Collection<Disposition> dispositions) {
        Map<String, Disposition> byId = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (Disposition disposition : dispositions) {
            Disposition other = byId.putIfAbsent(disposition.id(), disposition);
            if (other != null && !other.says(disposition)) {
                problems.add(disposition.source() + ": id " + disposition.id() + " stands at " + other.source()
                        + " already; give each its own");
            }
        }
        if (!problems.isEmpty()) {
            throw InputException.ofAll("the dispositions cannot be used:", problems);
        }
        return new Dispositions(List.copyOf(byId.values()));
    }

    /**
     * Reads a file of dispositions: a filled-in workpaper when its name ends in {@code .xlsx}, else YAML.
     *
     * @param reports the folder that files of evidence are told relative to
     * @param refused takes what is wrong with single entries, one line each; the others are read
     * @throws InputException when it cannot be read, or holds no dispositions at all
     */
    public static List<Disposition> read(Path file, Path reports, List<String> refused) {
        boolean workpaper = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return workpaper ? WorkpaperReader.read(file, reports, refused) : readYaml(file, reports, refused);
    }

    private static List<Disposition> readYaml(Path file, Path reports, List<String> refused) {
        String text;
        try {
            text = Utf8.read(file, file.toString());
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read; wanted dispositions in YAML (UTF-8): check the path", e);
        }
        File tree = Data.readYaml(text, file.toString(), File.class);
        // A key without a value is read as a list of one empty text.
        if (tree.dispositions() == null || tree.dispositions().stream().allMatch(Attempt::isEmpty)) {
            throw new InputException(file + ": holds no dispositions; wanted a list under dispositions:");
        }
        List<Disposition> read = new ArrayList<>();
        DispositionReader reader = new DispositionReader(ProofFiles.beside(file, reports), refused);
        for (int i = 0; i < tree.dispositions().size(); i++) {
            String place = file.getFileName() + ": dispositions[" + i + "]";
            try {
                DispositionText entry = tree.dispositions().get(i).get(place);
                Disposition disposition = reader.read(entry, place);
                if (disposition != null) {
                    read.add(disposition);
                }
            } catch (InputException e) {
                refused.add(e.getMessage());
            }
        }
        return read;
    }

    /** Every one, by id. */
    public List<Disposition> all() {
        return all;
    }

    /** Those on a vendor. */
    public List<Disposition> of(String vendor) {
        return all.stream().filter(d -> d.getVendor().equals(vendor)).toList();
    }

    /**
     * Those on a vendor, with what was said of it elsewhere.
     *
     * @throws InputException when two that differ have the same id
     */
    public List<Disposition> of(String vendor, Collection<Disposition> elsewhere) {
        List<Disposition> own = of(vendor);
        return elsewhere.isEmpty()
                ? own
                : of(Stream.concat(own.stream(), elsewhere.stream()).toList()).of(vendor);
    }

    /** Those on vendors that are not among these, by id. */
    public List<DispositionRecord> strays(Collection<String> vendors) {
        String known = vendors.stream().sorted().limit(MOST_NAMED).collect(Collectors.joining(", "));
        LocalizedText note = new LocalizedText(
                "no such vendor is assessed; assessed, by folder: " + known, "該当する事業者は評価の対象にない。対象のフォルダー：" + known);
        return all.stream()
                .filter(d -> !vendors.contains(d.getVendor()))
                .sorted(Comparator.comparing(Disposition::id))
                .map(d -> new DispositionRecord(d, DispositionRecord.Status.UNMATCHED, note, List.of()))
                .toList();
    }
}
