package dev.tenken.data;

import dev.tenken.model.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Text files that an operator wrote: UTF-8, whatever the machine's own encoding is. */
public final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /**
     * The text of a file, without the byte order mark that some editors put before it.
     *
     * @param place what messages call the file
     * @throws InputException with the line, when it is not UTF-8
     * @throws IOException when it cannot be read at all
     */
    public static String read(Path file, String place) throws IOException {
        return decode(Files.readAllBytes(file), place);
    }

    /**
     * Opens a text that need not fit in memory, behind its byte order mark.
     *
     * @return a reader that throws {@link java.nio.charset.CharacterCodingException} at what is not UTF-8
     */
    public static Reader open(Path file) throws IOException {
        BufferedReader text = Files.newBufferedReader(file);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    static String decode(byte[] bytes, String place) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // UTF-8 never makes more characters than it has bytes.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new InputException(place + ":" + line(bytes, in.position()) + ": is no text in UTF-8: got the byte 0x"
                    + String.format(Locale.ROOT, "%02X", bytes[in.position()]) + "; save the file as UTF-8");
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
