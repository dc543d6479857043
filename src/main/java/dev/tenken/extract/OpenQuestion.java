package dev.tenken.extract;

import dev.tenken.model.Block;
import dev.tenken.model.BlockKind;
import dev.tenken.model.Span;
import java.util.List;
import java.util.function.Function;

/**
 * The question that what is read next answers: one that stands in the same block before it, or ends the block before, or heads the
 * section. Blocks are passed in reading order.
 */
final class OpenQuestion {
    private final Function<Span, String> folded;
    private Span inHeading;
    private Span inText;
    private boolean marked;
    private boolean answered;
    private List<String> path = List.of();

    /** @param folded gives the folded words of a place */
    OpenQuestion(Function<Span, String> folded) {
        this.folded = folded;
    }

    /** Goes on to the next block. */
    void enter(Block block) {
        if (block.kind() == BlockKind.HEADING) {
            inHeading = Question.asks(folded.apply(block.span())) ? block.span() : null;
            inText = null;
        } else if (inText != null && isOver(block)) {
            inText = null;
        }
        answered |= block.kind() == BlockKind.PARAGRAPH;
    }

    /** Lists and tables go on with an answer, a second paragraph only with one that is marked as such. */
    private boolean isOver(Block block) {
        return !block.heading().equals(path) || block.kind() == BlockKind.PARAGRAPH && answered && !marked;
    }

    /** @param byMark whether a mark such as "Q1." says that it is a question */
    void ask(Block block, Span question, boolean byMark) {
        inText = question;
        marked = byMark;
        answered = false;
        path = block.heading();
    }

    /** Says that what was read last answers the question. */
    void answer() {
        answered = true;
    }

    /** The question, or null when none is open. */
    Span question() {
        return inText == null ? inHeading : inText;
    }
}
