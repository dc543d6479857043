package dev.tenken.extract.clause;

import java.util.List;

/** Tells whether a clause says that what was said before holds here too. */
final class Sameness {
    private Sameness() {}

    /** False when it is said nowhere in a text with these marks. */
    static boolean mayBeIn(Marks marks) {
        return marks.has(Cue.SAME) || marks.has(Cue.OFFERING);
    }

    static boolean isIn(Source source, Segment segment) {
        return isDeniedOfThis(source, segment)
                || source.marks().in(Cue.SAME, segment.from(), segment.to()).stream()
                        .anyMatch(m -> isSaid(source, m));
    }

    /** "in small plans this is left out", "such copies are not offered": said of what the sentence before speaks of. */
    private static boolean isDeniedOfThis(Source source, Segment segment) {
        List<Mark> offered = source.marks().in(Cue.OFFERING, segment.from(), segment.to());
        if (offered.isEmpty()) {
            return false;
        }
        int verb = offered.get(offered.size() - 1).first();
        boolean denied = source.marks().has(Cue.DENYING, segment.from(), segment.to());
        boolean back = false;
        for (int i = segment.from(); i < verb; i++) {
            denied |= English.isNegation(source.form(i));
            back |= source.form(i).equals("such") || source.form(i).equals("this") && English.isBe(source.form(i + 1));
        }
        return denied && back;
    }

    /** 「同様とする」 says it, 「同じ地域」 and 「規格に準じた手順」 only describe something. */
    private static boolean isSaid(Source source, Mark mark) {
        if (!source.isA(mark.first(), "名詞") && !source.isA(mark.first(), "動詞") && !source.isA(mark.first(), "連体詞")) {
            return true;
        }
        if (source.isA(mark.last(), "動詞")) {
            return pointsBack(source.form(mark.first() - 2));
        }
        int next = mark.last() + 1;
        boolean describes = source.isA(next, "名詞")
                || source.form(next).equals("の")
                || source.form(next).equals("な");
        return !describes || mark.last() > mark.first();
    }

    private static boolean pointsBack(String form) {
        return switch (form) {
            case "これ", "前項", "前各項", "前条", "同条", "上記", "前記" -> true;
            default -> false;
        };
    }
}
