package dev.tenken.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that an earlier build made.
 *
 * @param folder that holds them
 * @param record a file that tells of what they were made, and behind that their paths, one a line
 */
record PreparedFiles(Path folder, Path record) {

    /** Whether they were made of the same, and all of them are still there. */
    boolean areOf(String source) throws IOException {
        List<String> lines = lines();
        return !lines.isEmpty()
                && lines.get(0).equals(source)
                && lines.stream().skip(1).allMatch(path -> Files.isRegularFile(folder.resolve(path)));
    }

    /** Takes them away, so that nothing new is made of them. */
    void remove() throws IOException {
        for (String path : lines().stream().skip(1).toList()) {
            Files.deleteIfExists(folder.resolve(path));
        }
        Files.deleteIfExists(record);
    }

    /** Puts others there. */
    void put(String source, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.createDirectories(record.getParent());
        Files.write(
                record,
                Stream.concat(Stream.of(source), files.keySet().stream()).toList(),
                StandardCharsets.UTF_8);
    }

    private List<String> lines() throws IOException {
        return Files.isRegularFile(record) ? Files.readAllLines(record, StandardCharsets.UTF_8) : List.of();
    }
}
