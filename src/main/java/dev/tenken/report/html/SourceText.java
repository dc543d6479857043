package dev.tenken.report.html;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document's text as the page shows it: lines, cut where a cited passage begins or ends, so that passages that overlap, nest or
 * repeat can all be marked.
 *
 * @param document the document
 * @param lines its lines; their rank is their number
 */
public record SourceText(Document document, List<Line> lines) {

    /**
     * One line.
     *
     * @param segments its text without the line end
     * @param refs ways back to what rests on passages that begin in this line
     */
    public record Line(List<Segment> segments, List<BackLink> refs) {}

    /**
     * A stretch of a line that the same passages cover.
     *
     * @param text as shown
     * @param passages ids of the passages that cover it, the shortest passage first; empty for text that nobody cites
     * @param begins ids of the passages that begin here
     * @param considered true when nothing rests on any of its passages: they were looked at only
     */
    public record Segment(String text, List<String> passages, List<String> begins, boolean considered) {}

    /** A link from passages to one finding or observation that rests on them. */
    public record BackLink(String target, Bilingual label, Bilingual title, List<String> passages) {}

    static SourceText of(Document document, Citations citations, Anchors anchors) {
        Map<Evidence, Set<Citations.Ref>> cited = citations.of(document.id());
        return new SourceText(document, new SourceLayout(document.text(), cited, anchors).lines());
    }

    /** The offsets at which a text is cut, its ends included; never inside a surrogate pair. */
    static List<Integer> cuts(String text, Span line, List<Span> passages) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Span passage : passages) {
            for (int offset : new int[] {passage.start(), passage.end()}) {
                int whole = wholeCharacter(text, offset);
                if (line.start() < whole && whole < line.end()) {
                    cuts.add(whole);
                }
            }
        }
        return new ArrayList<>(cuts);
    }

    /** The offset, or the one before it when it would cut a surrogate pair in two. */
    static int wholeCharacter(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
