package dev.tenken.extract.passage;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.util.List;

/**
 * The question that what is read next answers: one that stands in the same block before it, or ends the block before, or heads the
 * section. Blocks are passed in reading order.
 */
public final class OpenQuestion {
    private final PassageMaker maker;
    private Span inHeading;
    /** How many headings stand above the one that asks. */
    private int aboveHeading;

    private Span inText;
    private boolean marked;
    private boolean answered;
    private List<String> path = List.of();

    public OpenQuestion(PassageMaker maker) {
        this.maker = maker;
    }

    /** Goes on to the next block. */
    public void enter(Block block) {
        if (block.kind() == BlockKind.HEADING) {
            boolean asks = Question.asks(maker.fold(block.span()).folded());
            inHeading = asks ? QuestionMarks.withoutMark(maker.text(), block.span()) : null;
            aboveHeading = block.heading().size();
            inText = null;
        } else if (block.heading().size() <= aboveHeading) {
            // The part that the question heads has ended.
            inHeading = null;
        }
        if (block.kind() != BlockKind.HEADING && inText != null && isOver(block)) {
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

    /** Says that the question was put aside ("Not applicable."): what is told behind that answers it no more than any other text. */
    void dismiss() {
        inText = null;
        inHeading = null;
    }

    /** The question, or null when none is open. */
    Span question() {
        return inText == null ? inHeading : inText;
    }
}
