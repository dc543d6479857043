package dev.tenken.extract.text;

import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;

/** The built-in files of words, {@code rules/vocabulary}. */
public final class Vocabulary {
    private static final String FOLDER = "rules/vocabulary";

    private Vocabulary() {}

    /** The file of this name. */
    public static SourceFile file(String name) {
        return SourceFiles.builtIn(FOLDER, name).stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the program was packed without " + FOLDER + "/" + name + ": build it again with Maven"));
    }
}
