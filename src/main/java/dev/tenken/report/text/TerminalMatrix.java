package dev.tenken.report.text;

import dev.tenken.model.Language;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.VendorSection.ControlFindings;
import dev.tenken.report.common.Visible;
import dev.tenken.report.text.ScreenText.Style;
import dev.tenken.report.text.ScreenText.Styled;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Draws the matrix of controls and vendors for the terminal. */
public final class TerminalMatrix {

    private static final int MIN_TITLE = 28;
    private static final int MAX_TITLE = 48;
    private static final int MIN_COLUMN = 10;
    private static final int MAX_COLUMN = 16;
    private static final int GAP = 2;
    private static final String DIFFERS = "*";
    private static final String REVIEWED = "†";
    private static final Pattern MARKS = Pattern.compile("\\*?(?:†.?)?");
    /** Between two sentences; none of the formula fits a line with the next. */
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.。]) ?(?=\\S)");

    private final Assessment assessment;
    private final Arrangement arrangement;
    private final Messages messages;
    private final int titleWidth;
    private final int columnWidth;
    private final ScreenText out;

    private TerminalMatrix(
            Assessment assessment, Language language, Arrangement arrangement, boolean colour, int width) {
        this.assessment = assessment;
        this.arrangement = arrangement;
        this.messages = Messages.in(language);
        this.out = new ScreenText(colour);
        int columns = Math.max(1, assessment.vendors().size());
        int widest = clamp(widestId(), MIN_COLUMN, MAX_COLUMN);
        int wanted = titles().stream().mapToInt(TextWidth::of).max().orElse(MIN_TITLE);
        int room = width - columns * (widest + GAP);
        this.titleWidth = clamp(Math.min(wanted, room), MIN_TITLE, MAX_TITLE);
        this.columnWidth = clamp((width - titleWidth) / columns - GAP, MIN_COLUMN, widest);
    }

    /**
     * The matrix: controls by vendors, totals, legend. Vendors that do not fit beside each other follow
     * in further blocks; a star marks controls on which a vendor's services differ.
     *
     * @param colour whether to colour verdicts with ANSI sequences
     * @param width columns of the terminal; a narrow one gets at least one vendor per block
     */
    public static ScreenText render(Assessment assessment, Language language, boolean colour, int width) {
        return render(assessment, language, Arrangement.OF_CATALOG, colour, width);
    }

    /** The same matrix with its controls in another order. */
    public static ScreenText render(
            Assessment assessment, Language language, Arrangement arrangement, boolean colour, int width) {
        return new TerminalMatrix(assessment, language, arrangement, colour, width).render(width);
    }

    private ScreenText render(int width) {
        // Each is looked at for every control: it must not be made anew each time.
        List<VendorSection> vendors = List.copyOf(VendorSection.of(assessment, arrangement));
        if (vendors.isEmpty()) {
            return out.line(0, messages.get("matrix.empty"));
        }
        int perBlock = Math.max(1, (width - titleWidth) / (columnWidth + GAP));
        for (int i = 0; i < vendors.size(); i += perBlock) {
            block(vendors.subList(i, Math.min(i + perBlock, vendors.size())));
            out.end();
        }
        legend(vendors);
        return out;
    }

    /** Columns are headed by the vendors' ids: they are short, and what a user types to have one explained. */
    private void block(List<VendorSection> vendors) {
        List<String> names = vendors.stream()
                .map(v -> Visible.line(v.vendor().vendor().id()))
                .toList();
        line(arrangement.heading(messages), names);
        for (Control control : arrangement.controls(assessment.profile())) {
            line(title(control), vendors.stream().map(v -> cell(v.of(control))).toList());
        }
        line("", names.stream().map(n -> "─".repeat(columnWidth)).toList());
        for (Verdict verdict : Verdict.values()) {
            List<String> totals = vendors.stream()
                    .map(v -> String.valueOf(v.totals().getOrDefault(verdict, 0)))
                    .toList();
            if (totals.stream().anyMatch(t -> !t.equals("0"))) {
                line(Symbols.of(verdict) + " " + messages.word(verdict), totals);
            }
        }
        List<Score> scores =
                vendors.stream().map(v -> Score.of(v.vendor().findings())).toList();
        DispositionWords words = new DispositionWords(messages);
        line(messages.get("score.title"), scores.stream().map(words::percent).toList());
        line(
                messages.get("score.disclosed"),
                scores.stream().map(words::disclosed).toList());
    }

    private void line(String first, List<String> cells) {
        out.add(TextWidth.fit(first, titleWidth));
        int last = cells.size() - 1;
        for (int i = 0; i <= last; i++) {
            String cell = TextWidth.fit(cells.get(i), columnWidth);
            out.add(" ".repeat(GAP), new Styled(style(cell), i == last ? cell.stripTrailing() : cell));
        }
        out.end();
    }

    private String cell(ControlFindings found) {
        if (found == null) {
            return Symbols.UNREAD;
        }
        String symbol = Symbols.of(found.whole().verdict());
        String differs = found.services().isEmpty() ? "" : DIFFERS;
        if (!isReviewed(found)) {
            return symbol + differs;
        }
        boolean other = found.whole().effective() != found.whole().verdict();
        return symbol + differs + REVIEWED + (other ? Symbols.of(found.whole().effective()) : "");
    }

    private static boolean isReviewed(ControlFindings found) {
        return Stream.concat(Stream.of(found.whole()), found.services().stream())
                .anyMatch(f -> f.review() != null);
    }

    /** The colour of the verdict sign that a cell begins with. */
    private static Style style(String cell) {
        for (Verdict verdict : Verdict.values()) {
            String symbol = Symbols.of(verdict);
            String marks =
                    cell.startsWith(symbol) ? cell.substring(symbol.length()).strip() : null;
            if (marks != null && MARKS.matcher(marks).matches()) {
                return style(verdict);
            }
        }
        return Style.PLAIN;
    }

    private void legend(List<VendorSection> vendors) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            boolean always = verdict != Verdict.NOT_APPLICABLE;
            if (always || vendors.stream().anyMatch(v -> v.totals().containsKey(verdict))) {
                parts.add(Symbols.of(verdict) + " " + messages.word(verdict));
            }
        }
        if (vendors.stream().anyMatch(v -> v.vendor().findings().isEmpty())) {
            parts.add(Symbols.UNREAD + " " + messages.get("matrix.unread"));
        }
        boolean differ =
                vendors.stream().flatMap(v -> v.vendor().findings().stream()).anyMatch(f -> f.service() != null);
        if (differ) {
            parts.add(DIFFERS + " " + messages.get("matrix.differs"));
        }
        if (vendors.stream().flatMap(v -> v.vendor().findings().stream()).anyMatch(f -> f.review() != null)) {
            parts.add(REVIEWED + " " + messages.get("review.mark"));
        }
        out.line(0, String.join("   ", parts));
        SENTENCES.splitAsStream(messages.get("score.formula")).forEach(sentence -> out.line(0, sentence));
    }

    private int widestId() {
        return assessment.vendors().stream()
                .mapToInt(v -> TextWidth.of(Visible.line(v.vendor().id())))
                .max()
                .orElse(MIN_COLUMN);
    }

    private List<String> titles() {
        return Stream.concat(
                        Stream.of(arrangement.heading(messages)),
                        assessment.profile().controls().stream().map(this::title))
                .toList();
    }

    private String title(Control control) {
        return Visible.inOneLine(
                arrangement.number(control) + " " + control.title().in(messages.language()));
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Style.GREEN;
            case PARTIAL -> Style.YELLOW;
            case GAP -> Style.RED;
            case NOT_DISCLOSED, NOT_APPLICABLE -> Style.GREY;
        };
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }
}
