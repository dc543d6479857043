package dev.tenken.office.write;

/**
 * A word that colours the cell it stands in; changing the word changes the colour.
 *
 * @param word the whole text of the cell
 * @param shade its colours
 */
public record Tint(String word, Shade shade) {

    /** Background and text, readable together in black and white too. */
    public enum Shade {
        GREEN("C6E7CE", "0B4F23"),
        AMBER("FFE9A8", "5C4200"),
        RED("F6C7C3", "7A0C06"),
        GREY("E3E6EA", "2E3740"),
        BLUE("D3E4F7", "0F3A66");

        private final String background;
        private final String text;

        Shade(String background, String text) {
            this.background = background;
            this.text = text;
        }

        String background() {
            return background;
        }

        String text() {
            return text;
        }
    }
}
