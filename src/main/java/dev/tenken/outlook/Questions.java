package dev.tenken.outlook;

import dev.tenken.alert.AlertKind;
import dev.tenken.alert.Happening;
import dev.tenken.database.Database;
import dev.tenken.letter.Letter;
import dev.tenken.letter.Letters;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Letters whose last day for answers is over, and which are not answered, or not wholly. */
final class Questions {
    private Questions() {}

    static List<Happening> unanswered(Database database, LocalDate today, Collection<String> vendors) {
        return Letters.open(database).stream()
                .filter(letter -> vendors.contains(letter.vendor()) && letter.isOverdue(today))
                .map(Questions::of)
                .toList();
    }

    private static Happening of(Letter letter) {
        return new Happening(
                AlertKind.UNANSWERED,
                letter.vendor(),
                String.valueOf(letter.number()),
                letter.asked().on().toString(),
                new LocalizedText(said(letter, Language.EN), said(letter, Language.JA)));
    }

    private static String said(Letter letter, Language language) {
        int questions = letter.asked().questions().size();
        String key = questions == 0 ? "unanswered.letter" : "unanswered.questions";
        return Said.of(key, language)
                .replace("{0}", String.valueOf(letter.stillOpen()))
                .replace("{1}", String.valueOf(questions))
                .replace("{2}", letter.asked().on().toString())
                .replace("{3}", letter.asked().answerBy().toString());
    }
}
