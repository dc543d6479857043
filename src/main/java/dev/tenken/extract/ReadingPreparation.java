package dev.tenken.extract;

import dev.tenken.data.SourceDigest;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.duty.Duties;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Vocabulary;
import dev.tenken.extract.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes, when the program is packed, what reading would find out at each start: the terms of concepts, and the letters that expressions need. */
public final class ReadingPreparation {
    private static final String CLASS = ".class";

    private ReadingPreparation() {}

    /** The versions of what takes words apart. */
    public static String libraries() {
        return Words.libraries();
    }

    /**
     * The files to put into the program, by path.
     *
     * @param classes the folder of the program's classes
     */
    public static Map<String, byte[]> files(Path classes) {
        Map<String, byte[]> files = new TreeMap<>();
        Extractor builtIn = Extractor.builtIn();
        files.put(Lexicon.file(builtIn.digest()), builtIn.patterns().lexicon().terms());
        Extractor asking = Extractor.ofQuestionnaires(List.of());
        files.put(Lexicon.file(asking.digest()), asking.patterns().lexicon().terms());
        SourceFile duties = Vocabulary.file("duties.yaml");
        files.put(
                Lexicon.file(SourceDigest.of(List.of(duties))),
                Duties.lexicon(duties).terms());
        useAll(classes, "dev/tenken/extract");
        files.put(Expression.preparedFile(), Expression.allKnown());
        return files;
    }

    /** Classes make their expressions when they are first used. */
    private static void useAll(Path classes, String folder) {
        try (Stream<Path> all = Files.walk(classes.resolve(folder))) {
            all.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(CLASS) && !name.endsWith("package-info.class"))
                    .sorted()
                    .forEach(ReadingPreparation::use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void use(String path) {
        String name = path.substring(0, path.length() - CLASS.length()).replace('/', '.');
        try {
            Class.forName(name, true, ReadingPreparation.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the classes are not those of this program: " + name, e);
        }
    }
}
