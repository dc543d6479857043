package dev.tenken.extract.clause;

import java.util.ArrayList;
import java.util.List;

/** Remarks in round brackets, as ranges of the words inside. */
final class Brackets {
    private Brackets() {}

    /** The outermost brackets that open and close in a range of Japanese words. */
    static List<Segment.Range> japanese(Source source, int from, int to) {
        List<Segment.Range> brackets = new ArrayList<>();
        int depth = 0;
        int open = 0;
        for (int i = from; i < to; i++) {
            if (Japanese.opensBracket(source, i) && depth++ == 0) {
                open = i;
            } else if (Japanese.closesBracket(source, i) && depth > 0 && --depth == 0 && i > open + 1) {
                brackets.add(new Segment.Range(open + 1, i));
            }
        }
        return brackets;
    }

    /** The range without a bracket that closes it: 「保存します(一年間)。」; unchanged when there is nothing before the bracket. */
    static int withoutLast(Source source, int from, int to, List<Segment.Range> brackets) {
        int last = to - 1;
        while (last > from && source.isA(last, "記号") && !Japanese.closesBracket(source, last)) {
            last--;
        }
        for (Segment.Range bracket : brackets) {
            if (bracket.to() == last && bracket.from() - 1 > from) {
                return bracket.from() - 1;
            }
        }
        return to;
    }
}
