package dev.tenken.document.pdf;

import java.util.List;

/**
 * What one page draws.
 *
 * @param glyphs in the order in which they are drawn
 * @param rules straight lines and edges of boxes
 * @param draws whether it draws anything but text and rules: a picture, or letters that stand for no characters
 */
record PageScan(List<Glyph> glyphs, List<Rule> rules, float width, float height, boolean draws) {}
