package dev.tenken.data;

import dev.tenken.model.InputException;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
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
    /** Bytes that are looked at together. */
    private static final int PART = 1 << 16;

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
     * @param place what messages call the file
     * @return a reader that throws an {@link InputException} as {@link #read} does
     */
    public static Reader open(Path file, String place) throws IOException {
        Reader told = new FilterReader(Files.newBufferedReader(file)) {
            @Override
            public int read(char[] text, int from, int most) throws IOException {
                try {
                    return super.read(text, from, most);
                } catch (CharacterCodingException e) {
                    throw problem(file, place);
                }
            }
        };
        BufferedReader text = new BufferedReader(told);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** What to tell of a file that is not UTF-8. */
    private static InputException problem(Path file, String place) throws IOException {
        CharsetDecoder decoder = strict();
        ByteBuffer in = ByteBuffer.allocate(PART);
        // UTF-8 never makes more characters than it has bytes.
        CharBuffer out = CharBuffer.allocate(PART);
        int line = 1;
        try (ReadableByteChannel bytes = Files.newByteChannel(file)) {
            boolean end = false;
            while (!end) {
                end = bytes.read(in) < 0;
                in.flip();
                CoderResult result = decoder.decode(in, out.clear(), end);
                line += lineEnds(in.array(), in.position());
                if (result.isError()) {
                    return refused(place, line, in.get());
                }
                in.compact();
            }
        }
        throw new IOException(place + " changed while it was read");
    }

    static String decode(byte[] bytes, String place) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strict().decode(in, out, true);
        if (result.isError()) {
            throw refused(place, 1 + lineEnds(bytes, in.position()), bytes[in.position()]);
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static InputException refused(String place, int line, byte got) {
        return new InputException(place + ":" + line + ": is no text in UTF-8: got the byte 0x"
                + String.format(Locale.ROOT, "%02X", got) + "; save the file as UTF-8");
    }

    private static int lineEnds(byte[] bytes, int end) {
        int ends = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                ends++;
            }
        }
        return ends;
    }
}
