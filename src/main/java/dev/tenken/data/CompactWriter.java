package dev.tenken.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes numbers and texts in few bytes, for {@link CompactReader}: what is prepared when the program is packed. */
public final class CompactWriter {
    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    /** Texts by their numbers; each is written once. */
    private final Map<String, Integer> texts;

    public CompactWriter() {
        this(new LinkedHashMap<>());
    }

    private CompactWriter(Map<String, Integer> texts) {
        this.texts = texts;
    }

    /** A part to be written and then {@linkplain #add added}, which may be read apart from all others. */
    public CompactWriter part() {
        return new CompactWriter(texts);
    }

    public CompactWriter add(CompactWriter part) {
        number(part.body.size());
        body.writeBytes(part.body.toByteArray());
        return this;
    }

    public CompactWriter number(int number) {
        number(body, number);
        return this;
    }

    public CompactWriter flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    /** @param text not null */
    public CompactWriter text(String text) {
        return number(texts.computeIfAbsent(text, t -> texts.size()));
    }

    public CompactWriter numbers(int[] numbers) {
        number(numbers.length);
        for (int number : numbers) {
            number(number);
        }
        return this;
    }

    public CompactWriter letters(char[] letters) {
        number(letters.length);
        for (char letter : letters) {
            number(letter);
        }
        return this;
    }

    public CompactWriter bits(BitSet bits) {
        return numbers(bits.stream().toArray());
    }

    /** All that was written. */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(all, texts.size());
        texts.keySet().forEach(text -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(all, bytes.length);
            all.writeBytes(bytes);
        });
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while ((rest & -MORE) != 0) {
            out.write(rest & MORE - 1 | MORE);
            rest >>>= BITS;
        }
        out.write(rest);
    }
}
