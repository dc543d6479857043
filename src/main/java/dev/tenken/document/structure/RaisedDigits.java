package dev.tenken.document.structure;

/** Numbers of notes, set small above the line: in a text without sizes 90 and its note 1 would be 901. */
public final class RaisedDigits {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_NOTE = 3;

    private RaisedDigits() {}

    /** True for the number of a note: a few digits and nothing else. */
    public static boolean are(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NOTE && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The same number in the characters of raised digits. */
    public static String of(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
        return raised.toString();
    }
}
