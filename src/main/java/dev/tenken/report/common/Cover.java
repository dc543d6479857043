package dev.tenken.report.common;

import dev.tenken.data.Data;
import dev.tenken.data.Utf8;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on the cover of a report that is sent; any part may be null. Texts are in one language or both.
 *
 * @param organisation who reports
 * @param recipient whom it is for
 * @param author who wrote it
 * @param reviewer who read it over
 * @param approval who released it
 * @param classification who may read it
 * @param date of the report, which is not that of the assessment
 */
public record Cover(
        LocalizedText organisation,
        LocalizedText recipient,
        LocalizedText author,
        LocalizedText reviewer,
        LocalizedText approval,
        LocalizedText classification,
        LocalDate date) {

    /** Nothing is said. */
    public static final Cover NONE = new Cover(null, null, null, null, null, null, null);

    /** A line of a cover fits on it. */
    private static final int LONGEST = 200;

    /**
     * A line of the cover.
     *
     * @param key of its name among the messages
     */
    public record Line(String key, LocalizedText text) {}

    /**
     * Reads a YAML file with any of the parts by their names.
     *
     * @throws InputException when it cannot be read, or holds something else
     */
    public static Cover read(Path file) {
        try {
            String place = file.toString();
            CoverFile written = Data.readYaml(Utf8.read(file, place), place, CoverFile.class);
            Cover cover = written == null ? NONE : written.cover(place);
            cover.texts().filter(Cover::isWrong).findFirst().ifPresent(text -> {
                throw new InputException(file + ": got a text of several lines or of more than " + LONGEST
                        + " characters; wanted a line for the cover, such as a name");
            });
            return cover;
        } catch (IOException e) {
            throw new InputException(
                    file + ": cannot be read; wanted a YAML file with any of " + String.join(", ", names()), e);
        }
    }

    /** The form of the file; dates are read as they are everywhere else. */
    record CoverFile(
            LocalizedText organisation,
            LocalizedText recipient,
            LocalizedText author,
            LocalizedText reviewer,
            LocalizedText approval,
            LocalizedText classification,
            String date) {

        private Cover cover(String place) {
            try {
                LocalDate day = date == null ? null : LocalDate.parse(date.strip());
                return new Cover(organisation, recipient, author, reviewer, approval, classification, day);
            } catch (DateTimeParseException e) {
                throw new InputException(
                        place + ": date: \"" + date + "\" is no date; wanted year-month-day, as 2026-04-01", e);
            }
        }
    }

    /** The names of the parts, as a file has them. */
    public static List<String> names() {
        return Arrays.stream(Cover.class.getRecordComponents())
                .map(c -> c.getName())
                .toList();
    }

    /** The same, with another cover's parts where that has any. */
    public Cover with(Cover other) {
        return new Cover(
                or(other.organisation, organisation),
                or(other.recipient, recipient),
                or(other.author, author),
                or(other.reviewer, reviewer),
                or(other.approval, approval),
                or(other.classification, classification),
                or(other.date, date));
    }

    private static <T> T or(T wanted, T otherwise) {
        return wanted == null ? otherwise : wanted;
    }

    /** What is said, in the order of a cover; empty when nothing is. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        add(lines, "cover.recipient", recipient);
        add(lines, "cover.organisation", organisation);
        add(lines, "cover.author", author);
        add(lines, "cover.reviewer", reviewer);
        add(lines, "cover.approval", approval);
        add(lines, "cover.classification", classification);
        if (date != null) {
            lines.add(new Line("cover.date", LocalizedText.same(date.toString())));
        }
        return List.copyOf(lines);
    }

    private static void add(List<Line> lines, String key, LocalizedText text) {
        if (text != null) {
            lines.add(new Line(key, text));
        }
    }

    private Stream<String> texts() {
        return Stream.of(organisation, recipient, author, reviewer, approval, classification)
                .filter(t -> t != null)
                .flatMap(t -> Stream.of(t.in(Language.EN), t.in(Language.JA)));
    }

    private static boolean isWrong(String text) {
        return text.length() > LONGEST || text.strip().lines().count() > 1;
    }
}
