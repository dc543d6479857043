package dev.tenken.report.html;

import dev.tenken.model.document.Document.LineIndex;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Span;
import dev.tenken.report.common.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a document's text into lines and segments. Passages come sorted by place, so each line looks only at its own. */
public final class SourceLayout {

    private record Passage(String id, Span span, Set<Citations.Ref> refs) {}

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> open = new ArrayList<>();
    private int next;

    SourceLayout(String text, Map<Evidence, Set<Citations.Ref>> cited, Anchors anchors) {
        this.text = text;
        cited.forEach((e, refs) -> passages.add(new Passage(anchors.passage(e), whole(e), refs)));
        passages.sort(Comparator.comparingInt(p -> p.span().start()));
    }

    List<SourceText.Line> lines() {
        int[] starts = LineIndex.of(text).starts();
        List<SourceText.Line> lines = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            lines.add(line(starts[i], end));
        }
        return List.copyOf(lines);
    }

    /** A passage may begin on a line end, so the line end belongs to the line until its segments are made. */
    private SourceText.Line line(int start, int end) {
        open.removeIf(p -> p.span().end() <= start);
        List<Passage> beginning = new ArrayList<>();
        while (next < passages.size() && passages.get(next).span().start() < end) {
            beginning.add(passages.get(next++));
        }
        open.addAll(beginning);
        List<Integer> cuts = SourceText.cuts(
                text, new Span(start, end), open.stream().map(Passage::span).toList());
        List<SourceText.Segment> segments = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            segments.add(segment(new Span(cuts.get(i), cuts.get(i + 1))));
        }
        return new SourceText.Line(List.copyOf(segments), backLinks(beginning));
    }

    private SourceText.Segment segment(Span span) {
        List<Passage> covering = open.stream()
                .filter(p -> p.span().overlaps(span))
                .sorted(Comparator.comparingInt((Passage p) -> p.span().length())
                        .thenComparing(Passage::id))
                .toList();
        List<String> begins = covering.stream()
                .filter(p -> p.span().start() == span.start())
                .map(Passage::id)
                .toList();
        boolean considered = covering.stream().allMatch(p -> p.refs().isEmpty());
        String shown = Visible.of(withoutLineEnd(span.of(text)));
        return new SourceText.Segment(shown, covering.stream().map(Passage::id).toList(), begins, considered);
    }

    private static List<SourceText.BackLink> backLinks(List<Passage> beginning) {
        Map<Citations.Ref, List<String>> passages = new LinkedHashMap<>();
        for (Passage passage : beginning) {
            for (Citations.Ref ref : passage.refs()) {
                passages.computeIfAbsent(ref, r -> new ArrayList<>()).add(passage.id());
            }
        }
        List<SourceText.BackLink> links = new ArrayList<>();
        passages.forEach((ref, ids) -> links.add(new SourceText.BackLink(ref.target(), ref.label(), ref.title(), ids)));
        return List.copyOf(links);
    }

    private Span whole(Evidence evidence) {
        int start = SourceText.wholeCharacter(text, evidence.start());
        int end = SourceText.wholeCharacter(text, evidence.end());
        return new Span(start, end > start ? end : evidence.end() + 1);
    }

    private static String withoutLineEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }
}
