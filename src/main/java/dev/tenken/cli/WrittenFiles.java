package dev.tenken.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the terminal tells of the files of a report. */
final class WrittenFiles {

    /** More files than this in a folder below the report's are told as their folder. */
    private static final int NAMED = 10;

    private WrittenFiles() {}

    /**
     * The files one per line, in their order; a folder with many files is one line with their number.
     *
     * @param out the folder of the report
     */
    static List<String> lines(Path out, List<Path> written) {
        Path root = out.toAbsolutePath().normalize();
        Map<Path, List<Path>> folders = new LinkedHashMap<>();
        written.forEach(file -> folders.computeIfAbsent(file.getParent(), f -> new ArrayList<>())
                .add(file));
        List<String> lines = new ArrayList<>();
        folders.forEach((folder, files) -> {
            if (folder.equals(root) || files.size() <= NAMED) {
                files.forEach(file -> lines.add(file.toString()));
            } else {
                lines.add(folder + " (" + files.size() + ")");
            }
        });
        return lines;
    }
}
