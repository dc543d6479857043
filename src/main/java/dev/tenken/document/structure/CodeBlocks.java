package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import java.util.List;
import java.util.regex.Pattern;

/** Finds blocks of code: between fences of Markdown, or below the {@code [source]} line of AsciiDoc. */
final class CodeBlocks {
    private static final int SHORTEST_FENCE = 3;
    private static final int SHORTEST_RULE = 4;

    private static final Pattern HOST =
            Patterns.compile("(?:[a-z]{3,12} )?(?:[A-Za-z0-9-]{1,40}\\.){1,5}[a-z]{2,12}(?: [a-z]{3,8})?[,.;]?");

    private final List<Line> lines;
    /** Marks that open no block further down: no line closes one. */
    private String neverClosed = "";

    CodeBlocks(List<Line> lines) {
        this.lines = lines;
    }

    /** Index of the line that closes the block that opens at a line, or -1 when none opens there. */
    int end(int index) {
        int length = fence(index);
        if (length == 0) {
            return -1;
        }
        char mark = lines.get(index).text().charAt(0);
        for (int i = index + 1; neverClosed.indexOf(mark) < 0 && i < lines.size(); i++) {
            if (closes(lines.get(i).text(), mark, length)) {
                return i;
            }
        }
        neverClosed += mark;
        return -1;
    }

    /** Whether a block from one fence to the other only lists addresses of hosts, each with a word before it at most: no code. */
    boolean listsHosts(int first, int last) {
        return last - first > 1
                && lines.subList(first + 1, last).stream().map(Line::text).allMatch(line -> HOST.matcher(line)
                        .matches());
    }

    /** How many marks a line opens a block with, or 0. */
    private int fence(int index) {
        String line = lines.get(index).text();
        int marks = marks(line);
        if (marks >= SHORTEST_FENCE && "`~".indexOf(line.charAt(0)) >= 0) {
            return line.indexOf('`', marks) < 0 ? marks : 0;
        }
        boolean rule = marks >= SHORTEST_RULE && marks == line.length() && "-.".indexOf(line.charAt(0)) >= 0;
        return rule && index > 0 && lines.get(index - 1).text().startsWith("[source") ? marks : 0;
    }

    private static boolean closes(String line, char mark, int length) {
        return line.length() >= length && line.charAt(0) == mark && marks(line) == line.length();
    }

    private static int marks(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == line.charAt(0)) {
            marks++;
        }
        return marks;
    }
}
