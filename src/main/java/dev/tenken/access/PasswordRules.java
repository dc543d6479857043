package dev.tenken.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password may be: long, and none that is tried first. Which characters it is made of is nobody's business (NIST SP 800-63B).
 */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_UNIT = 4;
    private static final Pattern AROUND = Pattern.compile("^\\P{L}+|\\P{L}+$");
    private static final String FIGURES = "01345789@$!|";
    private static final String LETTERS = "oieastbgasil";
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** The same password however a keyboard puts its accents together. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** Whether it is too long to be anybody's: not worth the work. */
    static boolean isTooLong(String password) {
        return password.length() > 2 * LONGEST || password.codePointCount(0, password.length()) > LONGEST;
    }

    /**
     * @return the password as it is to be kept
     * @throws AccessException telling which rule it breaks
     */
    static String checked(String password, String login) {
        if (isTooLong(password)) {
            throw AccessException.of(Refusal.PASSWORD_LONG, "wanted", LONGEST);
        }
        if (password.codePoints().anyMatch(c -> Character.isISOControl(c) || isHalf(c))) {
            throw AccessException.of(Refusal.PASSWORD_CHARACTERS);
        }
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            throw AccessException.of(Refusal.PASSWORD_SHORT, "got", length, "wanted", SHORTEST);
        }
        String plain = normal.toLowerCase(Locale.ROOT);
        if (login.length() >= SHORTEST_NAME && plain.contains(login.toLowerCase(Locale.ROOT))) {
            throw AccessException.of(Refusal.PASSWORD_HAS_LOGIN);
        }
        if (isCommon(plain)) {
            throw AccessException.of(Refusal.PASSWORD_COMMON);
        }
        return normal;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** A listed one, also with figures and signs around it, with figures for letters, and also when it is written several times. */
    private static boolean isCommon(String plain) {
        if (unit(plain).length() < SHORTEST_UNIT) {
            return true;
        }
        String core = AROUND.matcher(plain).replaceAll("");
        return Stream.of(plain, letters(plain), core, letters(core), letters(spelt(core)))
                .anyMatch(form -> COMMON.contains(unit(form)));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String spelt(String text) {
        StringBuilder spelt = new StringBuilder(text);
        for (int i = 0; i < spelt.length(); i++) {
            int at = FIGURES.indexOf(spelt.charAt(i));
            if (at >= 0) {
                spelt.setCharAt(i, LETTERS.charAt(at));
            }
        }
        return spelt.toString();
    }

    /** The shortest text that gives this one when it is written again and again; the last time may be cut. */
    private static String unit(String text) {
        for (int length = 1; length < text.length(); length++) {
            if (text.regionMatches(length, text, 0, text.length() - length)) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
