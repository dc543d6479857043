package dev.tenken.extract;

import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of patterns that an extractor is made of. */
public final class PatternFiles {

    private PatternFiles() {}

    /** The built-in ones, sorted by path. */
    public static List<SourceFile> builtIn() {
        return SourceFiles.builtIn("rules/extraction", ".yaml");
    }

    /** The built-in ones of what questionnaires alone ask for, sorted by path. */
    public static List<SourceFile> ofQuestionnaires() {
        return SourceFiles.builtIn("rules/answer", ".yaml");
    }

    /**
     * Files with an operator's own: one with the name of an earlier file takes its place, others are added.
     *
     * @throws dev.tenken.model.InputException when there is no such folder, or no pattern file in it
     */
    static List<SourceFile> with(List<SourceFile> others, List<Path> folders) {
        List<SourceFile> files = others;
        for (Path folder : folders) {
            List<SourceFile> own = SourceFiles.in(folder, ".yaml");
            Set<String> names = own.stream().map(SourceFile::name).collect(Collectors.toSet());
            files = Stream.concat(files.stream().filter(f -> !names.contains(f.name())), own.stream())
                    .toList();
        }
        return files;
    }
}
