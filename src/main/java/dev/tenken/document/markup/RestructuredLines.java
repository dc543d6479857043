package dev.tenken.document.markup;

import dev.tenken.data.Patterns;
import dev.tenken.model.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of reStructuredText out of a text, line by line. */
final class RestructuredLines {
    private static final String ADORNMENTS = "=-`:.'\"~^_*+#<>!$%&(),/;?@[\\]{|}";
    private static final int SHORTEST_ADORNMENT = 3;
    private static final Pattern FIELD = Pattern.compile(":([^:`\\s][^:`]{0,60}):(?:\\s+(.*))?");
    private static final Pattern BULLET = Patterns.compile("(?:[*+•‣-]|#\\.|\\(?[0-9a-zA-Z#]{1,3}[.)])\\s.*");

    private final MarkedText marked;
    private final List<SourceLine> lines;
    private final RestructuredInline inline;
    private final List<String> adornments = new ArrayList<>();
    /** How far the directives are set in that are open, innermost first. */
    private final Deque<Integer> enclosed = new ArrayDeque<>();

    /** Whether no rule further down ends a table of rules. */
    private boolean noMoreSimple;

    private int next;

    RestructuredLines(MarkedText marked) {
        this.marked = marked;
        this.lines = SourceLine.of(marked.text());
        this.inline = new RestructuredInline(marked);
    }

    void take() {
        while (next < lines.size()) {
            SourceLine line = lines.get(next);
            if (line.isBlank()) {
                next++;
                continue;
            }
            leave(line);
            if (!takeDirective(line) && !takeTitle(line) && !takeTable(line)) {
                takeWords(line);
                next++;
            }
        }
        enclosed.forEach(indent -> marked.leave(marked.text().length()));
    }

    private void leave(SourceLine line) {
        while (!enclosed.isEmpty() && line.indent() <= enclosed.peek()) {
            enclosed.pop();
            marked.leave(line.start());
        }
    }

    /** A title stands over a line of marks that is at least as long, and may stand below one too. */
    private boolean takeTitle(SourceLine line) {
        boolean over = isAdornment(line.text());
        int at = over ? next + 1 : next;
        if (at + 1 >= lines.size() || line.indent() > 0) {
            return false;
        }
        SourceLine title = lines.get(at);
        String under = lines.get(at + 1).text();
        boolean alike = !over || under.equals(line.text());
        boolean fits = under.length() >= Math.min(title.text().length(), under.length() + 2);
        if (title.isBlank()
                || isAdornment(title.text())
                || !isAdornment(under)
                || !alike
                || !fits
                || lines.get(at + 1).indent() > 0) {
            return false;
        }
        marked.blank(line.start(), over ? line.end() : line.start());
        marked.blank(lines.get(at + 1).start(), lines.get(at + 1).end());
        inline.take(title);
        marked.heading(
                marked.trimmed(title.textStart(), title.end()), level((over ? "over" : "under") + under.charAt(0)));
        next = at + 2;
        return true;
    }

    private int level(String adornment) {
        if (!adornments.contains(adornment)) {
            adornments.add(adornment);
        }
        return adornments.indexOf(adornment) + 1;
    }

    private static boolean isAdornment(String line) {
        return !line.isEmpty()
                && ADORNMENTS.indexOf(line.charAt(0)) >= 0
                && Marks.isRule(line, line.charAt(0), SHORTEST_ADORNMENT);
    }

    private boolean takeTable(SourceLine line) {
        boolean simple = RestructuredTable.isSimpleRule(line.text());
        int end = simple && noMoreSimple ? -1 : RestructuredTable.end(lines, next);
        noMoreSimple |= simple && end < 0;
        if (end < 0) {
            return false;
        }
        List<SourceLine> rows = lines.subList(next, end);
        boolean grid = line.text().charAt(0) == '+';
        takeRows(grid, rows);
        next = end;
        return true;
    }

    private void takeRows(boolean grid, List<SourceLine> rows) {
        if (grid) {
            new GridTable(marked, rows).take();
        } else {
            new SimpleTable(marked, rows, inline).take();
        }
    }

    private boolean takeDirective(SourceLine line) {
        Directive directive = Directive.at(lines, next);
        if (directive == null) {
            return false;
        }
        marked.apart(line.start());
        if (directive.isTable()) {
            new DirectiveTable(marked, lines, directive, inline).take();
            next = directive.bodyEnd();
            return true;
        }
        int shownFrom = directive.isShown() ? directive.bodyStart() : directive.bodyEnd();
        for (int i = next; i < shownFrom; i++) {
            takeMark(lines.get(i), directive, i == next);
        }
        next = Math.max(next + 1, shownFrom);
        return true;
    }

    private void takeMark(SourceLine line, Directive directive, boolean first) {
        Span words = first ? directive.words() : null;
        marked.blankBut(new Span(line.start(), line.end()), words == null ? List.of() : List.of(words));
        if (words == null) {
            return;
        }
        if (directive.isTitled()) {
            marked.enclose(marked.trimmed(words.start(), words.end()));
            enclosed.push(line.indent());
        } else {
            inline.take(line);
        }
    }

    private void takeWords(SourceLine line) {
        String words = line.text();
        Matcher field = FIELD.matcher(words);
        if (field.matches()) {
            takeField(line, field);
        } else if (words.startsWith("| ")) {
            marked.blank(line.textStart(), line.textStart() + 1);
            marked.apart(line.start());
        } else if (words.startsWith("#. ")) {
            marked.put(line.textStart(), "- ");
        } else if (isAdornment(words)) {
            marked.blank(line.start(), line.end());
        } else {
            takeTerm(line);
        }
        inline.take(line);
        if (words.endsWith("::")) {
            takeLiteral(line);
        }
    }

    /** {@code :Date: 2026-03-01} reads as a label and its value; without a value it tells the publisher's tool something. */
    private void takeField(SourceLine line, Matcher field) {
        marked.apart(line.start());
        if (field.group(2) == null) {
            marked.blank(line.start(), line.end());
        } else {
            marked.blank(line.textStart(), line.textStart() + 1);
        }
    }

    /** A term over what defines it, which is set in, reads as one line. */
    private void takeTerm(SourceLine line) {
        SourceLine below = next + 1 < lines.size() ? lines.get(next + 1) : line;
        boolean defined = !below.isBlank()
                && below.indent() > line.indent()
                && !BULLET.matcher(line.text()).matches()
                && !BULLET.matcher(below.text()).matches()
                && !line.text().endsWith(":")
                && beginsAnew(line);
        if (defined) {
            marked.apart(line.start());
            marked.blankAll(new Span(line.end(), below.start()));
            boolean sentence = ".?!。？！".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
            marked.put(line.end(), sentence ? " " : ":");
        }
    }

    /** Whether no running text stands right above a line. */
    private boolean beginsAnew(SourceLine line) {
        SourceLine above = next == 0 ? null : lines.get(next - 1);
        return above == null || above.isBlank() || above.indent() > line.indent() || isAdornment(above.text());
    }

    /** What is set in behind {@code ::} is code. */
    private void takeLiteral(SourceLine line) {
        marked.blank(line.textEnd() - 1, line.textEnd());
        int from = next + 1;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        int end = Directive.indentedEnd(lines, from, line.indent());
        for (int i = from; from > next + 1 && i < end; i++) {
            marked.blank(lines.get(i).start(), lines.get(i).end());
        }
        next = from > next + 1 && end > from ? end - 1 : next;
    }
}
