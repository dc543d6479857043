package dev.tenken.answer;

import dev.tenken.answer.sheet.SheetVocabulary;
import dev.tenken.answer.wording.Letters;
import dev.tenken.answer.wording.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes in one cell of which one is to be ticked: 「□はい　□いいえ」.
 *
 * @param text of the cell
 * @param at the place of each box in it
 * @param words what stands behind each
 */
record Boxes(String text, List<Integer> at, List<String> words) {
    private static final Pattern BOX = Pattern.compile("[□☐◻▢]\\s?([^□☐◻▢]{1,24})");
    private static final Pattern TICKED = Pattern.compile("[☑☒■✓✔◼]");

    /** The boxes of a cell; null when it has none to choose between, or somebody has ticked one. */
    static Boxes of(String text) {
        if (TICKED.matcher(text).find()) {
            return null;
        }
        List<Integer> at = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher boxes = BOX.matcher(text);
        while (boxes.find()) {
            at.add(boxes.start());
            words.add(boxes.group(1).strip().replaceAll("[、,，/／・|｜;；]$", "").strip());
        }
        return at.size() < 2 ? null : new Boxes(text, at, words);
    }

    /** Which box says what was found, from 0; -1 when none does. */
    int of(Verdict verdict) {
        for (Verdict wanted : verdict == Verdict.PLANNED ? List.of(verdict, Verdict.NO) : List.of(verdict)) {
            for (int i = 0; i < words.size(); i++) {
                if (SheetVocabulary.verdict(Letters.plain(words.get(i))) == wanted) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The text with one box ticked. */
    String ticked(int box) {
        int place = at.get(box);
        return text.substring(0, place) + sign(box) + text.substring(place + 1);
    }

    /** What a ticked box looks like, in the manner of the empty one. */
    String sign(int box) {
        return text.charAt(at.get(box)) == '☐' ? "☑" : "■";
    }

    String word(int box) {
        return words.get(box);
    }
}
