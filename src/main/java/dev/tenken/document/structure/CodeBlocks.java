package dev.tenken.document.structure;

import java.util.List;

/** Finds blocks of code: between fences of Markdown, or below the {@code [source]} line of AsciiDoc. */
final class CodeBlocks {
    private static final int SHORTEST_FENCE = 3;
    private static final int SHORTEST_RULE = 4;

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
