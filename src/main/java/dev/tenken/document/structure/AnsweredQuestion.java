package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Row;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a question with its answer in the lines below it, as check sheets are sent in plain text. It is one row: the question's
 * number, the question, the answer, remarks.
 */
final class AnsweredQuestion {
    private static final int MOST_LINES = 12;
    /** What is asked without a question mark has so many letters. */
    private static final int SHORTEST_LABEL = 5;

    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:answer|response|reply|remarks?|comments?|notes?|回答|答え?|備考|補足|説明) ?[:：]\\s*");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:Q|問|設問)? ?(?:[A-Za-z]{1,2}[-.]?)?[0-9]{1,3}(?:[-.][0-9]{1,3}){0,3}[.):：]?|Q[.:：])(?=\\s)\\s*");

    private static final Pattern ANSWER = Pattern.compile("(?i)(?:answer|response|reply|回答|答え?) ?[:：]");
    private static final Pattern ASKS = Pattern.compile("[?？：:][\\s　]*$|か[。.]?[\\s　]*$|の有無[\\s　]*$");

    private AnsweredQuestion() {}

    /** Whether the line is a question with its answer right below it. */
    static boolean opens(List<Line> lines, int index) {
        return index + 1 < lines.size()
                && !lines.get(index).isBlank()
                && !answers(lines.get(index).text())
                && opensAnswer(lines.get(index + 1).text());
    }

    private static boolean answers(String line) {
        return LABEL.matcher(line).lookingAt() || Ticks.opens(line);
    }

    /** Whether the line is a question with boxes to tick behind it: "Is it encrypted? ☐ Yes ☒ No", 「保存データの暗号化 ☑実施 ☐未実施」. */
    static boolean answersItself(Line line) {
        String text = line.text();
        int box = Ticks.first(text);
        if (box <= 0) {
            return false;
        }
        Span boxes = new Span(box, text.length());
        boolean asks = ASKS.matcher(text.substring(0, box)).find()
                || text.substring(0, box).strip().length() >= SHORTEST_LABEL && Ticks.offersAnswers(boxes, text);
        return asks && Ticks.chosen(boxes, text).length() < text.length() - box;
    }

    /** A box alone may head a list of tasks; a choice has two. */
    private static boolean opensAnswer(String line) {
        boolean choice = Ticks.opens(line)
                && Ticks.chosen(new Span(0, line.length()), line).length() < line.length();
        return choice || ANSWER.matcher(line).lookingAt();
    }

    /** How many lines the question and its answer take. */
    static int length(List<Line> lines, int index) {
        int end = index + 1;
        while (end < lines.size() && end < index + MOST_LINES && !lines.get(end).isBlank() && !opens(lines, end)) {
            end++;
        }
        return end - index;
    }

    static Row row(List<Line> lines, String text) {
        List<Span> cells = new ArrayList<>();
        Span question = lines.get(0).content();
        int box = answersItself(lines.get(0))
                ? question.start() + Ticks.first(lines.get(0).text())
                : question.end();
        Span boxes = new Span(box, question.end());
        question = Chars.trim(text, question.start(), box);
        Matcher number = NUMBER.matcher(text).region(question.start(), question.end());
        if (number.lookingAt() && number.end() < question.end()) {
            cells.add(Chars.trim(text, question.start(), number.end()));
            question = new Span(number.end(), question.end());
        }
        cells.add(question);
        if (boxes.length() > 0) {
            cells.add(boxes);
        }
        for (Line line : lines.subList(1, lines.size())) {
            addAnswer(line.content(), cells, text);
        }
        return Row.of(lines.get(0).content().join(lines.get(lines.size() - 1).content()), cells);
    }

    private static void addAnswer(Span line, List<Span> cells, String text) {
        Matcher label = LABEL.matcher(text).region(line.start(), line.end());
        if (label.lookingAt()) {
            cells.add(new Span(label.end(), line.end()));
        } else if (Ticks.opens(line.of(text))) {
            cells.add(line);
        } else {
            int last = cells.size() - 1;
            cells.set(last, cells.get(last).join(line));
        }
    }
}
