package dev.tenken.cli;

import dev.tenken.data.FileNames;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Refuses names that the locale cannot tell, before any work: read as something else, a vendor would be another one, and all its
 * findings new.
 */
final class NameCheck {
    private static final String OUT = "--out";
    private static final int SHOWN = 3;

    private final FileNames names;

    NameCheck(FileNames names) {
        this.names = names;
    }

    /** Refuses words of the command line that were not read as what they are, and a working folder of such a name. */
    void refuseWords(String[] arguments, String workingFolder) {
        for (String word : arguments) {
            if (!names.isTold(word)) {
                throw new InputException(
                        "\"" + word + "\": this word of the command line cannot be read: " + names.advice());
            }
        }
        if (!names.isTold(workingFolder)) {
            throw new InputException(
                    workingFolder + ": the name of the folder that this runs in cannot be read: " + names.advice());
        }
    }

    /** Refuses folders that a command reads when names in them are not told. In a locale of UTF-8 those who read them tell single names. */
    void refuseFolders(ParseResult parsed) {
        if (names.areUnicode()) {
            return;
        }
        CommandSpec command = innermost(parsed).commandSpec();
        List<ArgSpec> words = new ArrayList<>(command.positionalParameters());
        for (OptionSpec option : command.options()) {
            if (!List.of(option.names()).contains(OUT)) {
                words.add(option);
            }
        }
        words.forEach(word -> refuseAny(word.getValue()));
    }

    private static ParseResult innermost(ParseResult parsed) {
        return parsed.hasSubcommand() ? innermost(parsed.subcommand()) : parsed;
    }

    private void refuseAny(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(this::refuseAny);
        } else if (value instanceof Path path) {
            refuseBelow(path);
        } else if (value instanceof String word) {
            // A vendor may be named by its folder.
            try {
                refuseBelow(Path.of(word));
            } catch (InvalidPathException e) {
                return;
            }
        }
    }

    private void refuseBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> untold = untold(folder);
        if (!untold.isEmpty()) {
            String more = untold.size() > SHOWN ? " and " + (untold.size() - SHOWN) + " more" : "";
            throw new InputException(folder + ": names in this folder cannot be read ("
                    + String.join(", ", untold.subList(0, Math.min(SHOWN, untold.size()))) + more + "): "
                    + names.advice());
        }
    }

    private List<String> untold(Path folder) {
        List<String> untold = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                            return path.equals(folder) ? FileVisitResult.CONTINUE : look(path);
                        }

                        @Override
                        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                            return look(path);
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path path, IOException e) {
                            return look(path);
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path path, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }

                        private FileVisitResult look(Path path) {
                            boolean hidden = path.getFileName().toString().startsWith(".");
                            if (!hidden && !names.isTold(path)) {
                                untold.add(FileNames.shown(path));
                            }
                            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // Who reads the folder tells why it cannot be read.
            return untold;
        }
        return untold.stream().sorted().toList();
    }
}
