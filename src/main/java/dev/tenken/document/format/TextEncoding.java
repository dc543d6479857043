package dev.tenken.document.format;

import dev.tenken.model.InputException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the encoding of a text and decodes it.
 *
 * <p>A byte order mark decides. Without one, only an encoding counts in which every byte has a meaning; where that leaves more than
 * UTF-8, {@link Plausibility} judges what comes out. Nothing is replaced or left out: a text is read whole or refused.
 */
public final class TextEncoding {
    /** The encodings that are found, for messages. */
    public static final String WANTED = "UTF-8, UTF-16, Shift_JIS (CP932), EUC-JP or ISO-2022-JP";

    /** Control characters per thousand bytes above which a file is no text. */
    private static final int MOST_CONTROLS_PER_MILLE = 10;

    private static final int FEW_CONTROLS = 8;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final byte ESCAPE = 0x1B;

    /** Each with its kin that knows the vendors' additional characters, such as ① and ㈱. */
    private static final List<List<Charset>> LEGACY = List.of(
            List.of(Charset.forName("windows-31j")),
            List.of(Charset.forName("EUC-JP"), Charset.forName("x-eucJP-Open")));

    private static final List<Charset> ESCAPED =
            List.of(Charset.forName("ISO-2022-JP"), Charset.forName("x-windows-iso2022jp"));

    private TextEncoding() {}

    /**
     * The characters of a text, a byte order mark left out.
     *
     * @param place what messages call it
     * @throws InputException when it is no text, or in no encoding that can be told, with what to do about it
     */
    public static String decode(byte[] bytes, String place) {
        String utf16 = utf16(bytes);
        if (utf16 != null) {
            return withoutMark(utf16);
        }
        refuseBinary(bytes, place);
        String text = contains(bytes, ESCAPE) ? first(ESCAPED, bytes) : null;
        if (text == null) {
            text = decode(bytes, StandardCharsets.UTF_8);
        }
        return withoutMark(text != null ? text : legacy(bytes, place));
    }

    /**
     * As {@link #decode(byte[], String)}, for a text that names its own encoding: that one counts unless a byte order mark speaks
     * against it or it leaves bytes without a meaning.
     */
    public static String decode(byte[] bytes, Charset declared, String place) {
        String text = hasMark(bytes) ? null : decode(bytes, declared);
        return text == null ? decode(bytes, place) : text;
    }

    /** The text, or null when bytes are left that begin no character. */
    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String first(List<Charset> charsets, byte[] bytes) {
        return charsets.stream()
                .map(charset -> decode(bytes, charset))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    /** With a byte order mark; or without one, when zero bytes show units of two bytes and text comes out of them. */
    private static String utf16(byte[] bytes) {
        boolean big = begins(bytes, 0xFE, 0xFF);
        boolean little = begins(bytes, 0xFF, 0xFE);
        if (big || little) {
            return decode(bytes, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        if (bytes.length < 4 || bytes.length % 2 != 0 || !contains(bytes, (byte) 0)) {
            return null;
        }
        return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .map(charset -> decode(bytes, charset))
                .filter(text -> text != null && Plausibility.isText(text))
                .findFirst()
                .orElse(null);
    }

    private static String legacy(byte[] bytes, String place) {
        List<String> readings = new ArrayList<>();
        for (List<Charset> kin : LEGACY) {
            String text = first(kin, bytes);
            if (text != null && Plausibility.isJapanese(text)) {
                readings.add(text);
            }
        }
        String western = readings.isEmpty() ? decode(bytes, Charset.forName("windows-1252")) : null;
        if (western != null && Plausibility.isWestern(western)) {
            readings.add(western);
        }
        if (readings.size() == 1) {
            return readings.get(0);
        }
        String found =
                readings.isEmpty() ? "no other encoding makes it Japanese or English" : "Shift_JIS and EUC-JP both fit";
        throw new InputException(place + ": the encoding cannot be told: not UTF-8 (byte " + firstNotUtf8(bytes)
                + " begins no character), and " + found + "; wanted " + WANTED
                + ": save it as UTF-8, for example with: iconv -f CP932 -t UTF-8");
    }

    private static int firstNotUtf8(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? in.position() : bytes.length;
    }

    private static void refuseBinary(byte[] bytes, String place) {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean control = bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f\u000B\u001B".indexOf(bytes[i]) < 0;
            controls += control ? 1 : 0;
            if (bytes[i] == 0 || controls > FEW_CONTROLS + (long) bytes.length * MOST_CONTROLS_PER_MILLE / 1000) {
                throw new InputException(place + ": not a text file (control character at byte " + i
                        + "); wanted text in " + WANTED + ": export the document as text");
            }
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean hasMark(byte[] bytes) {
        return begins(bytes, 0xEF, 0xBB, 0xBF) || begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE);
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
