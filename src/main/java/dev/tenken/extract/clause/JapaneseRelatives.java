package dev.tenken.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds relative clauses: a predicate that stands right before the noun it describes (認められていない操作). */
final class JapaneseRelatives {
    /** How many words before its predicate a relative clause may begin. */
    private static final int REACH = 30;

    private JapaneseRelatives() {}

    /**
     * @param range its words
     * @param denied whether its own predicate is negated
     */
    record Relative(Segment.Range range, boolean denied) {}

    static List<Relative> of(Source source, Segment segment, Tail tail) {
        List<Relative> relatives = new ArrayList<>();
        int end = tail == null || segment.gapped() ? segment.to() : tail.to();
        int earliest = segment.from();
        for (int i = segment.from(); i + 1 < end; i++) {
            if (isBeforeItsNoun(source, i) && segment.conditions().stream().noneMatch(holding(i))) {
                Segment.Range range = new Segment.Range(start(source, earliest, i), i + 1);
                Tail own = Tail.of(source, range.from(), range.to());
                relatives.add(new Relative(range, own != null && own.isDenied()));
                earliest = i + 1;
            }
        }
        return relatives;
    }

    private static Predicate<Segment.Range> holding(int word) {
        return range -> range.holds(word);
    }

    private static boolean isBeforeItsNoun(Source source, int i) {
        return Japanese.isPredicative(source, i)
                && (source.isA(i + 1, "名詞") || source.isA(i + 1, "接頭詞"))
                && !Japanese.opensBracket(source, i + 1)
                && !Japanese.closesBracket(source, i + 1)
                && !source.isA(i + 1, "名詞-非自立")
                && !source.form(i + 1).equals("場合")
                && !isContent(source, i + 1)
                && !isPostposition(source, i);
    }

    /** 「証明書に類する書類」, 「写しに関する資料」: the noun before is named with the one behind, and does not only describe it. */
    private static boolean isPostposition(Source source, int i) {
        return source.marks().covers(Cue.POSTPOSITION, source.form(i).equals("た") ? i - 1 : i);
    }

    /** 「ログを閲覧する機能」 is the function itself, which what is said of it is said of. */
    private static boolean isContent(Source source, int i) {
        return source.marks().covers(Cue.CONTENT, i);
    }

    /** Where the clause begins that a predicate ends. */
    static int start(Source source, int earliest, int predicate) {
        int i = predicate;
        while (i > Math.max(earliest, predicate - REACH) && Japanese.isVerbal(source, i - 1)) {
            i--;
        }
        while (i > Math.max(earliest, predicate - REACH) && !endsBefore(source, i - 1, predicate)) {
            i--;
        }
        return i;
    }

    private static boolean endsBefore(Source source, int i, int predicate) {
        return Japanese.isComma(source, i)
                || Japanese.isTopic(source, i)
                || source.form(i).equals("て") && i + 1 < predicate && source.isA(i + 1, "動詞-自立")
                || source.isA(i, "名詞-接続詞的");
    }
}
