package dev.tenken.report.paper;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Score;
import dev.tenken.model.finding.Verdict;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.office.write.Paper.Piece;
import dev.tenken.office.write.Paper.Tone;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Extent;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Phrasebook;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import dev.tenken.summary.SummaryWords;
import java.util.ArrayList;
import java.util.List;

/** Words and pieces of paragraphs that all parts of the text are made of, in one language. */
final class Pen {
    /** So many quotes stand with one statement; the workpaper has all. */
    private static final int MOST_QUOTES = 3;

    private final Messages messages;
    private final Arrangement arrangement;
    private final Extent extent;
    private final Words words;

    Pen(Language language, Arrangement arrangement, Extent extent) {
        this.messages = Messages.in(language);
        this.arrangement = arrangement;
        this.extent = extent;
        this.words = new Words(messages);
    }

    Language language() {
        return messages.language();
    }

    Messages messages() {
        return messages;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /** True when the text tells everything. */
    boolean isWhole() {
        return extent == Extent.WHOLE;
    }

    Words words() {
        return words;
    }

    SummaryWords summary() {
        return SummaryWords.in(language());
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** A text of the report in its language, as people see it. */
    String in(LocalizedText text) {
        return Visible.inOneLine(text.in(language()));
    }

    /** A sentence that the program wrote in English, in the language of the report. */
    String told(String english) {
        return Phrasebook.in(language(), english);
    }

    static Paper.Paragraph paragraph(Kind kind, String text) {
        return new Paper.Paragraph(kind, Visible.of(text));
    }

    static Paper.Paragraph paragraph(Kind kind, List<Piece> pieces) {
        return new Paper.Paragraph(kind, pieces);
    }

    static List<Paper.Paragraph> cell(String text) {
        return List.of(paragraph(Kind.CELL, text));
    }

    static List<Paper.Paragraph> cell(List<Piece> pieces) {
        return List.of(paragraph(Kind.CELL, pieces));
    }

    static Paper.Words plain(String text) {
        return new Paper.Words(Visible.inOneLine(text), Tone.PLAIN);
    }

    static Paper.Words strong(String text) {
        return new Paper.Words(Visible.inOneLine(text), Tone.STRONG);
    }

    static Paper.Words quiet(String text) {
        return new Paper.Words(Visible.inOneLine(text), Tone.QUIET);
    }

    /** A verdict with its sign. */
    Paper.Words verdict(Verdict verdict, String word) {
        return new Paper.Words(Symbols.of(verdict) + " " + word, tone(verdict));
    }

    Paper.Words verdict(Verdict verdict) {
        return verdict(verdict, messages.word(verdict));
    }

    /** An outcome with its sign. */
    Paper.Words outcome(Outcome outcome) {
        Tone tone =
                switch (outcome) {
                    case MET -> Tone.GOOD;
                    case FAILED, CONTRADICTED -> Tone.BAD;
                    case VAGUE, CONDITIONAL -> Tone.FAIR;
                    case SILENT -> Tone.QUIET;
                };
        return new Paper.Words(Symbols.of(outcome) + " " + messages.word(outcome), tone);
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Tone.GOOD;
            case PARTIAL -> Tone.FAIR;
            case GAP -> Tone.BAD;
            case NOT_DISCLOSED, NOT_APPLICABLE -> Tone.QUIET;
        };
    }

    /** Words followed by notes on what they rest on. */
    List<Piece> noted(String text, List<Evidence> quotes) {
        List<Piece> pieces = new ArrayList<>();
        if (!text.isEmpty()) {
            pieces.add(plain(text));
        }
        pieces.addAll(notes(quotes));
        return pieces;
    }

    List<Piece> notes(List<Evidence> quotes) {
        return notes(quotes, MOST_QUOTES);
    }

    /** Notes of at most so many quotes with their places, and how many are left out. */
    List<Piece> notes(List<Evidence> quotes, int most) {
        List<Piece> notes = new ArrayList<>();
        quotes.stream().limit(most).forEach(q -> notes.add(note(q)));
        if (quotes.size() > most) {
            notes.add(quiet(" " + get("send.more-quotes", quotes.size() - most)));
        }
        return notes;
    }

    private Paper.Note note(Evidence evidence) {
        String quote = Visible.inOneLine(evidence.quote().strip());
        return new Paper.Note(quote, get("ask.cited", quote), words.place(evidence));
    }

    /** A score in words. */
    static String percent(Score score, Pen pen) {
        return new DispositionWords(pen.messages).percent(score);
    }
}
