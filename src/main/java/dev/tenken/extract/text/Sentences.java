package dev.tenken.extract.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.tenken.data.Patterns;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a stretch of text into sentences; together they cover it but for surrounding white space. */
public final class Sentences {
    /** A full stop that does not end a sentence: abbreviations, single letters. */
    private static final Pattern ABBREVIATION = Patterns.compile(
            "(?i)\\b(?:e\\.g|i\\.e|approx|no|vs|inc|ltd|co|corp|pte|pvt|pty|sdn|bhd|spol|bros|jr|mon|tue|wed|thu|fri"
                    + "|sat|sun|dr|mr|ms|ver|fig|art|sec|sect|para|cl|ch|chap|app|vol|ref|[a-z])\\.$");

    /** Abbreviations that may end a sentence: they do when the next word begins one. */
    private static final Pattern MAY_END = Patterns.compile("(?i)\\b(?:etc|u\\.s|u\\.k|e\\.u)\\.$");

    /** With its full stop. */
    private static final int LONGEST_ABBREVIATION = 8;

    private static final Expression BEGINS_SENTENCE = Expression.ofPlain(
            "^(?:Also|We|The|This|These|In|Our|It|All|If|You|Your|For|No|As|Data|Customers?|However|Additionally)\\b");
    /** A mark alone; a note inside the brackets belongs to the sentence before them. */
    private static final Expression NOTE =
            Expression.ofPlain("(?:注記?|註|脚注|備考|補足|[※＊*])\\s?[0-9０-９一二三四五六七八九a-zA-Z]{0,3}\\s?[）)\\]］〕】]");

    /** Words that join what stands before them to the rest of a sentence; not those that begin one. */
    private static final Expression GOES_ON = Expression.ofPlain(
            "[、，,をは]|が(?!い)|の(?!ち)|に(?!つ|も)|へ|と(?!く|こ|は言|はい|りわ|も)|で(?!す|も|は、)|(?:及び|または|又は|もしくは|若しくは|および|並びに)");

    private static final Pattern FIGURE_OPENS = Patterns.compile("(?<=[a-z]{4}\\.) (?=[0-9]{1,3} [a-z]{3})");

    /** Left in text that is read as Markdown: what stands on a line of its own is a sentence of its own. */
    private static final Pattern LINE_BREAK = Patterns.compile("(?i)<br ?/?>");

    private static final String STOPS = "。．.!?！？";
    private static final Expression TERMINATED = Expression.ofPlain("[" + STOPS + "][)）」』\"”]?$");

    /** No sentence of any document is this long; what is gets cut, so that patterns look at a bounded text. */
    public static final int MAX_SENTENCE = 1_500;

    /** A bracket left open further back is a slip of the author, no reason to join sentences. */
    private static final int MAX_BRACKET = 300;

    /** The end of a stretch is enough to tell whether a sentence ends there. */
    private static final int TAIL = MAX_BRACKET + 20;

    private static final ThreadLocal<BreakIterator> BREAKS =
            ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(ULocale.JAPANESE));

    private Sentences() {}

    public static List<Span> of(String text, Span within) {
        List<Span> sentences = new ArrayList<>();
        int from = within.start();
        Matcher lines = LINE_BREAK.matcher(text).region(within.start(), within.end());
        while (lines.find()) {
            if (lines.start() > from) {
                addLine(text, new Span(from, lines.start()), sentences);
            }
            from = lines.end();
        }
        if (from < within.end()) {
            addLine(text, new Span(from, within.end()), sentences);
        }
        return sentences;
    }

    private static void addLine(String text, Span within, List<Span> sentences) {
        String part = within.of(text);
        BreakIterator breaks = BREAKS.get();
        breaks.setText(part);
        int start = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int end = beforeNote(part, start, next);
            boolean last = end == part.length();
            if (!last && !isEnd(part, start, end)) {
                continue;
            }
            for (int cut = cut(part, start, end); cut < end; cut = cut(part, start, end)) {
                trimmed(text, within.start() + start, within.start() + cut, sentences);
                start = cut;
            }
            for (int figure = figure(part, start, end); figure < end; figure = figure(part, start, end)) {
                trimmed(text, within.start() + start, within.start() + figure, sentences);
                start = figure;
            }
            trimmed(text, within.start() + start, within.start() + end, sentences);
            start = end;
        }
    }

    /** ICU takes the bracket of "。（注１）" to the sentence before; a note's mark begins what is said of it. */
    private static int beforeNote(String part, int start, int end) {
        if (end - start < 2 || end == part.length() || "（([［〔【".indexOf(part.charAt(end - 1)) < 0) {
            return end;
        }
        boolean note = NOTE.begins(part, end, part.length());
        return note ? end - 1 : end;
    }

    /** ICU takes "… is kept. 5 days after that …" for one sentence, as no letter in it is large; the place of the figure, or the end. */
    private static int figure(String part, int start, int end) {
        Matcher m = FIGURE_OPENS.matcher(part).region(start, end).useTransparentBounds(true);
        while (m.find()) {
            String before = part.substring(Math.max(start, m.start() - TAIL), m.start());
            if (!endsIn(ABBREVIATION, before) && !opensBracket(before)) {
                return m.end();
            }
        }
        return end;
    }

    /** Where to cut a stretch that is too long: behind its last comma or blank that fits; its end when it fits as a whole. */
    private static int cut(String part, int start, int end) {
        if (end - start <= MAX_SENTENCE) {
            return end;
        }
        int limit = start + MAX_SENTENCE;
        for (int i = limit - 1; i > start + MAX_SENTENCE / 2; i--) {
            char c = part.charAt(i);
            if (c == '、' || c == ',' || isBlank(c)) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(part.charAt(limit)) ? limit - 1 : limit;
    }

    private static boolean isEnd(String part, int start, int end) {
        // ICU ends sentences at line breaks too; a wrapped line goes on.
        String before = part.substring(Math.max(start, end - TAIL), end).stripTrailing();
        if (!isTerminated(before) || opensBracket(before) || isInAddress(part, end) || goesOnBehindBracket(part, end)) {
            return false;
        }
        if (!before.endsWith(".")) {
            return true;
        }
        return endsIn(MAY_END, before)
                ? BEGINS_SENTENCE.begins(part, end, part.length())
                : !endsIn(ABBREVIATION, before);
    }

    private static boolean endsIn(Pattern abbreviation, String before) {
        return abbreviation
                .matcher(before)
                .region(Math.max(0, before.length() - LONGEST_ABBREVIATION), before.length())
                .useTransparentBounds(true)
                .find();
    }

    private static boolean isTerminated(String before) {
        int last = Math.max(0, before.length() - 3);
        for (int i = last; i < before.length(); i++) {
            if (STOPS.indexOf(before.charAt(i)) >= 0) {
                return TERMINATED.isIn(before, last, before.length());
            }
        }
        return false;
    }

    /** "…/analyze.html?d=example": the mark ends no sentence when letters follow without a blank. */
    private static boolean isInAddress(String part, int end) {
        return end > 0
                && end < part.length()
                && "?!.".indexOf(part.charAt(end - 1)) >= 0
                && (part.charAt(end) < 0x80 && Character.isLetterOrDigit(part.charAt(end))
                        || "=/&".indexOf(part.charAt(end)) >= 0);
    }

    /** 「個人情報（複製物を含みます。）をすべて消去する。」: what stands in brackets ended, the sentence around it goes on. */
    private static boolean goesOnBehindBracket(String part, int end) {
        return end > 1
                && end < part.length()
                && "）)」』".indexOf(part.charAt(end - 1)) >= 0
                && STOPS.indexOf(part.charAt(end - 2)) >= 0
                && GOES_ON.begins(part, end, part.length());
    }

    private static boolean opensBracket(String before) {
        int open = 0;
        for (int i = Math.max(0, before.length() - MAX_BRACKET); i < before.length(); i++) {
            char c = before.charAt(i);
            if (c == '（' || c == '(' || c == '「') {
                open++;
            } else if (c == '）' || c == ')' || c == '」') {
                open--;
            }
        }
        return open > 0;
    }

    private static void trimmed(String text, int start, int end, List<Span> into) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            into.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
    }
}
