package dev.tenken.extract.passage;

import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where signs of a document's kind are looked for; all texts are folded.
 *
 * @param title the document's, or empty
 * @param opening how it begins
 * @param text its first {@value #LOOKED_AT} letters: enough to hear who speaks
 * @param blocks some of its blocks by their kind
 */
record KindFeatures(MatchText title, MatchText opening, MatchText text, Map<BlockKind, List<MatchText>> blocks) {
    private static final int LOOKED_AT = 100_000;
    private static final int OPENING = 600;
    private static final int MOST_BLOCKS = 2_000;

    static KindFeatures of(Document document) {
        String text = document.words();
        Map<BlockKind, List<MatchText>> blocks = new EnumMap<>(BlockKind.class);
        for (BlockKind kind : BlockKind.values()) {
            blocks.put(
                    kind,
                    document.blocks().stream()
                            .filter(b -> b.kind() == kind)
                            .limit(MOST_BLOCKS)
                            .map(Block::span)
                            .map(s -> start(text, s))
                            .toList());
        }
        String title = document.title() == null ? "" : document.title();
        return new KindFeatures(MatchText.of(title), start(text, OPENING), start(text, LOOKED_AT), blocks);
    }

    private static MatchText start(String text, int length) {
        return Folding.fold(text, new Span(0, Math.min(length, text.length())));
    }

    /** Blocks are looked into as far as openings are. */
    private static MatchText start(String text, Span block) {
        return Folding.fold(text, new Span(block.start(), Math.min(block.end(), block.start() + OPENING)));
    }
}
