package dev.tenken.extract.passage;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Sentences;
import dev.tenken.extract.text.Words;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The texts of the blocks that come next, made one step after the other: all are folded, then all are cut into words. What a step needs
 * stays at hand so, which makes it several times faster than going through all steps with each sentence.
 */
final class ReadAhead {
    private static final int MOST_BLOCKS = 64;
    /** Letters from the first block to the last, so that blocks of great length are not all held. */
    private static final int REACH = 20_000;

    private final String text;
    private final Function<Span, MatchText> folding;
    private final Map<Span, MatchText> texts = new LinkedHashMap<>();
    private final Map<Span, List<Span>> sentences = new HashMap<>();
    private int end;

    /** @param folding makes the text of a place */
    ReadAhead(String text, Function<Span, MatchText> folding) {
        this.text = text;
        this.folding = folding;
    }

    /** Goes on to a block, and when that was not looked at yet, to those behind it. */
    void enter(List<Block> blocks, int index) {
        if (index < end) {
            return;
        }
        texts.clear();
        sentences.clear();
        int limit = blocks.get(index).span().start() + REACH;
        end = index;
        while (end < Math.min(blocks.size(), index + MOST_BLOCKS)
                && blocks.get(end).span().end() <= limit) {
            cut(blocks.get(end++));
        }
        end = Math.max(end, index + 1);
        texts.replaceAll((span, none) -> folding.apply(span));
        texts.values().forEach(Words::of);
    }

    private void cut(Block block) {
        if (block.kind() == BlockKind.TABLE_ROW) {
            return;
        }
        List<Span> cut = Sentences.of(text, block.span());
        sentences.put(block.span(), cut);
        cut.forEach(s -> texts.put(s, MatchText.EMPTY));
    }

    /** The sentences of a stretch. */
    List<Span> sentences(Span stretch) {
        List<Span> known = sentences.get(stretch);
        return known == null ? Sentences.of(text, stretch) : known;
    }

    /** The text of a place, or null when it was not made ahead. */
    MatchText at(Span place) {
        return texts.get(place);
    }
}
