package dev.tenken.data;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds rule, pattern and catalog files that travel in the jar. */
public final class SourceFiles {

    private SourceFiles() {}

    /**
     * The built-in files below a folder of the class path, sorted by path.
     *
     * @param folder such as {@code rules/controls}
     * @param ending of the files wanted, such as {@code .drl}
     * @throws IllegalStateException when the program was packed without that folder
     */
    // One at a time: a jar can be opened as a file system only once.
    public static synchronized List<SourceFile> builtIn(String folder, String ending) {
        URL url = SourceFiles.class.getClassLoader().getResource(folder);
        if (url == null) {
            throw new IllegalStateException("the program was packed without " + folder + ": build it again with Maven");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return below(Path.of(uri), folder + "/", ending);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return below(jar.getPath(folder), folder + "/", ending);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The files below a folder that the operator named, sorted by path, each called as the operator would.
     *
     * @param ending of the files wanted, such as {@code .yaml}
     * @throws InputException when there is no such folder, or no such file in it
     */
    public static List<SourceFile> in(Path folder, String ending) {
        List<SourceFile> files = anyIn(folder, ending);
        if (files.isEmpty()) {
            throw new InputException(folder + ": holds no " + ending + " file; wanted at least one: check the path");
        }
        return files;
    }

    /** As {@link #in}, but there need not be any such file. */
    public static List<SourceFile> anyIn(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + ": no such folder; wanted one with " + ending + " files: check the path");
        }
        try {
            return below(folder, folder.toString().replace('\\', '/') + "/", ending);
        } catch (IOException e) {
            throw new InputException(
                    folder + ": cannot be read: " + e.getMessage() + "; wanted " + ending + " files in UTF-8", e);
        }
    }

    private static List<SourceFile> below(Path root, String prefix, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            List<Path> found = paths.filter(p -> p.toString().endsWith(ending) && Files.isRegularFile(p))
                    .toList();
            List<SourceFile> files = new ArrayList<>();
            for (Path p : found) {
                String relative = root.relativize(p).toString().replace('\\', '/');
                files.add(new SourceFile(prefix + relative, Utf8.read(p, prefix + relative)));
            }
            files.sort(Comparator.comparing(SourceFile::path));
            return List.copyOf(files);
        }
    }
}
