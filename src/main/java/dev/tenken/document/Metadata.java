package dev.tenken.document;

import dev.tenken.model.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a document says about itself; each part is null when it does not say it.
 *
 * @param title its own name
 * @param version of the latest edition that it lists
 * @param date of that edition
 */
record Metadata(String title, String version, LocalDate date) {

    static Metadata of(String text, List<Block> blocks) {
        List<Line> lines = Line.of(text);
        Map<String, String> front = FrontMatters.merged(lines, text);
        Edition edition = Editions.latest(text, lines, blocks);
        LocalDate date = edition.date();
        if (date == null) {
            date = FrontMatters.date(front);
        }
        if (date == null) {
            date = Editions.statedDate(lines);
        }
        return new Metadata(Title.of(text, blocks, front.get("title")), edition.version(), date);
    }
}
