package dev.tenken.answer.wording;

import java.text.Normalizer;
import java.util.Locale;

/** Looks at the letters of cells. */
public final class Letters {
    private Letters() {}

    /** Without differences of width and case, blanks side by side as one. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
