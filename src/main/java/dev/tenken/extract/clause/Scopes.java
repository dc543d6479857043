package dev.tenken.extract.clause;

import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that restrict a clause: "only …", "except …", 〜のみ, 〜を除き, names of plans. */
final class Scopes {
    /** How many words on either side belong to what is restricted. */
    private static final int REACH = 8;

    private Scopes() {}

    static List<Stretch> of(Source source, Segment segment) {
        List<Stretch> scopes = new ArrayList<>();
        for (Mark mark : source.marks().in(Cue.SCOPE, segment.from(), segment.to())) {
            if (source.marks().covers(Cue.INNOCENT, mark.first())) {
                continue;
            }
            scopes.add(
                    isJapanese(source, mark.first())
                            ? source.stretch(before(source, segment, mark.first()), mark.last() + 1)
                            : source.stretch(mark.first(), behind(source, segment, mark.last() + 1)));
        }
        for (Mark mark : source.marks().in(Cue.PLAN, segment.from(), segment.to())) {
            int first = nameBefore(source, segment, mark.first());
            Stretch plan = source.stretch(first, mark.last() + 1);
            boolean restricts = first < mark.first() && !isConceded(source, segment, mark.last() + 1);
            if (restricts && scopes.stream().noneMatch(s -> s.contains(plan))) {
                scopes.add(plan);
            }
        }
        return List.copyOf(scopes);
    }

    /** 「有料プランを利用していても」: what holds even with the plan is not restricted to it. */
    private static boolean isConceded(Source source, Segment segment, int from) {
        for (int i = from; i < Math.min(segment.to(), from + REACH) && !Japanese.isComma(source, i); i++) {
            if (Japanese.isTopic(source, i)) {
                return false;
            }
            boolean even = source.form(i).equals("も") && isConceding(source.form(i - 1));
            if (even || source.form(i).equals("でも") || source.form(i).equals("ても")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConceding(String before) {
        return before.equals("で") || before.equals("て") || before.equals("場合") || before.equals("に");
    }

    private static boolean isJapanese(Source source, int i) {
        return Script.of(source.form(i).charAt(0)).isJapanese();
    }

    private static int before(Source source, Segment segment, int mark) {
        int i = mark;
        while (i > Math.max(segment.from(), mark - REACH) && (isName(source, i - 1) || joins(source, i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isName(Source source, int i) {
        return source.isA(i, "名詞")
                || source.isA(i, "接頭詞")
                || source.word(i).tags().isEmpty();
    }

    private static boolean joins(Source source, int i) {
        return source.isA(i, "助詞-連体化")
                || source.isA(i, "助詞-並立助詞")
                || source.form(i).equals("で");
    }

    private static int behind(Source source, Segment segment, int from) {
        int i = from;
        while (i < Math.min(segment.to(), from + REACH) && !breaks(source.gap(i)) && !English.isVerbForm(source, i)) {
            i++;
        }
        return i;
    }

    private static boolean breaks(String gap) {
        return gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf('.') >= 0;
    }

    /** The words that name a plan, one or two of them, before "plan" or プラン. */
    private static int nameBefore(Source source, Segment segment, int mark) {
        int i = mark;
        while (i > Math.max(segment.from(), mark - 2) && isPlanName(source, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean isPlanName(Source source, int i) {
        if (isJapanese(source, i)) {
            return source.isA(i, "名詞");
        }
        return Character.isLetterOrDigit(source.form(i).charAt(0))
                && !source.isA(i, "DT")
                && !source.isA(i, "IN")
                && !source.isA(i, "PRP")
                && !source.isA(i, "CC")
                && !English.isVerbForm(source, i);
    }
}
