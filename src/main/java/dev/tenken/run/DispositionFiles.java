package dev.tenken.run;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.review.Dispositions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files with what auditors said, read as every assessment reads them.
 *
 * @param said what was read, by id; the same thing in several files is one
 * @param refused what is wrong with single entries, one line each
 */
public record DispositionFiles(List<Disposition> said, List<String> refused) {

    public DispositionFiles {
        said = List.copyOf(said);
        refused = List.copyOf(refused);
    }

    /**
     * @param reports the folder that files of evidence are told relative to
     * @throws dev.tenken.model.InputException when a file cannot be read or holds no dispositions, or two that differ have the same id
     */
    public static DispositionFiles read(List<Path> files, Path reports) {
        List<String> refused = new ArrayList<>();
        List<Disposition> read = files.stream()
                .flatMap(file -> Dispositions.read(file, reports, refused).stream())
                .toList();
        return new DispositionFiles(Dispositions.of(read).all(), refused);
    }
}
