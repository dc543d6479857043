package dev.tenken.document.imprint;

import dev.tenken.document.structure.BackMatter;
import dev.tenken.document.structure.Chars;
import dev.tenken.document.structure.Line;
import dev.tenken.figures.Dates;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the editions that a document names: in its revision table, on its cover, on its last page. */
final class Editions {
    /** Lines with text at either end of a document that count as cover and last page. */
    static final int OUTER_LINES = 20;

    /** A line that is longer says something else than what the document is. */
    static final int LONGEST_LINE = 160;

    private static final String ENTRY_ENDS = ";；。";
    /** "Revision history: 1.0 – January 2023". */
    private static final Pattern LEADING_VERSION = Pattern.compile(
            "^(?:[^:：0-9]{0,30}[:：])?[ 　•*-]{0,4}v?([0-9]{1,2}\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)(?![0-9.%])");

    private static final int MOST_OTHER_WORDS = 45;
    private static final Pattern VERSION_COLUMN =
            Pattern.compile("(?i)版|版数|版番号|改訂番号|改版|バージョン|ver\\.?|version|rev\\.?|revision|edition");
    private static final Pattern KEYED_VERSION = Pattern.compile(
            "(?i)\\|? ?[*_]{0,2}(?:文書の?)?(?:版数?|版番号|バージョン|(?:document )?version|revision)[*_]{0,2} ?[|\\t] ?([^|\\t]{1,16})\\|?");
    /** The document's own reference or file name, which may end in its version. */
    private static final Pattern KEYED_REFERENCE = Pattern.compile(
            "(?i)\\|? ?[*_]{0,2}(?:(?:document|file) ?(?:reference|name|number|no\\.?|id)|reference|文書(?:管理)?(?:番号|名)|ファイル名)[*_]{0,2} ?[|\\t] ?([^|\\t]{1,100})\\|?");

    private static final Pattern VERSION_IN_NAME =
            Pattern.compile("(?i)[_ -]v(?:er)?\\.?([0-9]{1,2}(?:\\.[0-9]{1,2}){0,2})(?![0-9])");
    private static final Pattern OTHER_THINGS = Pattern.compile(
            "(?i)(?<![A-Za-z0-9_])(?:tls|ssl|iso|jis|iec|http|ipv|php|java|server|code|cli|sdk|certifi\\w+|registration)|認証|登録|規格|準拠|取得");
    /** What a line may say beside version and date that ends as a sentence does: "Version 2.1, last updated on 15 March 2026." */
    private static final Pattern FILLERS = Pattern.compile(
            "(?i)(?<![a-z])(?:last|date|on|by|of|as|in|the|created|issued|published|released|updated|modified|revised|effective|dated)(?![a-z])"
                    + "|最終|改訂|改定|更新|作成|発行|制定|公開|日|付|に|[\\p{P}\\p{Z}\\s]");

    private Editions() {}

    /** The latest edition named; {@link Edition#UNKNOWN} when none is. */
    static Edition latest(String text, List<Line> lines, List<Block> blocks) {
        List<Edition> editions = new ArrayList<>();
        for (Block block : blocks) {
            if (isRevision(block, text)) {
                editions.add(ofRow(block, text));
            } else if (isHistory(block, text)) {
                entries(block, text).forEach(entry -> addEntry(entry.of(text), entry, editions));
            }
        }
        for (Line line : outer(lines)) {
            String beside = versionBeside(line.text());
            if (beside != null) {
                editions.add(new Edition(beside, null, line.content()));
            } else {
                addAside(line.text(), line.content(), editions);
            }
        }
        editions.removeIf(edition -> edition.version() == null);
        return editions.stream().max(Edition.BY_AGE).orElse(Edition.UNKNOWN);
    }

    private static void addEntry(String entry, Span place, List<Edition> editions) {
        Matcher leading = LEADING_VERSION.matcher(entry);
        if (leading.find()) {
            editions.add(new Edition(leading.group(1), StatedDates.latestOwn(entry), place));
        } else {
            addLine(entry, place, editions);
        }
    }

    private static void addLine(String line, Span place, List<Edition> editions) {
        String version = Edition.versionIn(line);
        if (version != null) {
            editions.add(new Edition(version, StatedDates.latestOwn(line), place));
        }
    }

    /** Few lines name a version; what else they say takes longer to find out. */
    private static void addAside(String line, Span place, List<Edition> editions) {
        String version = line.length() > LONGEST_LINE ? null : Edition.versionIn(line);
        if (version != null && isAside(line)) {
            editions.add(new Edition(version, StatedDates.latestOwn(line), place));
        }
    }

    /** What each tells of one edition: its lines, or the parts of a list in one paragraph. */
    static List<Span> entries(Block block, String text) {
        List<Span> entries = new ArrayList<>();
        for (Span line : lines(block, text)) {
            int start = line.start();
            for (int i = start; i <= line.end(); i++) {
                if (i == line.end() || ENTRY_ENDS.indexOf(text.charAt(i)) >= 0) {
                    entries.add(new Span(start, i));
                    start = i + 1;
                }
            }
        }
        return entries;
    }

    /** Whether it stands in the list of the document's editions, and is no table row. */
    static boolean isHistory(Block block, String text) {
        return isHistory(block)
                || block.kind() == BlockKind.PARAGRAPH
                        && BackMatter.opensHistory(block.span().of(text));
    }

    private static boolean isHistory(Block block) {
        List<String> heading = block.heading();
        return block.kind() != BlockKind.TABLE_ROW
                && block.kind() != BlockKind.HEADING
                && !heading.isEmpty()
                && BackMatter.isHistory(heading.get(heading.size() - 1));
    }

    /** The lines of a block. */
    static List<Span> lines(Block block, String text) {
        List<Span> lines = new ArrayList<>();
        int start = block.span().start();
        for (int i = start; i <= block.span().end(); i++) {
            if (i == block.span().end() || text.charAt(i) == '\n') {
                lines.add(new Span(start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    /** Whether a row lists an edition of the document. */
    static boolean isRevision(Block row, String text) {
        if (row.kind() != BlockKind.TABLE_ROW) {
            return false;
        }
        boolean versioned = row.header().stream()
                .anyMatch(name -> VERSION_COLUMN.matcher(name.of(text)).matches());
        List<String> heading = row.heading();
        return versioned || (!heading.isEmpty() && BackMatter.isHistory(heading.get(heading.size() - 1)));
    }

    /**
     * The version in a table of keys and values, {@code | Version | 3.1 |}, be it in the document's own reference,
     * {@code | Document reference | AX-7_v3.1.docx |}; null when the line is none of it.
     */
    private static String versionBeside(String line) {
        Matcher row = KEYED_VERSION.matcher(line);
        if (row.matches()) {
            return Edition.versionOfCell(row.group(1).strip());
        }
        Matcher reference = KEYED_REFERENCE.matcher(line);
        Matcher named = VERSION_IN_NAME.matcher(reference.matches() ? reference.group(1) : "");
        return named.find() ? named.group(1) : null;
    }

    static Edition ofRow(Block row, String text) {
        String version = null;
        LocalDate date = null;
        for (Span cell : row.cells()) {
            String content = cell.of(text);
            if (version == null) {
                version = Edition.versionOfCell(content);
            }
            if (date == null && Dates.startsWithDate(content)) {
                date = StatedDates.latestOwn(content);
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
    static boolean isAside(String line) {
        if (line.length() > LONGEST_LINE || OTHER_THINGS.matcher(line).find()) {
            return false;
        }
        String others = withoutDates(Edition.withoutVersions(line)).strip();
        return Chars.endsSentence(line)
                ? FILLERS.matcher(others).replaceAll("").isEmpty()
                : others.length() <= MOST_OTHER_WORDS;
    }

    /** The text but for the dates in it. */
    static String withoutDates(String text) {
        StringBuilder others = new StringBuilder();
        int at = 0;
        for (Dates.Found date : Dates.in(text)) {
            others.append(text, at, date.start());
            at = date.end();
        }
        return others.append(text, at, text.length()).toString();
    }
}
