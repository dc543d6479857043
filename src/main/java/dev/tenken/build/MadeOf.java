package dev.tenken.build;

import dev.tenken.data.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * What prepared files depend on.
 *
 * @param libraries the versions of those that make them
 * @param roots folders of the program's classes: its data, and the code that makes something of it
 */
record MadeOf(String libraries, List<String> roots) {

    /** SHA-256 over all of it, lower-case hexadecimal. */
    String digest(Path classes) throws IOException {
        DigestOutputStream all = Sha256.passing(OutputStream.nullOutputStream());
        all.write(libraries.getBytes(StandardCharsets.UTF_8));
        for (String root : roots) {
            for (Path file : files(classes, classes.resolve(root))) {
                all.write((classes.relativize(file) + "\0").getBytes(StandardCharsets.UTF_8));
                all.write(Files.readAllBytes(file));
            }
        }
        return Sha256.of(all);
    }

    /** Those of the folder that no earlier preparation made: classes among rules, and what tells of them. */
    private static List<Path> files(Path classes, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> folder.startsWith(classes.resolve("dev")) || !isMade(f.toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isMade(String name) {
        return name.endsWith(".class") || name.endsWith(".json");
    }
}
