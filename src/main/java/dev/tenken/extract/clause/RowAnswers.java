package dev.tenken.extract.clause;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Polarity;
import java.util.ArrayList;
import java.util.List;

/** What the cells of a table row answer: yes, no, in part, or not. A cell is a column's name, a colon and a value. */
final class RowAnswers {
    /** A longer cell says more than yes or no. */
    private static final int LONGEST_ANSWER = 24;

    private enum Answer {
        YES,
        NO,
        PARTLY,
        NONE
    }

    /**
     * @param place in the folded text
     * @param head the name of the column, or ""
     */
    private record Cell(Stretch place, String head, String value, Answer answer) {
        boolean answersItself() {
            return !head.isEmpty() && value.chars().anyMatch(Character::isDigit);
        }

        boolean isAnswerColumn() {
            return head.isEmpty() || Vocabulary.builtIn().isIn(Cue.ANSWER_HEAD, head);
        }
    }

    private final List<Cell> cells = new ArrayList<>();

    RowAnswers(String row) {
        int start = 0;
        for (String cell : row.split("\\|", -1)) {
            int colon = cell.lastIndexOf(':');
            String value = cell.substring(colon + 1).strip();
            cells.add(new Cell(
                    new Stretch(start, start + cell.length()),
                    colon < 0 ? "" : cell.substring(0, colon).strip(),
                    value,
                    answer(value)));
            start += cell.length() + 1;
        }
    }

    private static Answer answer(String value) {
        Vocabulary vocabulary = Vocabulary.builtIn();
        String bare = value.endsWith("。") || value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
        if (vocabulary.isWhole(Cue.YES, bare)) {
            return Answer.YES;
        }
        if (vocabulary.isWhole(Cue.NO, bare)) {
            return Answer.NO;
        }
        if (vocabulary.isWhole(Cue.PARTLY, bare) || vocabulary.isIn(Cue.WITHHELD, bare)) {
            return Answer.PARTLY;
        }
        return bare.isEmpty() || bare.length() > LONGEST_ANSWER ? Answer.NONE : ofPredicate(bare);
    }

    /** 実施しておりません alone in a cell is a no. */
    private static Answer ofPredicate(String value) {
        Source source = new Source(MatchText.of(value), List.<PartyMention>of());
        Tail tail = Tail.of(source, 0, source.size());
        boolean whole = tail != null && Japanese.isVerbal(source, source.size() - 1) && isDone(source, tail);
        if (!whole) {
            return Answer.NONE;
        }
        return tail.isDenied() ? Answer.NO : Answer.YES;
    }

    private static boolean isDone(Source source, Tail tail) {
        return tail.from() == 0 || tail.from() == 1 && source.isA(0, "助詞");
    }

    /** The answer that counts for what stands at the anchor, or null when the cells do not say. */
    Polarity of(Stretch anchor) {
        boolean yes = isAnswered(Answer.YES, anchor);
        if (isAnswered(Answer.NO, anchor)) {
            return yes ? Polarity.VAGUE : Polarity.DENIED;
        }
        if (yes) {
            return Polarity.AFFIRMED;
        }
        return isAnswered(Answer.PARTLY, anchor) ? Polarity.VAGUE : null;
    }

    /** A figure below its own head is not taken back by another column. */
    private boolean isAnswered(Answer answer, Stretch anchor) {
        Cell anchored = at(anchor.start());
        return cells.stream()
                .filter(c -> c.answer() == answer)
                .anyMatch(c -> c == anchored || !anchored.answersItself() || c.isAnswerColumn());
    }

    private Cell at(int offset) {
        for (Cell cell : cells) {
            if (offset <= cell.place().end()) {
                return cell;
            }
        }
        return cells.get(cells.size() - 1);
    }
}
