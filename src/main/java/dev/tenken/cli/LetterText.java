package dev.tenken.cli;

import dev.tenken.letter.Letter;
import dev.tenken.register.Word;
import dev.tenken.report.common.Messages;
import java.time.LocalDate;

/** Letters to vendors, in lines. */
final class LetterText {
    private LetterText() {}

    static String line(Letter letter, LocalDate today, Messages messages) {
        return messages.get(
                "letter.line", letter.asked().on(), letter.asked().answerBy(), state(letter, today, messages));
    }

    private static String state(Letter letter, LocalDate today, Messages messages) {
        if (!letter.isOpen()) {
            return messages.get("letter.closed." + Word.of(letter.closing()));
        }
        int questions = letter.asked().questions().size();
        String open = questions == 0
                ? messages.get("letter.open")
                : messages.get("letter.open-of", letter.stillOpen(), questions);
        return letter.isOverdue(today) ? messages.get("letter.overdue", open) : open;
    }
}
