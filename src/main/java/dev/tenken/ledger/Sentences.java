package dev.tenken.ledger;

import dev.tenken.data.Openings;
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

    /** Words of two letters and more that are looked for in the sentences of many documents. */
    static final class Sought {
        private final Pattern words;
        private final Openings openings;

        Sought(Pattern words) {
            this.words = words;
            this.openings = new Openings(words);
        }

        /** False when no sentence of this part of the text can hold them. */
        boolean mayBeIn(String text, Span part) {
            return openings.next(text, part.start(), part.end()) < part.end();
        }

        boolean isIn(String sentence) {
            Matcher m = words.matcher(sentence).useTransparentBounds(true).useAnchoringBounds(false);
            for (int at = openings.next(sentence, 0); at < sentence.length(); at = openings.next(sentence, at + 1)) {
                if (m.region(at, sentence.length()).lookingAt()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Those that hold the words, in reading order. */
    Stream<Evidence> with(Sought words) {
        String text = document.words();
        return document.blocks().stream()
                .filter(b -> b.kind() != BlockKind.HEADING && words.mayBeIn(text, b.span()))
                .flatMap(b ->
                        spans(b).stream().filter(s -> words.isIn(s.of(text))).map(s -> document.evidence(b, s, lines)));
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
