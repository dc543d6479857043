package dev.tenken.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenken.document.PortfolioReader;
import dev.tenken.extract.Extractor;
import dev.tenken.extract.Reading;
import dev.tenken.model.InputException;
import dev.tenken.model.VendorFiles;
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
        Extractor extractor = patterns.extractor();
        List<VendorFiles> vendors = PortfolioReader.read(folder, Progress.ofReading(terminal));
        vendors.forEach(files -> describe(files, extractor));
        return Failures.report(terminal, vendors);
    }

    private void describe(VendorFiles files, Extractor extractor) {
        Path inside = folder.resolve(files.vendor().id());
        Path file = (Files.isDirectory(inside) && isPortfolio(files) ? inside : folder).resolve(FILE);
        if (Files.exists(file)) {
            terminal.out().println(file + ": is there already and stays as it is.");
        } else if (!files.documents().isEmpty()) {
            Reading reading = extractor.read(files, line -> {});
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
