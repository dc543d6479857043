package dev.tenken.report.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files of a report before they are written, by name; a name may lead into folders with {@code /}. */
public final class ReportFiles {

    private final Map<String, FileContent> files = new TreeMap<>();
    private final Set<String> toFillIn = new HashSet<>();

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

    /** Adds files that people are meant to write into: a report is whole whatever they made of them. */
    public ReportFiles addToFillIn(Map<String, FileContent> contents) {
        toFillIn.addAll(contents.keySet());
        return addAll(contents);
    }

    /** The names, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    Map<String, FileContent> contents() {
        return files;
    }

    boolean isToFillIn(String name) {
        return toFillIn.contains(name);
    }

    /** Writes all of them or none into a folder that is held for as long as that takes; see {@link ReportFolder#write}. */
    public FolderChange write(Path folder, String by) {
        try (ReportFolder held = ReportFolder.hold(folder)) {
            return held.write(by, this);
        }
    }
}
