package dev.tenken.document.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts the lines of a text by kind, in one pass and a second one for numbers, whose meaning hangs on their neighbours. */
final class LineKinds {
    private static final int MOST_HASHES = 6;

    private final String text;
    private final List<Line> lines;
    private final LineKind[] kinds;
    private final Map<Integer, FrontMatter> frontMatters = new HashMap<>();
    private final CodeBlocks codeBlocks;
    private final RunningFooters footers;
    private final LoneMarks loneMarks;
    private int lastComment = -1;
    private int lastTable = -1;

    private LineKinds(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.kinds = new LineKind[lines.size()];
        this.codeBlocks = new CodeBlocks(lines);
        this.footers = new RunningFooters(lines);
        this.loneMarks = new LoneMarks(lines);
    }

    static LineKinds of(String text, List<Line> lines) {
        LineKinds kinds = new LineKinds(text, lines);
        kinds.sortByForm();
        kinds.sortLoneLines();
        NumberedLines.sort(lines, kinds.kinds);
        return kinds;
    }

    /** The kind of a line; {@link LineKind#BLANK} before the first and behind the last. */
    LineKind at(int index) {
        return index < 0 || index >= kinds.length ? LineKind.BLANK : kinds[index];
    }

    /** The front matter that opens at a line, or null. */
    FrontMatter frontMatterAt(int index) {
        return frontMatters.get(index);
    }

    private void sortByForm() {
        for (int i = 0; i < kinds.length; i++) {
            FrontMatter front = FrontMatter.at(lines, i, text);
            if (front != null) {
                frontMatters.put(i, front);
                Arrays.fill(kinds, i, front.lastLine() + 1, LineKind.FRONT_MATTER);
                i = front.lastLine();
            } else if (i <= commentEnd(i)) {
                Arrays.fill(kinds, i, lastComment + 1, LineKind.NOISE);
                i = lastComment;
            } else {
                i = sortCode(i);
            }
        }
    }

    /** Sorts a line, or all of a block of code or a table of tags that opens there; returns the index of the last line sorted. */
    private int sortCode(int index) {
        int end = codeBlocks.end(index);
        int tableEnd = end < 0 ? tableEnd(index) : -1;
        if (tableEnd >= 0) {
            Arrays.fill(kinds, index, tableEnd + 1, LineKind.TAG_ROW);
            return tableEnd;
        }
        if (end < 0) {
            kinds[index] = byForm(index);
            return index;
        }
        Arrays.fill(kinds, index, end + 1, LineKind.NOISE);
        if (codeBlocks.listsHosts(index, end)) {
            Arrays.fill(kinds, index + 1, end, LineKind.TEXT);
        }
        return end;
    }

    /** Index of the line that ends a comment of several lines that opens here, or -1. What is in a comment is not published. */
    private int commentEnd(int index) {
        String opening = lines.get(index).text();
        if (!opening.startsWith("<!--") || opening.contains("-->") || index < lastComment) {
            return -1;
        }
        lastComment = index;
        while (lastComment < lines.size() && !lines.get(lastComment).text().contains("-->")) {
            lastComment++;
        }
        return lastComment < lines.size() ? lastComment : -1;
    }

    /** Index of the last line of a table of tags that opens here, or -1. */
    private int tableEnd(int index) {
        if (index <= lastTable || !TagTable.opens(lines.get(index).text())) {
            return -1;
        }
        int end = index;
        while (end < lines.size() && !TagTable.closes(lines.get(end).text())) {
            end++;
        }
        lastTable = end;
        return end < lines.size() ? end : -1;
    }

    private LineKind byForm(int index) {
        Line line = lines.get(index);
        if (line.isBlank()) {
            return LineKind.BLANK;
        }
        if (footers.holds(line)) {
            return LineKind.NOISE;
        }
        if (loneMarks.at(index)) {
            return LineKind.LONE_MARK;
        }
        boolean afterRow = at(index - 1) == LineKind.TAB_ROW;
        if (PipeTable.isRow(lines, index)
                || (at(index - 1) == LineKind.PIPE_ROW && line.text().contains("|"))) {
            return LineKind.PIPE_ROW;
        }
        if (TabTable.isRow(lines, index, text, afterRow)) {
            return LineKind.TAB_ROW;
        }
        if (Artefacts.isNoise(line.text())) {
            return LineKind.NOISE;
        }
        if (hashes(line.text()) > 0) {
            return LineKind.MARKDOWN_HEADING;
        }
        return Bullet.of(line.text()) != null ? LineKind.BULLET_ITEM : LineKind.TEXT;
    }

    /** A table of one row with one cell is a line that ends with a tab; a number alone is the page's. */
    private void sortLoneLines() {
        for (int i = 0; i < kinds.length; i++) {
            boolean alone = at(i - 1).separates() && at(i + 1).separates();
            boolean loneCell = kinds[i] == LineKind.TAB_ROW
                    && at(i - 1) != LineKind.TAB_ROW
                    && at(i + 1) != LineKind.TAB_ROW
                    && lines.get(i).text().indexOf('\t') < 0;
            if (loneCell) {
                kinds[i] = Bullet.of(lines.get(i).text()) != null ? LineKind.BULLET_ITEM : LineKind.TEXT;
            } else if ((kinds[i] == LineKind.TEXT || kinds[i] == LineKind.BULLET_ITEM)
                    && alone
                    && Artefacts.isPageNumber(lines.get(i).text())) {
                kinds[i] = LineKind.NOISE;
            }
        }
    }

    /** The number of {@code #} that make a line a Markdown heading, or of {@code =} that make it one of AsciiDoc; or 0. */
    static int hashes(String line) {
        char mark = line.isEmpty() ? ' ' : line.charAt(0);
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == mark) {
            hashes++;
        }
        boolean spaced = hashes < line.length() && Chars.isSpace(line.charAt(hashes));
        boolean heads =
                mark == '#' || mark == '=' && isTitle(line.substring(hashes).strip());
        return heads && hashes <= MOST_HASHES && spaced ? hashes : 0;
    }

    /** {@code = 99.9 %} goes on with a sum; {@code == Backups ==} does not. */
    private static boolean isTitle(String words) {
        return !words.isEmpty() && Character.isLetter(words.codePointAt(0)) && !Chars.endsSentence(words);
    }
}
