package dev.tenken.document.imprint;

import dev.tenken.document.structure.FrontMatters;
import dev.tenken.document.structure.Line;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Imprint;
import dev.tenken.model.document.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a document says about itself; each part is null when it does not say it.
 *
 * @param title its own name
 * @param version of the latest edition that it lists
 * @param date of the latest edition or change that it tells
 * @param imprint where it says so
 */
public record Metadata(String title, String version, LocalDate date, Imprint imprint) {

    public static Metadata of(String text, List<Block> blocks) {
        List<Line> lines = Line.of(text);
        Map<String, String> front = FrontMatters.merged(lines, text);
        Edition edition = Editions.latest(text, lines, blocks);
        Edition stated = StatedDates.latest(text, lines, blocks);
        LocalDate date = edition.date();
        if (date == null) {
            date = FrontMatters.date(front);
        }
        boolean isStated = date == null || edition.date() != null && isLater(stated.date(), date);
        if (isStated) {
            date = stated.date();
        }
        Span place = edition.place() == null || stated.place() != null && (edition.date() == null || isStated)
                ? stated.place()
                : edition.place();
        String title = Title.of(text, blocks, front.get("title"));
        return new Metadata(title, edition.version(), date, Imprints.of(text, lines, blocks, place));
    }

    private static boolean isLater(LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other);
    }
}
