package dev.tenken.ledger;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document's sentences, items and rows, as passages that can be quoted. */
final class Sentences {
    private static final Pattern END = Pattern.compile("。|(?<=[.!?])\\s+(?=\\p{Lu}|\\[)");

    private final Document document;
    private final Document.LineIndex lines;

    Sentences(Document document) {
        this.document = document;
        this.lines = Document.LineIndex.of(document.text());
    }

    /** Those that hold the words, in reading order. */
    Stream<Evidence> with(Pattern words) {
        return document.blocks().stream()
                .filter(b -> b.kind() != BlockKind.HEADING)
                .flatMap(b -> spans(b).stream()
                        .filter(s -> words.matcher(s.of(document.words())).find())
                        .map(s -> document.evidence(b, s, lines)));
    }

    /** Rows stay whole. */
    private List<Span> spans(Block block) {
        if (block.kind() == BlockKind.TABLE_ROW) {
            return List.of(block.span());
        }
        List<Span> spans = new ArrayList<>();
        Matcher end = END.matcher(document.words())
                .region(block.span().start(), block.span().end())
                .useTransparentBounds(true);
        int from = block.span().start();
        while (end.find()) {
            int to = end.end()
                    - (end.end() > end.start() && document.words().charAt(end.start()) == '。'
                            ? 0
                            : end.end() - end.start());
            add(spans, from, to);
            from = end.end();
        }
        add(spans, from, block.span().end());
        return spans;
    }

    private void add(List<Span> spans, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(document.words().charAt(start))) {
            start++;
        }
        if (start < to) {
            spans.add(new Span(start, to));
        }
    }
}
