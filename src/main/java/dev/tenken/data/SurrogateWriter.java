package dev.tenken.data;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Escapes half a surrogate pair in JSON on its way to another writer: as a raw character it would be lost in UTF-8. */
final class SurrogateWriter extends FilterWriter {

    /** A high half that waits for its other one, or 0. */
    private char high;

    SurrogateWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(new char[] {(char) character}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        int plain = offset;
        for (int i = offset; i < offset + length; i++) {
            if (high == 0 && !Character.isSurrogate(characters[i])) {
                continue;
            }
            out.write(characters, plain, i - plain);
            plain = i + 1;
            surrogate(characters[i]);
        }
        out.write(characters, plain, offset + length - plain);
    }

    /** A surrogate, or whatever follows a high one. */
    private void surrogate(char c) throws IOException {
        if (high != 0 && Character.isLowSurrogate(c)) {
            out.write(high);
            out.write(c);
            high = 0;
            return;
        }
        loose();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            escaped(c);
        } else {
            out.write(c);
        }
    }

    private void loose() throws IOException {
        if (high != 0) {
            escaped(high);
            high = 0;
        }
    }

    private void escaped(char half) throws IOException {
        out.write(String.format(Locale.ROOT, "\\u%04x", (int) half));
    }
}
