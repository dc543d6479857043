package dev.tenken.data;

/**
 * A text file of rules, patterns or catalog.
 *
 * @param path how messages call it: below the project's root for built-in files ({@code rules/controls/backup.drl}), as the
 *     operator named it for others
 * @param text its content
 */
public record SourceFile(String path, String text) {

    /** The file's name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
