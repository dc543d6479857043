package dev.tenken.document;

import dev.tenken.data.Patterns;
import dev.tenken.model.Block;
import dev.tenken.model.BlockKind;
import dev.tenken.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the editions that a document names: in its revision table, on its cover, on its last page. */
final class Editions {
    /** Lines with text at either end of a document that count as cover and last page. */
    private static final int OUTER_LINES = 20;

    private static final int LONGEST_LINE = 160;
    private static final int MOST_OTHER_WORDS = 45;
    private static final Pattern VERSION_COLUMN =
            Patterns.compile("(?i)版|版数|版番号|改訂番号|改版|バージョン|ver\\.?|version|rev\\.?|revision|edition");
    private static final Pattern OTHER_THINGS = Patterns.compile(
            "(?i)\\b(?:tls|ssl|iso|jis|iec|http|ipv|php|java|certifi\\w+|registration)|認証|登録|規格|準拠|取得");
    private static final Pattern STATED = Patterns.compile(
            "(?i)\\b(?:created|issued|published|released|updated|modified|revised|effective|dated?)\\b|作成|発行|制定|改訂|改定|更新|公開|施行|発効");

    private Editions() {}

    /** The latest edition named; {@link Edition#UNKNOWN} when none is. */
    static Edition latest(String text, List<Line> lines, List<Block> blocks) {
        List<Edition> editions = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.TABLE_ROW && isRevision(block, text)) {
                editions.add(ofRow(block, text));
            }
        }
        for (Line line : outer(lines)) {
            String version = isAside(line.text()) ? Edition.versionIn(line.text()) : null;
            if (version != null) {
                editions.add(new Edition(version, latestDate(line.text()), line.content()));
            }
        }
        editions.removeIf(edition -> edition.version() == null);
        return editions.stream().max(Edition.BY_AGE).orElse(Edition.UNKNOWN);
    }

    /** The date that the cover or last page gives for the document ({@code Created on …}, {@code …版}). */
    static Edition statedDate(List<Line> lines) {
        for (Line line : outer(lines)) {
            String text = line.text();
            List<Dates.Found> dates = isAside(text) ? Dates.in(text) : List.of();
            if (!dates.isEmpty()) {
                Dates.Found last = dates.get(dates.size() - 1);
                boolean isEdition = text.startsWith("版", last.end());
                boolean alone = last.start() == 0 && last.end() == text.length();
                if (isEdition || alone || STATED.matcher(text).find()) {
                    return new Edition(null, latestDate(text), line.content());
                }
            }
        }
        return Edition.UNKNOWN;
    }

    /** Whether a row lists an edition of the document. */
    static boolean isRevision(Block row, String text) {
        boolean versioned = row.header().stream()
                .anyMatch(name -> VERSION_COLUMN.matcher(name.of(text)).matches());
        List<String> heading = row.heading();
        return versioned || (!heading.isEmpty() && BackMatter.isHistory(heading.get(heading.size() - 1)));
    }

    private static Edition ofRow(Block row, String text) {
        String version = null;
        LocalDate date = null;
        for (Span cell : row.cells()) {
            String content = cell.of(text);
            if (version == null) {
                version = Edition.versionOfCell(content);
            }
            if (date == null && Dates.startsWithDate(content)) {
                date = latestDate(content);
            }
        }
        return new Edition(version, date, row.span());
    }

    /** The lines of cover and last page. */
    static List<Line> outer(List<Line> lines) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.size() <= 2 * OUTER_LINES) {
            return filled;
        }
        List<Line> outer = new ArrayList<>(filled.subList(0, OUTER_LINES));
        outer.addAll(filled.subList(filled.size() - OUTER_LINES, filled.size()));
        return outer;
    }

    /** Whether a line speaks of the document itself: next to version and date it says little, and nothing of other things. */
    private static boolean isAside(String line) {
        if (line.length() > LONGEST_LINE
                || Chars.endsSentence(line)
                || OTHER_THINGS.matcher(line).find()) {
            return false;
        }
        int dates = Dates.in(line).stream().mapToInt(d -> d.end() - d.start()).sum();
        return Edition.withoutVersions(line).strip().length() - dates <= MOST_OTHER_WORDS;
    }

    private static LocalDate latestDate(String text) {
        return Dates.in(text).stream()
                .map(Dates.Found::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
