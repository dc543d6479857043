package dev.tenken.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people type of users and tokens, as it is to be kept. */
final class Checked {
    private static final int LONGEST_LOGIN = 64;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    private Checked() {}

    /** The log-in name that is meant, whatever its capitals and the blanks around it; "" for what can be none. */
    static String meant(String login) {
        if (login == null || login.length() > 2 * LONGEST_LOGIN) {
            return "";
        }
        String plain = login.strip().toLowerCase(Locale.ROOT);
        return LOGIN.matcher(plain).matches() ? plain : "";
    }

    static String login(String login) {
        String meant = meant(login);
        if (meant.isEmpty()) {
            throw AccessException.of(Refusal.LOGIN_FORM, "got", login, "longest", LONGEST_LOGIN);
        }
        return meant;
    }

    /** One line that can be shown. @param what it is, for the message */
    static String name(String what, String name) {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty()
                || plain.length() > LONGEST_NAME
                || plain.codePoints().anyMatch(Checked::cannotBeShown)) {
            throw AccessException.of(Refusal.NAME_FORM, "what", what, "longest", LONGEST_NAME);
        }
        return plain;
    }

    private static boolean cannotBeShown(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                // What turns the direction of writing makes one name look like another.
                || type == Character.FORMAT;
    }

    /** In lower case; null for an empty one. */
    static String email(String email) {
        String plain = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return null;
        }
        boolean wrong = plain.length() > LONGEST_EMAIL
                || !EMAIL.matcher(plain).matches()
                || plain.codePoints().anyMatch(Checked::cannotBeShown);
        if (wrong) {
            throw AccessException.of(Refusal.EMAIL_FORM, "got", email);
        }
        return plain;
    }
}
