package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks that part questions from their answers: {@code Q1.}, {@code A:}, {@code 【回答】}. */
final class QuestionMarks {
    private static final String END = "(?: ?[-.]?[0-9０-９]{1,3})?(?: ?[.．:：、)）】\\]]|(?<=[0-9０-９])[ 　])\\**[ 　]*";
    private static final Pattern MARK = Patterns.compile(
            "(?m)^[ \\t　]*\\**[【\\[]?(?:(?<asks>[QＱ]|Question|問い?|質問|設問)" + "|(?<answers>[AＡ]|Answer|答え?|回答))" + END);

    /** The first letters of marks. */
    private static final String MARKS = "QＱ問質設AＡ答回";

    private static final String BEFORE_MARK = " \t　*【[";
    private static final String BREAKS = "\n\r\u0085\u2028\u2029";

    private QuestionMarks() {}

    /**
     * A stretch behind a mark, or before the first.
     *
     * @param span without the mark
     * @param whole with it
     */
    record Part(Kind kind, Span span, Span whole) {}

    /** What a mark says of the words behind it. */
    enum Kind {
        QUESTION,
        ANSWER,
        UNMARKED
    }

    /**
     * The parts of a stretch of text, in reading order.
     *
     * @param open whether a question was asked before: "A." that answers nothing is a letter of a list
     */
    static List<Part> parts(String text, Span within, boolean open) {
        List<Part> parts = new ArrayList<>();
        boolean marked = mayBeMarked(text, within);
        Matcher mark = MARK.matcher(text).region(within.start(), within.end());
        Kind kind = Kind.UNMARKED;
        int begun = within.start();
        int from = within.start();
        boolean asked = open;
        while (marked && mark.find()) {
            boolean asks = mark.group("asks") != null;
            if (asks || asked) {
                add(parts, kind, from, new Span(begun, mark.start()), text);
                kind = asks ? Kind.QUESTION : Kind.ANSWER;
                begun = mark.start();
                from = mark.end();
                asked = true;
            }
        }
        add(parts, kind, from, new Span(begun, within.end()), text);
        return parts;
    }

    /** False when no line of the stretch begins with a letter of a mark, behind what may stand before one. */
    private static boolean mayBeMarked(String text, Span within) {
        boolean begins = true;
        for (int i = within.start(); i < within.end(); i++) {
            char c = text.charAt(i);
            if (begins && MARKS.indexOf(c) >= 0) {
                return true;
            }
            begins = BREAKS.indexOf(c) >= 0 || begins && BEFORE_MARK.indexOf(c) >= 0;
        }
        return false;
    }

    /** A question without the mark before it. */
    static Span withoutMark(String text, Span question) {
        List<Part> parts = parts(text, question, false);
        return parts.size() == 1 ? parts.get(0).span() : question;
    }

    private static void add(List<Part> parts, Kind kind, int from, Span whole, String text) {
        int end = whole.end();
        while (end > from && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '*')) {
            end--;
        }
        if (from < end) {
            // An emphasis that was opened before the mark may be closed behind it; in other text it stays.
            Span span = new Span(from, kind == Kind.UNMARKED ? whole.end() : end);
            parts.add(new Part(kind, span, whole));
        }
    }

    /** "Q1: 99.98 %" tells of a quarter: a marked question is answered behind it, or tells no figure. */
    static boolean isQuestion(List<Part> parts, int index, String text) {
        boolean answered = index + 1 < parts.size() && parts.get(index + 1).kind() == Kind.ANSWER;
        return answered
                || parts.get(index)
                        .span()
                        .of(text)
                        .chars()
                        .noneMatch(c -> Character.isDigit(c) || c == '%' || c == '％');
    }
}
