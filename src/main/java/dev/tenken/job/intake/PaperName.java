package dev.tenken.job.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file that somebody sends may be called here: one name, no way through folders, nothing that a system or a screen takes for something else. */
public final class PaperName {
    /** File systems count bytes; room is left for the ending of a file that is being written. */
    private static final int MOST_BYTES = 180;

    /** Control characters, marks that turn the direction of text, what is no character, and what is half of one. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern RESERVED = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])");
    private static final Pattern AT_ENDS = Pattern.compile("^[. ]+|[. ]+$");

    private PaperName() {}

    /**
     * The name to keep a file under.
     *
     * @param sent as the browser gave it, a path perhaps
     * @throws Refused when nothing is left of it
     */
    public static String of(String sent) {
        String given = sent == null ? "" : sent;
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(last, Normalizer.Form.NFC);
        name = UNSEEN.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("-");
        name = AT_ENDS.matcher(name).replaceAll("");
        int dot = name.lastIndexOf('.');
        if (dot <= 0 || dot == name.length() - 1) {
            throw new Refused(name.isEmpty() ? Refused.Reason.NAME : Refused.Reason.ENDING, name);
        }
        String ending = name.substring(dot);
        String stem = shortened(name.substring(0, dot), MOST_BYTES - bytes(ending));
        String first = stem.contains(".") ? stem.substring(0, stem.indexOf('.')) : stem;
        return (RESERVED.matcher(first.strip()).matches() ? "_" : "") + stem + ending;
    }

    /** By what names that a file system may take for the same are known to be so. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String stem, int most) {
        String cut = stem;
        while (bytes(cut) > most) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.stripTrailing();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
