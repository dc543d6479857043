package dev.tenken.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How access works.
 *
 * @param signAlone whether an approver may sign what nobody else worked on
 * @param idle how long one stays logged in without doing anything
 * @param longest how long one stays logged in whatever one does
 * @param failures how many attempts may fail before one has to wait
 */
public record AccessSettings(boolean signAlone, Duration idle, Duration longest, int failures) {
    static final String SIGN_ALONE = "sign-alone";
    static final String IDLE_MINUTES = "idle-minutes";
    static final String SESSION_HOURS = "session-hours";
    static final String FAILURES = "failures-before-waiting";

    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_HOURS = 7 * 24;
    private static final int MOST_FAILURES = 100;

    public static final AccessSettings USUAL =
            new AccessSettings(false, Duration.ofMinutes(30), Duration.ofHours(12), 5);

    /** As they are written. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(SIGN_ALONE, signAlone ? "yes" : "no");
        texts.put(IDLE_MINUTES, String.valueOf(idle.toMinutes()));
        texts.put(SESSION_HOURS, String.valueOf(longest.toHours()));
        texts.put(FAILURES, String.valueOf(failures));
        return texts;
    }

    /** @throws AccessException when there is no such setting, or it cannot have this value */
    public AccessSettings with(String name, String value) {
        return switch (name) {
            case SIGN_ALONE -> new AccessSettings(yes(name, value), idle, longest, failures);
            case IDLE_MINUTES ->
                new AccessSettings(signAlone, Duration.ofMinutes(number(name, value, MOST_MINUTES)), longest, failures);
            case SESSION_HOURS ->
                new AccessSettings(signAlone, idle, Duration.ofHours(number(name, value, MOST_HOURS)), failures);
            case FAILURES -> new AccessSettings(signAlone, idle, longest, number(name, value, MOST_FAILURES));
            default ->
                throw AccessException.of(
                        Refusal.SETTING_UNKNOWN, "got", name, "wanted", String.join(", ", texts().keySet()));
        };
    }

    private static boolean yes(String name, String value) {
        return switch (value.strip()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw wrong(name, value, "yes or no");
        };
    }

    private static int number(String name, String value, int most) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as every other wrong value.
        }
        throw wrong(name, value, "a number from 1 to " + most);
    }

    private static AccessException wrong(String name, String value, String wanted) {
        return AccessException.of(Refusal.SETTING_VALUE, "name", name, "got", value, "wanted", wanted);
    }
}
