package dev.tenken.document.structure;

import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items that were run together into one line: "Backups: • interval: every 8 hours • kept: 21 days". A copy out of a page often reads so.
 */
final class RunTogether {
    /** A lone marker may be part of the words; two are a list. */
    private static final int FEWEST = 2;

    private static final int LONGEST = 4_000;

    /** A middle dot parts words as well; it begins an item only where a label or a blank stands around it. */
    private static final Pattern MARK = Pattern.compile(
            "(?<=^|[\\s\u3000:：。])[•●■◆▪‣▸►➢➤\uF0B7\uF0A7][\\s\u3000]*(?=\\S)|(?<=[\\s\u3000:：])[・·](?=[^\\s\u3000・·:：]{1,24}[:：])");

    private static final String MARKER = "run together";

    private RunTogether() {}

    /** A stretch of running text as a paragraph, or as the items that were run together into it behind what announces them. */
    static List<Piece> pieces(Span whole, String text, int indent, boolean indented) {
        List<Span> parts = in(whole, text);
        Span first = parts.isEmpty() ? whole : parts.get(0);
        List<Piece> pieces = new ArrayList<>();
        if (first.length() > 0) {
            pieces.add(new Piece.Paragraph(first, indented));
        }
        parts.stream().skip(1).forEach(item -> pieces.add(new Piece.Item(item, indent, MARKER)));
        return pieces;
    }

    /** The announcing words, which may be empty, and then each item; nothing where the text is no such list. */
    private static List<Span> in(Span span, String text) {
        if (span.length() > LONGEST) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher mark = MARK.matcher(text).region(span.start(), span.end()).useTransparentBounds(false);
        while (mark.find()) {
            ends.add(mark.start());
            starts.add(mark.end());
        }
        if (starts.size() < FEWEST) {
            return List.of();
        }
        List<Span> parts = new ArrayList<>();
        parts.add(Chars.trim(text, span.start(), ends.get(0)));
        for (int i = 0; i < starts.size(); i++) {
            parts.add(Chars.trim(text, starts.get(i), i + 1 < ends.size() ? ends.get(i + 1) : span.end()));
        }
        return parts.stream().skip(1).allMatch(p -> p.length() > 0) ? parts : List.of();
    }
}
