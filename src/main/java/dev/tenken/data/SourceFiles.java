package dev.tenken.data;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds rule, pattern and catalog files that travel in the jar. */
public final class SourceFiles {

    /** Where the build puts the names of the files, one a line: the directory of the jar names tens of thousands. */
    public static final String INDEX = "prepared/files.txt";

    /** What a jar holds, by its path: its directory is gone through once, and not at all where the index tells. */
    private static final Map<String, List<String>> DATA = new ConcurrentHashMap<>();

    private SourceFiles() {}

    /**
     * The built-in files below a folder of the class path, sorted by path.
     *
     * @param folder such as {@code rules/controls}
     * @param ending of the files wanted, such as {@code .drl}
     * @throws IllegalStateException when the program was packed without that folder
     */
    public static List<SourceFile> builtIn(String folder, String ending) {
        URL url = SourceFiles.class.getClassLoader().getResource(folder);
        if (url == null) {
            throw new IllegalStateException("the program was packed without " + folder + ": build it again with Maven");
        }
        try {
            URI uri = url.toURI();
            return uri.getScheme().equals("jar")
                    ? packed(url, folder + "/", ending)
                    : below(Path.of(uri), folder + "/", ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A single file of the class path, or nothing where the program was packed without it. */
    public static Optional<SourceFile> packed(String path) {
        try (InputStream in = SourceFiles.class.getClassLoader().getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new SourceFile(path, Utf8.decode(in.readAllBytes(), path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static List<SourceFile> packed(URL folder, String prefix, String ending) throws IOException {
        // Kept open, because the classes come from it too: a jar file system of our own would read the whole directory
        // again each time.
        JarFile jar = ((JarURLConnection) folder.openConnection()).getJarFile();
        List<SourceFile> files = new ArrayList<>();
        for (String name : DATA.computeIfAbsent(jar.getName(), any -> dataOf(jar))) {
            if (name.startsWith(prefix) && name.endsWith(ending)) {
                files.add(new SourceFile(name, Utf8.decode(bytes(jar, name), name)));
            }
        }
        return List.copyOf(files);
    }

    /** The names of the files in a jar, sorted, without those of classes, which are nearly all. */
    private static List<String> dataOf(JarFile jar) {
        Optional<SourceFile> index = packed(INDEX);
        if (index.isPresent()) {
            return index.get().text().lines().toList();
        }
        List<String> names = new ArrayList<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (!name.endsWith(".class") && !name.endsWith("/")) {
                names.add(name);
            }
        }
        Collections.sort(names);
        return names;
    }

    private static byte[] bytes(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    /**
     * The index of the files in a folder of classes, for {@link #INDEX}.
     *
     * @param roots the folders in it that hold data
     */
    public static String index(Path classes, List<String> roots) throws IOException {
        List<String> names = new ArrayList<>();
        for (String root : roots) {
            try (Stream<Path> paths = Files.walk(classes.resolve(root))) {
                paths.filter(Files::isRegularFile)
                        .map(p -> classes.relativize(p).toString().replace('\\', '/'))
                        .filter(name -> !name.endsWith(".class") && !name.endsWith("/prepared.json"))
                        .forEach(names::add);
            }
        }
        Collections.sort(names);
        return String.join("\n", names) + "\n";
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
