package dev.tenken.document.pdf;

import dev.tenken.data.Patterns;
import java.util.regex.Pattern;

/** Reads the weight of a font from its name. */
final class FontNames {
    private static final Pattern BOLD = Patterns.compile("(?i)bold|black|heavy|[-,]w[6-9]\\b|-[BEHU]$|,b");

    private FontNames() {}

    /** {@code ABCDEF+YuGothic-Bold}, {@code HiraKakuPro-W6}. */
    static boolean isBold(String name) {
        return BOLD.matcher(name).find();
    }
}
