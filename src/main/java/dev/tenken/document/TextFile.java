package dev.tenken.document;

import dev.tenken.data.Sha256;
import dev.tenken.document.format.Limits;
import dev.tenken.document.format.TextEncoding;
import dev.tenken.document.structure.Chars;
import dev.tenken.model.InputException;
import java.nio.file.Path;

/**
 * A text file as it stands on disk.
 *
 * @param text its characters, a byte order mark left out
 * @param sha256 digest of all its bytes, in lower-case hexadecimal
 */
record TextFile(String text, String sha256) {
    /**
     * Reads a file.
     *
     * @param place what messages call it
     * @throws InputException when it cannot be read as text, with what to do about it
     */
    static TextFile read(Path file, String place) {
        return of(FileBytes.read(file, place), place);
    }

    static TextFile of(byte[] bytes, String place) {
        String text = TextEncoding.decode(bytes, place);
        if (text.chars().allMatch(c -> Chars.isSpace((char) c))) {
            throw new InputException(place + ": the file is empty; wanted a document with text: replace or remove it");
        }
        if (text.length() > Limits.MOST_CHARACTERS) {
            throw new InputException(place + ": " + text.length() + " characters are too many; wanted at most "
                    + Limits.MOST_CHARACTERS + ": split it into its chapters");
        }
        return new TextFile(text, Sha256.of(bytes));
    }
}
