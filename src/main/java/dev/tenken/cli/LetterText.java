package dev.tenken.cli;

import dev.tenken.letter.Letter;
import dev.tenken.register.Word;
import java.time.LocalDate;

/** Letters to vendors, in lines. */
final class LetterText {
    private LetterText() {}

    static String line(Letter letter, LocalDate today) {
        int questions = letter.asked().questions().size();
        String what = "letter of " + letter.asked().on() + ", answers by "
                + letter.asked().answerBy() + ": ";
        if (!letter.isOpen()) {
            return what + Word.of(letter.closing());
        }
        String state = questions == 0 ? "open" : letter.stillOpen() + " of " + questions + " questions open";
        return what + state + (letter.isOverdue(today) ? ", overdue" : "");
    }
}
