package dev.tenken.document;

import dev.tenken.data.Sha256;
import dev.tenken.document.format.Content;
import dev.tenken.document.format.FormatReader;
import dev.tenken.model.InputException;
import dev.tenken.model.document.Document;
import dev.tenken.written.OwnFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a document from its file. */
final class DocumentFile {

    private DocumentFile() {}

    /**
     * @param path of the document below the folder that is assessed
     * @param place what messages call it
     * @param source the name under which the vendor published it, or null
     * @param progress is told, one line each, how far a long file was read
     * @throws InputException when the format is not one that is read, or the file is no text
     */
    static Document read(Path file, String path, String place, String source, Consumer<String> progress) {
        String name = FileTree.name(file);
        if (!Formats.isReadable(name)) {
            String ending = Formats.ending(name);
            throw new InputException(place + ": " + (ending.isEmpty() ? "a name without an ending" : "." + ending)
                    + " is not a format this version reads; wanted " + Formats.WANTED + ": convert or remove it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new InputException(
                    place + ": not a regular file; wanted " + Formats.WANTED + ": replace or remove it");
        }
        FormatReader reader = Formats.reader(name);
        if (reader == null) {
            refuseQuestions(file, place);
            TextFile read = TextFile.read(file, place);
            Content content = Formats.markup(name).read(read.text());
            return DocumentReader.read(content, new DocumentReader.Origin(path, read.sha256(), source), null);
        }
        byte[] bytes = FileBytes.read(file, place);
        Content content = reader.read(bytes, place, progress);
        DocumentReader.Origin origin = new DocumentReader.Origin(path, Sha256.of(bytes), source);
        return DocumentReader.read(content, origin, Sha256.of(content.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static void refuseQuestions(Path file, String place) {
        if (OwnFiles.kind(file) == OwnFiles.Kind.QUESTIONS) {
            throw new InputException(
                    place + ": a letter with questions that this program wrote; what it asks is no word of"
                            + " the vendor, and answers are read from its .xlsx and its .docx only: move them there, and remove it");
        }
    }
}
