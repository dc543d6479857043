package dev.tenken.extract.clause;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.model.fact.Polarity;
import java.util.List;

/** Takes a text apart into clauses. */
public final class Clauses {
    private Clauses() {}

    /**
     * The clauses of a text in order; together they cover it. A text without words has none.
     *
     * @param parties who is named in it
     * @param row whether it is a table row, whose cells "|" parts and whose answer cells affirm or deny
     */
    public static List<Clause> of(MatchText text, List<PartyMention> parties, boolean row) {
        Source source = new Source(text, parties);
        if (source.size() == 0) {
            return List.of();
        }
        RowAnswers answers = row ? new RowAnswers(text.folded(), parties) : null;
        boolean japanese = Script.hasJapanese(text.folded());
        List<Clause> clauses =
                japanese ? new JapaneseReader(source, answers).read() : new EnglishReader(source, answers).read();
        if (answers != null) {
            answers.heard(clauses);
        }
        return clauses;
    }

    /** Whether a folded text says no more than yes, no, or in part. */
    public static boolean isBareAnswer(String text) {
        return RowAnswers.isBare(text);
    }

    /** Whether a column of answers in a row says no. */
    public static boolean answersNo(MatchText row) {
        return new RowAnswers(row.folded(), List.of()).ofAnswerColumns() == Polarity.DENIED;
    }

    /** False when no clause of the text says that what was said before holds here too. */
    public static boolean mayPointBack(MatchText text) {
        return Sameness.mayBeIn(Vocabulary.builtIn().in(text));
    }
}
