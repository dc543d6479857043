package dev.tenken.run;

import dev.tenken.document.DescribedVendor;
import dev.tenken.document.PortfolioReader;
import dev.tenken.document.office.OwnLetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What lies in vendors' folders and what it says, for those who watch it without judging it. */
public final class PaperText {

    private PaperText() {}

    /**
     * Files that would be read as documents of the vendor, sorted.
     *
     * @throws dev.tenken.model.InputException when the folder cannot be read
     */
    public static List<Path> papers(Path folder) {
        return DescribedVendor.papers(folder).stream().map(folder::resolve).toList();
    }

    /** Whether it is a letter with questions that this program wrote, and somebody answered in it. */
    public static boolean isAnsweredLetter(Path file) {
        try {
            return OwnLetter.isAnswered(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The text of record of a document.
     *
     * @throws dev.tenken.model.InputException when it cannot be read
     */
    public static String of(Path file) {
        return PortfolioReader.read(file).get(0).documents().get(0).text();
    }
}
