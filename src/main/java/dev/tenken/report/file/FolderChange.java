package dev.tenken.report.file;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What writing a report did to its folder.
 *
 * @param written the report's files, sorted by name
 * @param kept files that stood where one of the report goes and are the work of somebody, or may be, with the name that each was given
 * @param removed files of an earlier run that no longer belong, as they were written
 * @param left files of an earlier run that no longer belong and were changed since
 * @param afterUnfinished true when the earlier run had been cut short
 */
public record FolderChange(
        List<Path> written, SortedMap<Path, Path> kept, List<Path> removed, List<Path> left, boolean afterUnfinished) {

    public FolderChange {
        written = List.copyOf(written);
        kept = new TreeMap<>(kept);
        removed = List.copyOf(removed);
        left = List.copyOf(left);
    }
}
