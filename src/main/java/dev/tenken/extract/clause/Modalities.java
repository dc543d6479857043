package dev.tenken.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads from modal words how a predicate is put. */
final class Modalities {
    /** From the weakest promise on: 「実施するよう努める予定です」 is a plan. */
    private static final List<Cue> IN_ORDER = List.of(Cue.ASKS, Cue.PLANS, Cue.AIMS, Cue.RECOMMENDS, Cue.MUST, Cue.MAY);

    /** 「準備が整い次第」, 「計画あり」: phrases that end so are no nouns, though they begin with one. */
    private static final Set<String> FREE_ENDS = Set.of("次第", "あり");

    /** How far from an aim what is aimed at stands. */
    private static final int BESIDE = 3;

    private Modalities() {}

    /**
     * @param near the words at and beside the predicate, where any modal word counts
     * @param around the words of the clause, where those count that need not stand with a verb
     * @param ignored whether a word speaks of something else
     */
    static Modality of(Source source, Segment.Range near, Segment.Range around, IntPredicate ignored) {
        for (Cue cue : IN_ORDER) {
            if (!source.marks().has(cue)) {
                continue;
            }
            List<Mark> marks = new ArrayList<>(
                    cue == Cue.ASKS
                            ? source.marks().touching(cue, near.from(), near.to())
                            : source.marks().in(cue, near.from(), near.to()));
            source.marks().in(cue, around.from(), around.to()).stream()
                    .filter(m -> isFree(source, m))
                    .forEach(marks::add);
            if (marks.stream()
                    .anyMatch(m -> !ignored.test(m.first()) && !source.marks().covers(Cue.MAINTENANCE, m.first()))) {
                return cue == Cue.AIMS && marks.stream().anyMatch(m -> isWish(source, m, around))
                        ? Modality.PLANS
                        : Modality.valueOf(cue.name());
            }
        }
        return Modality.DOES;
    }

    /** 「導入を目指す」, "aim to introduce": what is aimed at is to have it at all, without a figure to be measured by. */
    private static boolean isWish(Source source, Mark aim, Segment.Range clause) {
        int from = Math.max(clause.from(), aim.first() - BESIDE);
        int to = Math.min(clause.to(), aim.last() + 1 + BESIDE);
        if (!source.marks().has(Cue.STARTING, from, to)) {
            return false;
        }
        for (int i = clause.from(); i < clause.to(); i++) {
            if (Character.isDigit(source.form(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether words that may stand a little behind a verb say that it is owed or free to do: "is required to". */
    static Modality owedOrFree(Source source, Segment.Range beside, IntPredicate ignored) {
        for (Cue cue : List.of(Cue.MUST, Cue.MAY)) {
            if (source.marks().in(cue, beside.from(), beside.to()).stream().anyMatch(m -> !ignored.test(m.first()))) {
                return Modality.valueOf(cue.name());
            }
        }
        return Modality.DOES;
    }

    /** "our plan is to …", 将来的に: said beside the predicate; 将来の増加 describes a noun. */
    private static boolean isFree(Source source, Mark mark) {
        if (mark.last() > mark.first() && FREE_ENDS.contains(source.form(mark.last()))) {
            return true;
        }
        if (source.isA(mark.first(), "名詞")) {
            return source.isA(mark.first(), "名詞-副詞可能")
                    && !source.form(mark.last() + 1).equals("の");
        }
        return switch (mark.cue()) {
            case ASKS, PLANS, AIMS -> !source.isA(mark.first(), "動詞") && !source.isA(mark.first(), "副詞");
            default -> false;
        };
    }
}
