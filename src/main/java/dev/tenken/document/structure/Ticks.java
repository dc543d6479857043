package dev.tenken.document.structure;

import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which of several boxes is ticked: {@code [x] Yes [ ] No}, {@code □ 有 ■ 無}. */
final class Ticks {
    private static final Pattern BOX = Pattern.compile("(\\[[xX✓✔]]|[☑☒■✅])|(\\[ ?]|[☐□])");

    private Ticks() {}

    /** Whether the text begins with a box. */
    static boolean opens(String text) {
        return BOX.matcher(text).lookingAt();
    }

    /** Where the first box stands, or -1. */
    static int first(String text) {
        Matcher box = BOX.matcher(text);
        return box.find() ? box.start() : -1;
    }

    /** The words beside the box that is ticked; the whole cell when it offers no choice, or not exactly one is made. */
    static Span chosen(Span cell, String text) {
        List<Span> ticked = new ArrayList<>();
        int boxes = 0;
        Matcher box = BOX.matcher(text).region(cell.start(), cell.end());
        int open = -1;
        while (box.find()) {
            boxes++;
            if (open >= 0) {
                ticked.add(Chars.trim(text, open, box.start()));
            }
            open = box.group(1) == null ? -1 : box.end();
        }
        if (open >= 0) {
            ticked.add(Chars.trim(text, open, cell.end()));
        }
        boolean choice = boxes > 1 && ticked.size() == 1 && ticked.get(0).length() > 0;
        return choice ? ticked.get(0) : cell;
    }
}
