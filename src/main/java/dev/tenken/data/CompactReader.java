package dev.tenken.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/** Reads what {@link CompactWriter} wrote, in the order in which it was written. */
public final class CompactReader {
    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private final String[] texts;
    /** Where each text begins; texts are made when they are asked for. */
    private final int[] starts;

    private final int[] lengths;
    private int at;

    public CompactReader(byte[] bytes) {
        this.bytes = bytes;
        int count = number();
        texts = new String[count];
        starts = new int[count];
        lengths = new int[count];
        for (int i = 0; i < count; i++) {
            lengths[i] = number();
            starts[i] = at;
            at += lengths[i];
        }
    }

    private CompactReader(CompactReader whole, int at) {
        this.bytes = whole.bytes;
        this.texts = whole.texts;
        this.starts = whole.starts;
        this.lengths = whole.lengths;
        this.at = at;
    }

    /** Goes past a part, and gives what reads it from its beginning. */
    public CompactReader part() {
        int length = number();
        CompactReader part = new CompactReader(this, at);
        at += length;
        return part;
    }

    /** The same from the same place on. */
    public CompactReader again() {
        return new CompactReader(this, at);
    }

    /** A file of the class path, or nothing where the program was packed without it: it is made by a step of the build. */
    public static Optional<CompactReader> packed(String path) {
        try (InputStream in = CompactReader.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new CompactReader(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (next & MORE - 1) << shift;
            shift += BITS;
            next = bytes[at++];
        }
        return number | next << shift;
    }

    public boolean flag() {
        return number() != 0;
    }

    public String text() {
        int number = number();
        if (texts[number] == null) {
            texts[number] = new String(bytes, starts[number], lengths[number], StandardCharsets.UTF_8);
        }
        return texts[number];
    }

    public int[] numbers() {
        int[] numbers = new int[number()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    public char[] letters() {
        char[] letters = new char[number()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) number();
        }
        return letters;
    }

    public BitSet bits() {
        BitSet bits = new BitSet();
        for (int bit : numbers()) {
            bits.set(bit);
        }
        return bits;
    }
}
