package dev.tenken.model.document;

/**
 * What a file holds and does not publish, and what was therefore not read.
 *
 * @param place the sheet that holds it, or null
 * @param count how many of them; 1 for a sheet
 */
public record LeftOut(Kind kind, String place, int count) {

    /** What was left out, and why. */
    public enum Kind {
        HIDDEN_SHEET("hidden-sheet"),
        HIDDEN_ROWS("hidden-rows"),
        HIDDEN_COLUMNS("hidden-columns"),
        HIDDEN_TEXT("hidden-text"),
        STRUCK_OUT("struck-out"),
        COMMENTS("comments");

        private final String json;

        Kind(String json) {
            this.json = json;
        }

        public String json() {
            return json;
        }
    }
}
