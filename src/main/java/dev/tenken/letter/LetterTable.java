package dev.tenken.letter;

import dev.tenken.data.Data;
import dev.tenken.database.Times;
import dev.tenken.letter.Letter.Closing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** The statements on letters. */
final class LetterTable {
    private static final String COLUMNS =
            "vendor, number, asked, answer_by, questions, papers, still_open, closed, closing";

    private final Handle handle;

    LetterTable(Handle handle) {
        this.handle = handle;
    }

    List<Letter> of(String vendor) {
        return handle.createQuery("select " + COLUMNS + " from letter where vendor = :vendor order by number")
                .bind("vendor", vendor)
                .map((row, context) -> letter(row))
                .list();
    }

    Optional<Letter> open(String vendor) {
        return of(vendor).stream().filter(Letter::isOpen).findFirst();
    }

    /** All that are open, sorted by vendor. */
    List<Letter> open() {
        return handle
                .createQuery("select " + COLUMNS + " from letter where closed is null")
                .map((row, context) -> letter(row))
                .list()
                .stream()
                .sorted((a, b) -> a.vendor().compareTo(b.vendor()))
                .toList();
    }

    Letter add(String vendor, Asked asked) {
        int number = of(vendor).size() + 1;
        handle.createUpdate("insert into letter (vendor, number, asked, answer_by, questions, papers, still_open)"
                        + " values (:vendor, :number, :asked, :answerBy, :questions, :papers, :open)")
                .bind("vendor", vendor)
                .bind("number", number)
                .bind("asked", asked.on().toString())
                .bind("answerBy", asked.answerBy().toString())
                .bind("questions", Data.writeJsonLine(asked.questions()))
                .bind("papers", Data.writeJsonLine(new TreeSet<>(asked.papers())))
                .bind("open", asked.questions().size())
                .execute();
        return new Letter(vendor, number, asked, asked.questions().size(), null, null);
    }

    void left(Letter letter, int open) {
        handle.createUpdate("update letter set still_open = :open where vendor = :vendor and number = :number")
                .bind("open", open)
                .bind("vendor", letter.vendor())
                .bind("number", letter.number())
                .execute();
    }

    void close(Letter letter, Instant at, Closing closing) {
        handle.createUpdate("update letter set closed = :at, closing = :closing"
                        + " where vendor = :vendor and number = :number and closed is null")
                .bind("at", Times.text(at))
                .bind("closing", word(closing))
                .bind("vendor", letter.vendor())
                .bind("number", letter.number())
                .execute();
    }

    static String word(Closing closing) {
        return closing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Letter letter(ResultSet row) throws SQLException {
        String vendor = row.getString("vendor");
        String place = "letter to " + vendor;
        List<List<String>> questions = new ArrayList<>();
        for (Object criteria : Data.readJson(row.getString("questions"), place, List.class)) {
            questions.add(((List<?>) criteria).stream().map(String::valueOf).toList());
        }
        Set<String> papers = new HashSet<>();
        Data.readJson(row.getString("papers"), place, List.class).forEach(digest -> papers.add(String.valueOf(digest)));
        String closing = row.getString("closing");
        return new Letter(
                vendor,
                row.getInt("number"),
                new Asked(
                        LocalDate.parse(row.getString("asked")),
                        LocalDate.parse(row.getString("answer_by")),
                        questions,
                        papers),
                row.getInt("still_open"),
                Times.instant(row.getString("closed")),
                closing == null
                        ? null
                        : Closing.valueOf(closing.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
