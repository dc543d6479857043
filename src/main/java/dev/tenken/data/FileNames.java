package dev.tenken.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the system lets Java know of the names of files. Where names are bytes (Linux), Java reads them in the encoding of the locale
 * it was started in, and nothing but the environment changes that: neither {@code -Dfile.encoding} nor {@code -Dsun.jnu.encoding} does.
 *
 * @param encoding that names are read in, as the system calls it
 * @param bytes whether names are bytes here; elsewhere (Windows, macOS) they are Unicode whatever the locale
 * @param locale the variable that sets the locale, with its value, as {@code LANG=C}; or that none is set
 */
public record FileNames(String encoding, boolean bytes, String locale) {
    private static final int ASCII = 0x80;
    private static final char LOST = '\uFFFD';

    /** Names as they are in the place where the program runs. */
    public static FileNames ofSystem() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean unicode = system.startsWith("windows") || system.startsWith("mac");
        return new FileNames(System.getProperty("sun.jnu.encoding", "unknown"), !unicode, locale(System.getenv()));
    }

    private static String locale(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return variable + "=" + value;
            }
        }
        return "neither LC_ALL nor LANG is set";
    }

    /** Whether every name that is written in UTF-8 is read as what it is. */
    public boolean areUnicode() {
        return !bytes || encoding.equalsIgnoreCase("UTF-8");
    }

    /** Whether a word from the command line, or a name, was read as what it is. */
    public boolean isTold(String word) {
        return areUnicode() ? !bytes || word.indexOf(LOST) < 0 : word.chars().allMatch(c -> c < ASCII);
    }

    /** Whether the last name of a path was read as what it is: only then it leads to the same file when it is written out. */
    public boolean isTold(Path path) {
        if (!bytes || path.getFileName() == null) {
            return true;
        }
        Path name = path.getFileName();
        try {
            return (areUnicode() || isTold(name.toString()))
                    && name.getFileSystem().getPath(name.toString()).equals(name);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The name, with its bytes as {@code %93} where they are no text in UTF-8; so names that differ are told apart. */
    public static String shown(Path path) {
        String uri = path.toUri().getRawPath();
        String whole = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        String decoded = path.toUri().getPath();
        boolean lost = decoded.indexOf(LOST) >= 0;
        String from = lost ? whole : decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
        return from.substring(from.lastIndexOf('/') + 1);
    }

    /** What to do about names that are not told: what was got, what was wanted, what next. */
    public String advice() {
        if (areUnicode()) {
            return "not in UTF-8, the encoding of this locale (" + locale
                    + "); rename it, as with convmv -f cp932 -t utf-8";
        }
        return "the encoding of this locale is " + encoding + " (" + locale
                + (looksUnicode() ? ", which is not installed here" : "")
                + "); wanted UTF-8: set LC_ALL=C.UTF-8, or another UTF-8 locale that `locale -a` lists, and run it again";
    }

    private boolean looksUnicode() {
        return locale.toLowerCase(Locale.ROOT).replace("-", "").endsWith("utf8");
    }
}
