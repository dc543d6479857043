package dev.tenken.watch;

import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every file as text without tags; what begins with BROKEN cannot be read. */
final class TextPapers implements PaperReader {
    int read;

    @Override
    public List<Path> papers(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    @Override
    public Said read(Path file) {
        try {
            read++;
            String text = Files.readString(file).replaceAll("<[^>]*>", "").strip();
            if (text.startsWith("BROKEN")) {
                throw new InputException(file + ": it is broken");
            }
            return new Said(text.length(), Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
