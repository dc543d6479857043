package dev.tenken.history.form;

import dev.tenken.data.Data;
import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Bytes of an archive, known by their digest: the same content is kept once, whoever needs it.
 *
 * @param kind what they are
 * @param digest SHA-256 of the bytes, lower-case hexadecimal
 * @param bytes never changed
 */
public record Content(Kind kind, String digest, byte[] bytes) {
    /** The form in which this program writes. A reader of a later form reads this one, too. */
    public static final int FORM = 1;

    private static final String FAMILY = "tenken/archive/";
    private static final String KEY = "form";

    /** What a content is. */
    public enum Kind {
        /** A vendor's file, byte by byte. */
        DOCUMENT,
        /** A file as it was read: its text of record and the structure found in it. */
        READING,
        /** What was found in the readings of one vendor. */
        EXTRACTION,
        /** What was made of it. */
        JUDGEMENT,
        /** What was asked. */
        PROFILE,
        /** What it was measured with. */
        YARDSTICK,
        /** The day, the program and the rest that the vendors of one run share. */
        RUN;

        /** The word in tables and files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The kind of this word.
         *
         * @throws InputException when there is none
         */
        public static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(k -> k.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new InputException("unknown kind of content \"" + word + "\"; wanted one of "
                            + Arrays.stream(values()).map(Kind::word).toList()));
        }
    }

    /** Bytes of a kind. */
    public static Content of(Kind kind, byte[] bytes) {
        return new Content(kind, Sha256.of(bytes), bytes);
    }

    /** A tree of this program's form. */
    static Content of(Kind kind, Map<String, Object> tree) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put(KEY, FAMILY + FORM);
        whole.putAll(tree);
        return of(kind, Data.writeJsonLine(whole).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The tree that was written.
     *
     * @throws InputException when it is of a later form, or of none
     */
    static Map<?, ?> tree(Kind kind, byte[] bytes) {
        String place = "archived " + kind.word();
        Map<?, ?> tree = Data.readJson(new String(bytes, StandardCharsets.UTF_8), place, Map.class);
        Object form = tree.remove(KEY);
        if (!(FAMILY + FORM).equals(form)) {
            throw new InputException(place + ": is of form " + form + ", this program reads " + FAMILY + FORM
                    + ": use the program that wrote it, or a newer one");
        }
        return tree;
    }
}
