package dev.tenken.document;

import dev.tenken.model.InputException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A text file as it stands on disk.
 *
 * @param text its characters, a byte order mark left out
 * @param sha256 digest of all its bytes, in lower-case hexadecimal
 */
record TextFile(String text, String sha256) {
    /** Control characters per thousand bytes above which a file is no text. */
    private static final int MOST_CONTROLS_PER_MILLE = 10;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
        refuseBinary(bytes, place);
        String text = decode(bytes, place);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.chars().allMatch(c -> Chars.isSpace((char) c))) {
            throw new InputException(place + ": the file is empty; wanted a document with text: replace or remove it");
        }
        return new TextFile(text, FileBytes.sha256(bytes));
    }

    private static void refuseBinary(byte[] bytes, String place) {
        boolean utf16 = bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
        if (utf16) {
            throw new InputException(place
                    + ": not UTF-8 (byte 0 begins UTF-16); convert it, for example with: iconv -f UTF-16 -t UTF-8");
        }
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean control = bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f\u000B\u001B".indexOf(bytes[i]) < 0;
            controls += control ? 1 : 0;
            if (bytes[i] == 0 || controls > 8 + (long) bytes.length * MOST_CONTROLS_PER_MILLE / 1000) {
                throw new InputException(place + ": not a text file (control character at byte " + i + "); wanted "
                        + Formats.WANTED + ": export the document as text");
            }
        }
    }

    private static String decode(byte[] bytes, String place) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new InputException(place + ": not UTF-8 (byte " + in.position()
                    + " begins no character); convert it, for example with: iconv -f CP932 -t UTF-8 "
                    + "(Japanese files of Windows are often CP932, also called Shift_JIS)");
        }
        return out.flip().toString();
    }
}
