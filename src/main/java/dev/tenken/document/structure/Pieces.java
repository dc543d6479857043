package dev.tenken.document.structure;

import dev.tenken.document.structure.Piece.Heading;
import dev.tenken.document.structure.Piece.Item;
import dev.tenken.document.structure.Piece.Paragraph;
import dev.tenken.document.structure.Piece.Row;
import dev.tenken.document.structure.Piece.Source;
import dev.tenken.document.structure.Piece.Table;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into pieces: which lines make one paragraph, item, table, heading. */
final class Pieces {
    private static final int INDENTED = 2;
    private static final String UNMARKED = "unmarked";
    private static final String LONE = "lone ";
    private static final Pattern LABELLED = Pattern.compile("[^。．.:：|]{1,30}?(?:[:：] ?|[ 　]：[ 　]?)[^\\s/].{0,60}");

    private final String text;
    private final List<Line> lines;
    private final LineKinds kinds;
    private final BareLines bare;
    private final MarkedTitles titles;
    private final int widest;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> dropped = new ArrayList<>();
    private int next;
    private int loneDepth;
    private boolean onlyBlanksSince;
    private Row sheetHeader;
    private final SheetSections sections;
    private final StatusLines statuses;
    private final StatusPart status;

    private Pieces(String text, Span within) {
        this.text = text;
        this.titles = new MarkedTitles(text);
        this.lines = Line.of(text, within);
        this.kinds = LineKinds.of(text, lines);
        this.widest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        this.bare = new BareLines(lines, kinds);
        this.sections = new SheetSections(text);
        this.statuses = new StatusLines(lines, kinds::at);
        this.status = new StatusPart(statuses, pieces);
    }

    /** Pieces in reading order, and the lines that belong to none because they say nothing. */
    record Result(List<Piece> pieces, List<Span> dropped) {}

    static Result of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The pieces of a stretch that begins at the beginning of a line. */
    static Result of(String text, Span within) {
        Pieces reader = new Pieces(text, within);
        while (reader.next < reader.lines.size()) {
            reader.step();
        }
        reader.status.leave();
        return new Result(reader.pieces, reader.dropped);
    }

    private void step() {
        LineKind kind = kinds.at(next);
        status.before(next, kind, kinds.at(next - 1));
        if (statuses.is(next)) {
            Span line = titles.withoutBold(lines.get(next++).content());
            add(new Heading(line, line.of(text), Source.ENCLOSING, 1));
            status.enter();
            return;
        }
        if (sheetHeader != null && kinds.at(next - 1) == LineKind.BLANK && kind != LineKind.BLANK && readSheetRows()) {
            return;
        }
        if (!kind.isRow() && AnsweredQuestion.opens(lines, next)) {
            readAnsweredQuestion(AnsweredQuestion.length(lines, next));
            return;
        }
        if (kind == LineKind.TEXT && (readTornTable() || readTitledList())) {
            return;
        }
        if (kind.isProse() && AnsweredQuestion.answersItself(lines.get(next))) {
            readAnsweredQuestion(1);
            return;
        }
        switch (kind) {
            case BLANK -> next++;
            case NOISE -> drop(next++);
            case FRONT_MATTER -> readFrontMatter();
            case MARKDOWN_HEADING -> add(titles.markdown(lines.get(next++)));
            case NUMBERED_HEADING -> add(titles.numbered(lines.get(next++)));
            case BULLET_ITEM -> readBullet();
            case NUMBERED_ITEM -> readNumberedItem();
            case LONE_MARK -> readLoneMark();
            case TAB_ROW, PIPE_ROW -> readTable(kind);
            case TAG_ROW -> readTagTable();
            case TEXT -> readText();
        }
    }

    private void add(Piece piece) {
        sections.passed(piece);
        pieces.add(piece);
        onlyBlanksSince = true;
    }

    private void drop(int index) {
        Span line = lines.get(index).content();
        if (line.length() > 0) {
            dropped.add(line);
            onlyBlanksSince &= Artefacts.isPageNumber(lines.get(index).text());
        }
    }

    private void readFrontMatter() {
        FrontMatter front = kinds.frontMatterAt(next);
        Span title = front.values().get("title");
        for (; next <= front.lastLine(); next++) {
            if (title == null || !lines.get(next).content().contains(title)) {
                drop(next);
            }
        }
        if (title != null) {
            add(new Heading(title, title.of(text), Source.PAGE, 1));
        }
    }

    private void readBullet() {
        Line line = lines.get(next);
        Bullet bullet = Bullet.of(line.text());
        Span own = new Span(
                line.content().start() + bullet.length(), line.content().end());
        if (headsSection(bullet, own)) {
            next++;
            add(new Heading(own, own.of(text), Source.LAYOUT, 1));
        } else {
            addItem(line, own, bullet.kind());
        }
    }

    /** A marker such as ■ heads a section when its line stands alone over a paragraph; so does a lone bracketed number. */
    private boolean headsSection(Bullet bullet, Span own) {
        boolean oneOfItsKind = bullet.headsSections() || bullet.kind().equals("bracketed");
        if (!oneOfItsKind || !kinds.at(next - 1).separates() || !HeadingText.standsAlone(own.of(text))) {
            return false;
        }
        int below = next + 1;
        while (below < lines.size() && kinds.at(below) == LineKind.BLANK) {
            below++;
        }
        boolean spaced = below > next + 1 || bullet.headsSections();
        return spaced && kinds.at(below) == LineKind.TEXT && !continuesFrom(own, below);
    }

    private void readNumberedItem() {
        Line line = lines.get(next);
        Numbering numbering = Numbering.of(line.text());
        Span own = new Span(
                line.content().start() + numbering.length(), line.content().end());
        addItem(line, own.length() > 0 ? own : line.content(), numbering.form().name());
    }

    /** Where such a list is inside another the marks do not say; an item that announces others has them, up to a mark without words. */
    private void readLoneMark() {
        boolean first = pieces.isEmpty() || !(last() instanceof Item);
        Line mark = lines.get(next);
        int marks = 0;
        while (next < lines.size() && (kinds.at(next) == LineKind.LONE_MARK || kinds.at(next) == LineKind.BLANK)) {
            marks += kinds.at(next) == LineKind.LONE_MARK ? 1 : 0;
            drop(next++);
        }
        loneDepth = first ? 0 : Math.max(0, loneDepth - (marks - 1));
        if (kinds.at(next) == LineKind.TEXT) {
            Span whole = wrapped(next);
            next = lastWrapped(next) + 1;
            int indent = mark.indent(text) + loneDepth * INDENTED;
            add(new Item(whole, indent, LONE + mark.text()));
            loneDepth += LeadIn.opens(whole.of(text)) ? 1 : 0;
        }
    }

    private void addItem(Line line, Span own, String marker) {
        Span whole = own.join(wrapped(next));
        next = lastWrapped(next) + 1;
        add(new Item(new Span(own.start(), whole.end()), line.indent(text), marker));
    }

    private void readTable(LineKind kind) {
        List<Line> rows = new ArrayList<>();
        while (kinds.at(next) == kind) {
            rows.add(lines.get(next++));
        }
        boolean piped = kind == LineKind.PIPE_ROW;
        rows.stream()
                .filter(row -> piped && PipeTable.isDelimiter(row.text()))
                .forEach(row -> dropped.add(row.content()));
        Table table = piped ? PipeTable.of(rows, text) : TabTable.of(rows, text);
        if (!table.rows().isEmpty()) {
            add(sections.continued(table));
            Row first = table.rows().get(0);
            sheetHeader = SheetRows.isHeader(first, text) ? first : sheetHeader;
        }
    }

    private boolean readTitledList() {
        int items = DutyTitles.itemsUnder(lines, next, kinds::at);
        if (items == 0) {
            return false;
        }
        Line title = lines.get(next++);
        add(new Heading(title.content(), title.text(), Source.LAYOUT, 1));
        for (int end = next + items; next < end; next++) {
            add(new Item(lines.get(next).content(), lines.get(next).indent(text), UNMARKED));
        }
        return true;
    }

    private boolean readTornTable() {
        TornTable table = TornTable.at(lines, next, kinds::at, text);
        if (table == null) {
            return false;
        }
        add(new Table(table.rows()));
        next = table.end();
        return true;
    }

    private void readTagTable() {
        int first = next;
        do {
            next++;
        } while (kinds.at(next) == LineKind.TAG_ROW
                && !TagTable.opens(lines.get(next).text()));
        Span whole = lines.get(first).content().join(lines.get(next - 1).content());
        Table table = TagTable.of(whole, text);
        if (!table.rows().isEmpty()) {
            add(sections.continued(table));
        }
    }

    private void readAnsweredQuestion(int length) {
        List<Line> group = lines.subList(next, next + length);
        add(new Table(List.of(AnsweredQuestion.row(group, text))));
        next += group.size();
    }

    private boolean readSheetRows() {
        List<Line> group = new ArrayList<>();
        for (int i = next; kinds.at(i) == LineKind.TEXT || kinds.at(i) == LineKind.TAB_ROW; i++) {
            group.add(lines.get(i));
        }
        if (!SheetRows.hasNumberedRow(group)) {
            return false;
        }
        add(new Table(SheetRows.of(group, sheetHeader, text)));
        next += group.size();
        return true;
    }

    private void readText() {
        Line line = lines.get(next);
        if (continuesLast()) {
            extendLast();
        } else if (statuses.titles(next) || isLayoutHeading() || isSheetSection() || headsText(next)) {
            next++;
            Span title = titles.withoutBold(line.content());
            add(new Heading(title, title.of(text), Source.LAYOUT, 1));
        } else {
            Span whole = wrapped(next);
            boolean listed = isListed(next, lastWrapped(next));
            next = lastWrapped(next) + 1;
            if (listed) {
                add(new Item(whole, line.indent(text), UNMARKED));
            } else {
                RunTogether.pieces(whole, text, line.indent(text), line.indent(text) >= INDENTED)
                        .forEach(this::add);
            }
        }
    }

    /** Whether a line that stands for itself is of a list: behind the sentence that announces it, or behind such a line. */
    private boolean isListed(int first, int last) {
        if (pieces.isEmpty() || kinds.at(first - 1) != LineKind.TEXT || last > first) {
            return false;
        }
        boolean more = last() instanceof Item item && item.marker().equals(UNMARKED);
        boolean announced =
                last() instanceof Paragraph && !LeadIn.in(last().span(), text).isEmpty();
        boolean noSentence = !Chars.endsSentence(lines.get(first).text());
        return noSentence && (more || announced && bare.isBare(first));
    }

    private boolean continuesLast() {
        boolean prose = !pieces.isEmpty() && (last() instanceof Item || last() instanceof Paragraph);
        return prose && onlyBlanksSince && kinds.at(next - 1).separates() && continuesFrom(last().span(), next);
    }

    private boolean isLayoutHeading() {
        LineKind below = kinds.at(next + 1);
        return kinds.at(next - 1).separates()
                && (below.separates() || below.isItem() || below.isRow())
                && HeadingText.standsAlone(lines.get(next).text())
                && !runsOnBelow();
    }

    private boolean headsText(int index) {
        return HeadingOverText.at(lines, kinds::at, index, text, widest);
    }

    /** A heading is not finished by a line that begins with a small letter. */
    private boolean runsOnBelow() {
        int below = next + 1;
        while (kinds.at(below) == LineKind.BLANK && below < lines.size()) {
            below++;
        }
        return kinds.at(below) == LineKind.TEXT
                && Chars.isLatinLower(lines.get(below).text().charAt(0))
                && continuesFrom(lines.get(next).content(), below);
    }

    /** A line between the rows of one sheet names the section of the rows below it. */
    private boolean isSheetSection() {
        boolean betweenRows = kinds.at(next - 1).isRow() && kinds.at(next + 1).isRow();
        return betweenRows
                && sections.isOpen()
                && HeadingText.standsAlone(lines.get(next).text());
    }

    private boolean continuesFrom(Span before, int index) {
        return Continuation.joins(before, lines.get(index), text);
    }

    private void extendLast() {
        Span whole = last().span().join(wrapped(next));
        Piece longer = last() instanceof Item item
                ? new Item(whole, item.indent(), item.marker())
                : new Paragraph(whole, ((Paragraph) last()).indented());
        next = lastWrapped(next) + 1;
        pieces.set(pieces.size() - 1, longer);
        onlyBlanksSince = true;
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    /** The line and those wrapped below it. */
    private Span wrapped(int index) {
        return lines.get(index).content().join(lines.get(lastWrapped(index)).content());
    }

    private int lastWrapped(int index) {
        int last = index;
        while (kinds.at(last + 1) == LineKind.TEXT
                && !bare.endsHere(last)
                && !statuses.is(last + 1)
                && !statuses.titles(last + 1)
                && !lines.get(last + 1).isNote()
                && !headsText(last + 1)
                && TornTable.at(lines, last + 1, kinds::at, text) == null
                && DutyTitles.itemsUnder(lines, last + 1, kinds::at) == 0
                && !isCounted(last + 1)
                && !AnsweredQuestion.answersItself(lines.get(last + 1))
                && !(isLabelled(last + 1) && (isLabelled(last) || endsJapanese(last)))) {
            last++;
        }
        return last;
    }

    /** 「2 乙は、…する。」: a paragraph of a contract begins with its number, behind one that is finished or an item. */
    private boolean isCounted(int index) {
        String line = lines.get(index).text();
        Numbering numbering = Numbering.of(line);
        return numbering != null
                && numbering.form() == Numbering.Form.BARE
                && (endsJapanese(index - 1) || kinds.at(index - 1).isItem())
                && line.indexOf('。') > 0;
    }

    private boolean endsJapanese(int index) {
        return lines.get(index).text().endsWith("。");
    }

    /** 「通信の暗号化：あり」: of several such lines each says something of its own. */
    private boolean isLabelled(int index) {
        return LABELLED.matcher(lines.get(index).text()).matches();
    }
}
