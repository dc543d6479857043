package dev.tenken.model;

/**
 * One text in both languages. Either may be null when it is not known, not both.
 */
public record LocalizedText(String en, String ja) {

    public LocalizedText {
        if (isBlank(en) && isBlank(ja)) {
            throw new IllegalArgumentException("a localized text needs at least one of en and ja");
        }
    }

    /** The same text for both languages. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** The text in the wanted language, or in the other one when it is missing. */
    public String in(Language language) {
        String wanted = language == Language.JA ? ja : en;
        String other = language == Language.JA ? en : ja;
        return isBlank(wanted) ? other : wanted;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
