package dev.tenken.document;

import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A text file as it stands on disk.
 *
 * @param text its characters, a byte order mark left out
 * @param sha256 digest of all its bytes, in lower-case hexadecimal
 */
record TextFile(String text, String sha256) {
    /** Largest file that is read. A document of this size would have some thousand pages. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

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
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw new InputException(String.format(
                        Locale.ROOT,
                        "%s: %d bytes is too large; wanted at most %d: split it into its chapters",
                        place,
                        size,
                        MOST_BYTES));
            }
            return of(Files.readAllBytes(file), place);
        } catch (IOException e) {
            throw new InputException(
                    place + ": cannot be read (" + e.getClass().getSimpleName()
                            + "); check that it exists and its permissions",
                    e);
        }
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
        return new TextFile(text, sha256(bytes));
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
