package dev.tenken.report.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The files of a report before they are written, by name; a name may lead into folders with {@code /}. */
public final class ReportFiles {

    private final Map<String, Supplier<byte[]>> files = new TreeMap<>();

    /** Adds a text, written in UTF-8. */
    public ReportFiles add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a text that is made when its turn to be written comes: reports of many vendors need not fit in memory. */
    public ReportFiles add(String name, Supplier<String> text) {
        return put(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a file.
     *
     * @throws IllegalStateException when there is one of that name
     */
    public ReportFiles add(String name, byte[] bytes) {
        return put(name, () -> bytes);
    }

    /** Adds texts by name. */
    public ReportFiles addAll(Map<String, String> texts) {
        texts.forEach((name, text) -> add(name, text));
        return this;
    }

    private ReportFiles put(String name, Supplier<byte[]> bytes) {
        if (files.put(name, bytes) != null) {
            throw new IllegalStateException("two files of a report are called " + name);
        }
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
