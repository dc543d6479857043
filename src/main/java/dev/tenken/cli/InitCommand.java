package dev.tenken.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenken.model.InputException;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Reading;
import dev.tenken.run.Papers;
import dev.tenken.run.ReadingRun;
import dev.tenken.run.RunListener;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A first vendor description, for a person to check. */
@Command(
        name = "init",
        description =
                "Writes a vendor.yaml beside the papers of each vendor that has none, with the names, products and documents found in "
                        + "them. What is there already is never overwritten.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private static final String FILE = "vendor.yaml";

    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", description = "A vendor's folder, or a portfolio with a folder per vendor.")
    private Path folder;

    @Mixin
    private PatternOptions patterns;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Files.isRegularFile(folder)) {
            throw new InputException(folder + ": is a file; wanted the folder of its vendor: move it into one");
        }
        ReadingRun run = new ReadingRun(patterns.packs());
        Progress progress = new Progress(terminal);
        List<VendorFiles> vendors = Papers.open(folder, progress).all(progress);
        vendors.forEach(files -> describe(files, run));
        return Failures.report(terminal, vendors);
    }

    private void describe(VendorFiles files, ReadingRun run) {
        Path inside = folder.resolve(files.vendor().id());
        Path file = (Files.isDirectory(inside) && isPortfolio(files) ? inside : folder).resolve(FILE);
        if (Files.exists(file)) {
            terminal.out().println(file + ": is there already and stays as it is.");
        } else if (!files.documents().isEmpty()) {
            Reading reading = run.read(files, RunListener.SILENT);
            write(file, new DescriptionSkeleton(reading));
        }
    }

    /** Documents of a portfolio are called by their vendor's folder first. */
    private static boolean isPortfolio(VendorFiles files) {
        return files.documents().stream()
                .anyMatch(d -> d.id().startsWith(files.vendor().id() + "/"));
    }

    private void write(Path file, DescriptionSkeleton skeleton) {
        try {
            Files.write(file, skeleton.text().getBytes(UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            terminal.out().println(file + ": is there already and stays as it is.");
            return;
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written: " + e.getMessage(), e);
        }
        terminal.out().println(file + ": written. Please check:");
        skeleton.toCheck().forEach(line -> terminal.out().println("  " + line));
    }
}
