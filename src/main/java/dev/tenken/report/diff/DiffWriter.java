package dev.tenken.report.diff;

import dev.tenken.history.compare.Comparison;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.file.ReportFiles;
import dev.tenken.report.html.diff.DiffHtml;
import dev.tenken.written.OwnMarks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Writes a comparison. */
public final class DiffWriter {

    private DiffWriter() {}

    /** The comparison in one form; LF line ends and one at the end. Same comparison, same text. */
    public static String render(Comparison comparison, DiffFormat format, Language language) {
        return switch (format) {
            case TEXT -> DiffText.write(comparison, language);
            case MD -> DiffMarkdown.write(comparison, language);
            case JSON -> DiffJson.write(comparison);
            case HTML -> DiffHtml.write(comparison, language);
        };
    }

    /**
     * Writes all forms or none.
     *
     * @param out a file, when there is one form and the name has its ending; else a folder for {@code diff.txt}, {@code diff.md} …
     * @return what was written, and what became of files that stood there
     * @throws InputException when it cannot be written
     */
    public static FolderChange write(Comparison comparison, Set<DiffFormat> formats, Language language, Path out) {
        ReportFiles files = new ReportFiles();
        DiffFormat first = formats.iterator().next();
        Path absolute = out.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName());
        if (formats.size() == 1 && first.names(name) && !Files.isDirectory(out)) {
            return files.add(name, file(comparison, first, language)).write(absolute.getParent(), "diff " + name);
        }
        formats.forEach(f -> files.add(f.fileName(), file(comparison, f, language)));
        return files.write(out, "diff");
    }

    /** The other forms are marked wherever they are printed. */
    private static String file(Comparison comparison, DiffFormat format, Language language) {
        String text = render(comparison, format, language);
        return format == DiffFormat.TEXT ? text + "\n" + OwnMarks.TEXT_REPORT : text;
    }
}
