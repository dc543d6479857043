package dev.tenken.document.pdf;

/**
 * One character where it stands on its page; lengths in points, y downwards from the top.
 *
 * @param text its characters; white space for a blank
 * @param y of the baseline
 * @param size of the font
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold) {

    float end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Height of the middle of its letters. */
    float middle() {
        return y - size * 0.3f;
    }
}
