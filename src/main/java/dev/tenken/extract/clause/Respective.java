package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Pairs the members of two lists that a clause sets against each other one by one: "respectively", それぞれ. */
final class Respective {
    private Respective() {}

    /** The list before それぞれ with the list behind it. */
    static List<List<Stretch>> japanese(Source source, int from, int to) {
        List<Mark> marks = source.marks().in(Cue.RESPECTIVE, from, to);
        if (marks.isEmpty()) {
            return List.of();
        }
        Mark mark = marks.get(0);
        int end = mark.first();
        while (end > from && !isName(source, end - 1)) {
            end--;
        }
        int start = mark.last() + 1;
        while (start < to && Japanese.isComma(source, start)) {
            start++;
        }
        int stop = start;
        while (stop < to && (isName(source, stop) || isJoint(source, stop))) {
            stop++;
        }
        return paired(japaneseItems(source, from, end), japaneseItems(source, start, stop));
    }

    private static boolean isName(Source source, int i) {
        return source.isA(i, "名詞")
                || source.isA(i, "接頭詞")
                || source.word(i).tags().isEmpty();
    }

    private static boolean isJoint(Source source, int i) {
        String form = source.form(i);
        return Japanese.isComma(source, i)
                || form.equals("・")
                || form.equals("と")
                || form.equals("や")
                || source.isA(i, "接続詞")
                || source.isA(i, "助詞-並立助詞");
    }

    private static List<Stretch> japaneseItems(Source source, int from, int to) {
        List<Stretch> items = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isJoint(source, i)) {
                if (i > start) {
                    items.add(source.stretch(start, i));
                }
                start = i + 1;
            }
        }
        return items;
    }

    /** The list that ends at "respectively" with the list that ends at the verb or the preposition before it. */
    static List<List<Stretch>> english(Source source, Segment segment) {
        List<Mark> marks = source.marks().in(Cue.RESPECTIVE, segment.from(), segment.to());
        if (marks.isEmpty()) {
            return List.of();
        }
        int end = marks.get(0).first();
        int start = end;
        while (start > segment.from() && !endsList(source, start - 1)) {
            start--;
        }
        int stop = segment.from();
        while (stop < start && !English.isAuxiliary(source.form(stop)) && !endsList(source, stop)) {
            stop++;
        }
        return paired(englishItems(source, segment.from(), stop), englishItems(source, start, end));
    }

    private static boolean endsList(Source source, int i) {
        return English.isPreposition(source, i) && !source.form(i).equals("of")
                || source.form(i).equals("for")
                || English.isVerbForm(source, i);
    }

    private static List<Stretch> englishItems(Source source, int from, int to) {
        List<Stretch> items = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean conjunction = i < to && English.isConjunction(source.form(i));
            if (i == to || conjunction || English.hasComma(source, i)) {
                if (i > start) {
                    items.add(source.stretch(start, i));
                }
                start = conjunction ? i + 1 : i;
            }
        }
        return items;
    }

    private static List<List<Stretch>> paired(List<Stretch> ones, List<Stretch> others) {
        if (ones.size() < 2 || ones.size() != others.size()) {
            return List.of();
        }
        List<List<Stretch>> pairs = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            pairs.add(List.of(ones.get(i), others.get(i)));
        }
        return pairs;
    }
}
