package dev.tenken.document.structure;

import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers printed in a row of which one bears a circle: 「（はい・○いいえ）」, "Yes / ✓No". */
final class CircledOption {
    private static final Pattern LIST = Pattern.compile(
            "[（(]?((?:[ 　]?[○◯〇●✓✔☑]?[ 　]?[^○◯〇●✓✔☑・/／|（()） 　]{1,10}[ 　]?[・/／|]){1,4}[ 　]?[○◯〇●✓✔☑]?[ 　]?"
                    + "[^○◯〇●✓✔☑・/／|（()） 　]{1,10})[)）]?[ 　]*$");

    private static final Pattern ENTRY = Pattern.compile("([○◯〇●✓✔☑]?)[ 　]?([^○◯〇●✓✔☑・/／|（()） 　]{1,10})");
    private static final String CIRCLES = "○◯〇●✓✔☑";
    private static final int LONGEST = 60;

    private CircledOption() {}

    /** Where such a list begins that ends a line; -1 when none does. */
    static int first(String line) {
        int from = Math.max(0, line.length() - LONGEST);
        if (!isCircled(line, from, line.length())) {
            return -1;
        }
        Matcher list = LIST.matcher(line).region(from, line.length());
        return list.find() && chosen(new Span(list.start(), line.length()), line) != null ? list.start() : -1;
    }

    /** Whether any circle stands there: hardly a line has one. */
    private static boolean isCircled(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CIRCLES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The one answer with a circle in a stretch that holds such a list and nothing else, or null. */
    static Span chosen(Span cell, String text) {
        if (cell.length() > LONGEST || !isCircled(text, cell.start(), cell.end())) {
            return null;
        }
        Matcher list = LIST.matcher(text).region(cell.start(), cell.end());
        if (!list.lookingAt()) {
            return null;
        }
        List<Span> circled = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text).region(list.start(1), list.end(1));
        while (entry.find()) {
            if (!Ticks.isOption(entry.group(2))) {
                return null;
            }
            if (!entry.group(1).isEmpty()) {
                circled.add(new Span(entry.start(2), entry.end(2)));
            }
        }
        return circled.size() == 1 ? circled.get(0) : null;
    }
}
