package dev.tenken.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes JSON as UTF-8, and escapes half a surrogate pair, as {@link SurrogateWriter} does, in the same go: reports are hundreds of
 * kilobytes for each vendor, and a chain of writers looks at every character several times.
 */
final class Utf8Writer extends Writer {
    private static final int SIZE = 1 << 14;
    /** The most bytes of one character, an escaped half among them. */
    private static final int MOST = 6;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int length;

    /** A high half that waits for its other one, or 0. */
    private char high;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int count) throws IOException {
        int end = offset + count;
        for (int i = offset; i < end; ) {
            if (length > SIZE - 2 * MOST) {
                drain();
            }
            int plain = Math.min(end, i + (SIZE - length));
            while (i < plain && high == 0 && characters[i] < 0x80) {
                bytes[length++] = (byte) characters[i++];
            }
            if (i < end && length <= SIZE - 2 * MOST) {
                other(characters[i++]);
            }
        }
    }

    /** A character that takes several bytes, or whatever follows a high half. */
    private void other(char c) {
        if (high != 0) {
            char waiting = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                pair(Character.toCodePoint(waiting, c));
                return;
            }
            escaped(waiting);
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            escaped(c);
        } else if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = last(c);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = last(c >> 6);
            bytes[length++] = last(c);
        }
    }

    private void pair(int point) {
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = last(point >> 12);
        bytes[length++] = last(point >> 6);
        bytes[length++] = last(point);
    }

    private static byte last(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    private void escaped(char half) {
        byte[] escape = String.format(Locale.ROOT, "\\u%04x", (int) half).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(escape, 0, bytes, length, escape.length);
        length += escape.length;
    }

    private void drain() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
