package dev.tenken.extract.passage;

import dev.tenken.extract.clause.Clauses;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.LabelledPairs;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Cuts running text into sentences, each a passage. A question is none: the sentences behind it are its answer and are read with
 * it.
 */
public final class SentencePassages {
    /** 有。, "Yes.": letters of an answer that says nothing more. */
    static final int BARE_ANSWER = 5;
    /** Letters of a label with its bare answer. */
    private static final int LONGEST_LABELLED = 80;

    /** Letters of "Not supported." and the like. */
    private static final int LONGEST_BARE = 24;

    private static final Expression LEANS_BACK = Expression.ofPlain(
            "^(?:また|なお|尚|その|これ|この|当該|同|前項|前各項|前号|前条|前二項|前記|上記|ただし|但し|さらに|these|this|those|such|they|it |its |the same|the former|the latter|the (?:notification|notice|scope|certificate|certification|attestation)\\b|(?:適用|認証|登録|審査)(?:の)?(?:範囲|対象)(?:は|が)"
                    + "|in addition|additionally|also|(?:in|for|on|with) [a-z0-9 ,]{1,40}? (?:this|it|these) (?:is|are|does|do|has|have|was|cannot|can)\\b)");

    private static final Expression POINTS_BACK =
            Expression.of("これ|それ|この|その|当該|同[一様じ]|\\b(?:this|that|these|those|such|it|they|them|the same)\\b");

    private final PassageMaker maker;
    private final OpenQuestion question;
    private final Consumer<Passage> reader;
    private final EarlierParagraphs earlier = new EarlierParagraphs();
    private Passage last;

    public SentencePassages(PassageMaker maker, OpenQuestion question, Consumer<Passage> reader) {
        this.maker = maker;
        this.question = question;
        this.reader = reader;
    }

    /** Whether a word of the sentence points back to the one before. */
    public static boolean pointsBack(MatchText text) {
        return leansBack(text) || POINTS_BACK.isIn(text);
    }

    private static boolean leansBack(MatchText text) {
        return LEANS_BACK.begins(text.folded());
    }

    /** Hands over a passage, which the next sentence may lean on. */
    public void hand(Passage passage) {
        last = passage;
        earlier.add(passage);
        reader.accept(passage);
    }

    /**
     * Hands over the sentences of a stretch of a block.
     *
     * @param own contexts that all of them have
     */
    public void read(Block block, Span span, Passage.Kind kind, List<Context> own, List<Cell> cells) {
        List<QuestionMarks.Part> parts = QuestionMarks.parts(maker.text(), span, question.question() != null);
        for (int i = 0; i < parts.size(); i++) {
            QuestionMarks.Part part = parts.get(i);
            boolean marked = part.kind() == QuestionMarks.Kind.QUESTION;
            if (marked && QuestionMarks.isQuestion(parts, i, maker.text())) {
                question.ask(block, part.span(), true);
            } else {
                readSentences(block, marked ? part.whole() : part.span(), kind, own, cells);
            }
        }
    }

    private void readSentences(Block block, Span span, Passage.Kind kind, List<Context> own, List<Cell> cells) {
        Context before = null;
        for (Span sentence : labelled(statements(maker.sentences(span)))) {
            MatchText text = maker.read(sentence);
            if (text.isEmpty() || ChoosingAdvice.is(text.folded())) {
                continue;
            }
            if (Question.is(text.folded())) {
                question.ask(block, sentence, false);
                continue;
            }
            if (question.question() != null && readBare(block, sentence, text)) {
                continue;
            }
            if (readLabelled(block, sentence, text, own)) {
                continue;
            }
            List<Context> numbered = earlier.of(block, text);
            Context leaning = !numbered.isEmpty() ? null : before == null ? lastBefore(block, text) : before;
            List<Cell> made = kind == Passage.Kind.ITEM ? LabelledItem.cells(sentence, text, maker) : cells;
            if (kind == Passage.Kind.SENTENCE && made.isEmpty()) {
                made = LabelledItem.ofLine(sentence, text, maker);
            }
            if (kind == Passage.Kind.ITEM && isUnanswered(made)) {
                continue;
            }
            hand(maker.make(block, kind, text, sentence, null, withQuestion(joined(own, numbered)), leaning, made));
            question.answer();
            before = new Context(Context.Role.BEFORE, text, sentence);
        }
    }

    private List<Span> labelled(List<Span> sentences) {
        return sentences.stream()
                .flatMap(s -> LabelledPairs.of(maker.text(), s).stream())
                .toList();
    }

    /** "Single sign-on: N/A": a label behind which nothing is answered. */
    private static boolean isUnanswered(List<Cell> cells) {
        return cells.size() > 1
                && ColumnWords.builtIn().sheet().isNoAnswer(cells.get(1).text().folded());
    }

    /** Hands over an item with a sign as the row of both. */
    public void readMarked(Block block, ItemMark mark) {
        MatchText row = maker.read(List.of(new Folding.Piece(mark.words(), "|"), new Folding.Piece(mark.sign(), "|")));
        hand(maker.make(block, Passage.Kind.ROW, row, block.span(), null, List.of(), null, List.of()));
    }

    /**
     * 「いいえ。」: a bare answer is read with its question as a row of both; one that says nothing is not read, nor is what
     * follows it read with the question.
     *
     * @return false for any other sentence
     */
    private boolean readBare(Block block, Span sentence, MatchText text) {
        if (ColumnWords.builtIn().sheet().isNoAnswer(text.folded())) {
            question.dismiss();
            return true;
        }
        if (sentence.length() > LONGEST_BARE || !Clauses.isBareAnswer(text.folded())) {
            return false;
        }
        Span asked = question.question();
        MatchText row = maker.read(List.of(new Folding.Piece(asked, "|"), new Folding.Piece(sentence, "|")));
        List<Context> own = List.of(maker.context(Context.Role.QUESTION, asked));
        hand(maker.make(block, Passage.Kind.ROW, row, sentence, asked, own, null, List.of()));
        question.answer();
        return true;
    }

    /** "Backups: none.": a label and a bare answer are read as the row of both. @return false for any other sentence */
    private boolean readLabelled(Block block, Span sentence, MatchText text, List<Context> own) {
        List<Cell> cells =
                text.folded().length() > LONGEST_LABELLED ? List.of() : LabelledItem.cells(sentence, text, maker);
        if (cells.size() != 2
                || isUnanswered(cells)
                || !Clauses.isBareAnswer(cells.get(1).text().folded())) {
            return false;
        }
        MatchText row = maker.read(List.of(
                new Folding.Piece(cells.get(0).span(), "|"),
                new Folding.Piece(cells.get(1).span(), "|")));
        hand(maker.make(block, Passage.Kind.ROW, row, sentence, null, own, null, List.of()));
        return true;
    }

    private static List<Context> joined(List<Context> own, List<Context> more) {
        return more.isEmpty() ? own : Stream.concat(own.stream(), more.stream()).toList();
    }

    /** 「はい。毎日取得します。」: a bare yes or no, and what explains it, are one answer. */
    private List<Span> statements(List<Span> sentences) {
        if (sentences.size() < 2
                || question.question() == null
                || sentences.get(0).length() > BARE_ANSWER) {
            return sentences;
        }
        List<Span> joined = new ArrayList<>(sentences.subList(1, sentences.size()));
        joined.set(0, sentences.get(0).join(sentences.get(1)));
        return joined;
    }

    private List<Context> withQuestion(List<Context> own) {
        if (question.question() == null) {
            return own;
        }
        List<Context> contexts = new ArrayList<>();
        contexts.add(maker.context(Context.Role.QUESTION, question.question()));
        contexts.addAll(own);
        return contexts;
    }

    /** The last sentence of the block before, when this one begins with a word that points back to it. */
    private Context lastBefore(Block block, MatchText text) {
        if (last == null || !leansBack(text)) {
            return null;
        }
        boolean sameSection = last.block().heading().equals(block.heading());
        return sameSection ? new Context(Context.Role.BEFORE, last.text(), last.quote()) : null;
    }
}
