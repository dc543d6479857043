package dev.tenken.report.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of a report before they are written, by name; a name may lead into folders with {@code /}. */
public final class ReportFiles {

    private final Map<String, FileContent> files = new TreeMap<>();

    /** Adds a text, written in UTF-8. */
    public ReportFiles add(String name, String text) {
        return add(name, FileContent.of(text));
    }

    /**
     * Adds a file.
     *
     * @throws IllegalStateException when there is one of that name
     */
    public ReportFiles add(String name, FileContent content) {
        if (files.put(name, content) != null) {
            throw new IllegalStateException("two files of a report are called " + name);
        }
        return this;
    }

    /** Adds files by name. */
    public ReportFiles addAll(Map<String, FileContent> contents) {
        contents.forEach(this::add);
        return this;
    }

    /**
     * Writes all of them or none.
     *
     * @return their paths, sorted by name
     * @throws dev.tenken.model.InputException when the folder cannot be written; nothing is left behind
     */
    public List<Path> write(Path folder) {
        return new SafeFolder(folder).write(files);
    }
}
