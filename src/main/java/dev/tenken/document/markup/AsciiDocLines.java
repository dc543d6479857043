package dev.tenken.document.markup;

import dev.tenken.data.Patterns;
import dev.tenken.model.document.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of AsciiDoc out of a text, line by line. */
final class AsciiDocLines {
    private static final int SHORTEST_RULE = 4;
    private static final int DEEPEST = 6;
    /** Blocks whose content is code, or not published. */
    private static final String CODE = "-.+/";

    private static final String CONTAINERS = "=*_";

    private static final String UNDERLINES = "=-~^";
    private static final Pattern DIRECTIVE = Patterns.compile(
            "(?::!?[\\w][\\w-]*!?:(?:\\s.*)?|(?:include|image|video|audio|toc|ifdef|ifndef|ifeval|endif|comment)::\\S*\\[.*\\]|//(?:[^/].*)?|<<<|'{3,}|\\+|<[0-9.]+> .*)");
    private static final Pattern BLOCK_LINE = Pattern.compile("\\[.*\\]");
    private static final Pattern BLOCK_TITLE = Pattern.compile("\\.[^\\s.].*");
    private static final Pattern ITEM = Pattern.compile("(\\*{1,6}|\\.{1,6}|-)\\s+\\S.*");
    private static final Pattern TERM = Pattern.compile("[^|]{1,200}?(:{2,4}|;;)(?:\\s.*)?");
    private static final Pattern LABEL = Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\\s");

    private final MarkedText marked;
    private final List<SourceLine> lines;
    private final AsciiDocInline inline;
    private final AsciiDocConditions conditions;
    private final Deque<String> enclosed = new ArrayDeque<>();
    private String neverClosed = "";
    private String blockLine = "";
    /** Whether a title stands over a block that ends at the next blank line. */
    private boolean titled;

    private int next;

    AsciiDocLines(MarkedText marked) {
        this.marked = marked;
        this.lines = SourceLine.of(marked.text());
        this.inline = new AsciiDocInline(marked);
        this.conditions = new AsciiDocConditions(lines);
    }

    void take() {
        while (next < lines.size()) {
            SourceLine line = lines.get(next);
            int leftOut = conditions.leftOut(next);
            if (leftOut >= 0) {
                marked.blank(line.start(), lines.get(leftOut).end());
                next = leftOut + 1;
            } else if (!takeBlock(line) && !takeMark(line)) {
                takeWords(line);
                next++;
            }
        }
        endTitled(marked.text().length());
    }

    private void endTitled(int at) {
        if (titled) {
            marked.leave(at);
            titled = false;
        }
    }

    /** Takes a block that a delimiter opens, or the delimiter of one that holds text. */
    private boolean takeBlock(SourceLine line) {
        String words = line.text();
        if (AsciiDocTable.opens(words)) {
            int end = closing(words);
            if (end > 0) {
                new AsciiDocTable(marked, lines.subList(next + 1, end), blockLine, inline).take(line, lines.get(end));
                next = end + 1;
                blockLine = "";
                endTitled(lines.get(end).end());
                return true;
            }
        }
        if (!words.isEmpty()
                && CODE.indexOf(words.charAt(0)) >= 0
                && Marks.isRule(words, words.charAt(0), SHORTEST_RULE)) {
            int end = closing(words);
            if (end > 0) {
                marked.blank(line.start(), lines.get(end).end());
                next = end + 1;
                return true;
            }
        }
        return takeDelimiter(line);
    }

    private boolean takeDelimiter(SourceLine line) {
        if (!isDelimiter(line.text())) {
            return false;
        }
        if (line.text().equals(enclosed.peek())) {
            enclosed.pop();
            marked.leave(line.start());
        }
        marked.blank(line.start(), line.end());
        next++;
        return true;
    }

    private static boolean isDelimiter(String words) {
        return words.equals("--")
                || !words.isEmpty()
                        && CONTAINERS.indexOf(words.charAt(0)) >= 0
                        && Marks.isRule(words, words.charAt(0), SHORTEST_RULE);
    }

    /** Index of the line that closes what a line opens, or -1. */
    private int closing(String delimiter) {
        if (neverClosed.contains("\n" + delimiter + "\n")) {
            return -1;
        }
        for (int i = next + 1; i < lines.size(); i++) {
            if (lines.get(i).text().equals(delimiter)) {
                return i;
            }
        }
        neverClosed += "\n" + delimiter + "\n";
        return -1;
    }

    /** Takes a line that is nothing but a mark, a heading or a title. */
    private boolean takeMark(SourceLine line) {
        String words = line.text();
        if (line.isBlank()) {
            endTitled(line.start());
            next++;
            return true;
        }
        if (DIRECTIVE.matcher(words).matches()) {
            marked.blank(line.start(), line.end());
            next++;
            return true;
        }
        if (BLOCK_LINE.matcher(words).matches()) {
            blockLine = words;
            marked.blank(line.start(), line.end());
            next++;
            return true;
        }
        return takeHeading(line) || takeTitle(line);
    }

    private boolean takeHeading(SourceLine line) {
        int marks = "=#".indexOf(line.text().charAt(0)) >= 0 ? Marks.run(line.text(), 0) : 0;
        boolean heads = marks > 0 && marks <= DEEPEST && line.text().startsWith(" ", marks);
        if (heads) {
            inline.take(line);
            marked.blank(line.textStart(), line.textStart() + marks);
            marked.heading(marked.trimmed(line.textStart() + marks, line.end()), marks);
            next++;
            return true;
        }
        boolean underlined = next + 1 < lines.size()
                && isUnderlined(line, lines.get(next + 1).text());
        if (underlined) {
            marked.heading(
                    marked.trimmed(line.start(), line.end()),
                    UNDERLINES.indexOf(lines.get(next + 1).text().charAt(0)) + 1);
            marked.blank(lines.get(next + 1).start(), lines.get(next + 1).end());
            next += 2;
        }
        return underlined;
    }

    private boolean isUnderlined(SourceLine line, String below) {
        boolean afterGap = next == 0
                || lines.get(next - 1).isBlank()
                || BLOCK_LINE.matcher(lines.get(next - 1).text()).matches();
        return afterGap
                && !below.isEmpty()
                && UNDERLINES.indexOf(below.charAt(0)) >= 0
                && Marks.isRule(below, below.charAt(0), 3)
                && Character.isLetterOrDigit(line.text().codePointAt(0))
                && Math.abs(below.length() - line.text().length()) <= 2;
    }

    /** {@code .Title} heads the block below it. */
    private boolean takeTitle(SourceLine line) {
        if (!BLOCK_TITLE.matcher(line.text()).matches()) {
            return false;
        }
        int below = next + 1;
        while (below < lines.size()
                && BLOCK_LINE.matcher(lines.get(below).text()).matches()) {
            below++;
        }
        marked.blank(line.textStart(), line.textStart() + 1);
        inline.take(line);
        Span title = marked.trimmed(line.textStart() + 1, line.end());
        String delimiter = below < lines.size() ? lines.get(below).text() : "";
        if (isDelimiter(delimiter) && isClosed(below, delimiter)) {
            marked.enclose(title);
            enclosed.push(delimiter);
            for (next++; next < below; next++) {
                marked.blank(lines.get(next).start(), lines.get(next).end());
            }
            marked.blank(lines.get(below).start(), lines.get(below).end());
        } else {
            endTitled(line.start());
            marked.enclose(title);
            titled = true;
        }
        next++;
        return true;
    }

    private boolean isClosed(int opening, String delimiter) {
        int before = next;
        next = opening;
        int end = closing(delimiter);
        next = before;
        return end > 0;
    }

    private void takeWords(SourceLine line) {
        blockLine = "";
        Matcher item = ITEM.matcher(line.text());
        if (item.matches()) {
            int marks = item.end(1);
            String marker = line.text().startsWith(".") ? "-" : line.text().substring(0, 1);
            marked.put(line.textStart(), " ".repeat(marks - 1) + marker);
        }
        Matcher term = TERM.matcher(line.text());
        if (!item.matches() && term.matches()) {
            marked.apart(line.start());
            marked.put(line.textStart() + term.start(1), ":" + " ".repeat(term.end(1) - term.start(1) - 1));
        }
        Matcher label = LABEL.matcher(line.text());
        if (label.lookingAt()) {
            marked.blank(line.textStart(), line.textStart() + label.end());
        }
        inline.take(line);
    }
}
