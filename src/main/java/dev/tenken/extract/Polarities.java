package dev.tenken.extract;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from the words around a match whether the statement affirms or denies. */
final class Polarities {
    private static final Pattern SUPPOSITION =
            Patterns.compile("\\b(?:if|when|where|whenever|once|in (?:the )?(?:events?|cases?)) [^,.|]{1,160},");

    private static final Pattern SUPPOSED_BEHIND =
            Patterns.compile("\\b(?:if|when|whenever|should|in (?:the )?(?:events?|cases?)|for cases) [^,.;|]{1,160}");

    private final PatternSet.Language language;

    Polarities(PatternSet.Language language) {
        this.language = language;
    }

    /**
     * DENIED when the clause that holds the anchor denies; otherwise AFFIRMED, but VAGUE for what is only planned, and for a row that
     * answers in part or withholds. In Japanese the denial stands at the end of the clause,
     * behind the anchor; in English anywhere in it. A table row is affirmed or denied by an answer cell, whatever the comment beside it
     * leaves out.
     *
     * @param denial words that deny wherever they stand in the clause, instead of the common negation; or null
     */
    Polarity of(Passage passage, Stretch anchor, Group denial) {
        MatchText text = passage.text();
        if (passage.kind() == Passage.Kind.ROW) {
            boolean yes = isAnswered(text, language.yes(), anchor);
            if (isAnswered(text, language.no(), anchor)) {
                // Yes for one plan and no for another.
                return yes ? Polarity.VAGUE : Polarity.DENIED;
            }
            if (yes && isOneStatement(text)) {
                return Polarity.AFFIRMED;
            }
            if (isAnswered(text, language.partly(), anchor)
                    || language.withheld().isIn(text)) {
                return Polarity.VAGUE;
            }
        }
        int[] clause = passage.kind() == Passage.Kind.ROW ? statementOf(text, anchor) : clauseOf(text, anchor);
        boolean denied = denial == null
                ? isNegated(text, clause, anchor)
                : denial.all(text).stream().anyMatch(d -> d.start() >= clause[0] && d.end() <= clause[1]);
        if (denied) {
            return Polarity.DENIED;
        }
        boolean planned =
                language.planned().all(text).stream().anyMatch(p -> p.start() >= clause[0] && p.end() <= clause[1]);
        return planned ? Polarity.VAGUE : Polarity.AFFIRMED;
    }

    /** No second sentence in a cell takes back a part of the answer, and nothing is only announced. */
    private boolean isOneStatement(MatchText row) {
        return !Clauses.CELL_BREAK.matcher(row.folded()).find()
                && !language.planned().isIn(row);
    }

    private boolean isNegated(MatchText text, int[] clause, Stretch anchor) {
        boolean japanese = Script.hasJapanese(text.folded().substring(clause[0], clause[1]));
        List<Stretch> innocent = new ArrayList<>(language.noNegation().all(text));
        innocent.addAll(suppositions(text, anchor));
        return language.negation().all(text).stream()
                .filter(n -> innocent.stream().noneMatch(i -> i.overlaps(n)))
                .anyMatch(
                        n -> n.start() >= clause[0] && n.end() <= clause[1] && (!japanese || n.end() > anchor.start()));
    }

    /**
     * "If a failure is not detected, we …", "… when a zone becomes unavailable": what is only supposed says nothing of what is
     * stated behind or before it.
     */
    private static List<Stretch> suppositions(MatchText text, Stretch anchor) {
        Stream<MatchResult> before =
                SUPPOSITION.matcher(text.folded()).results().filter(m -> anchor.end() > m.end());
        Stream<MatchResult> behind =
                SUPPOSED_BEHIND.matcher(text.folded()).results().filter(m -> anchor.end() <= m.start());
        return Stream.concat(before, behind)
                .map(m -> new Stretch(m.start(), m.end()))
                .toList();
    }

    private static int[] statementOf(MatchText row, Stretch anchor) {
        RowCell cell = RowCell.at(row, anchor.start());
        boolean alone = hasOwnAnswer(cell) && anchor.end() <= cell.end();
        return alone ? new int[] {cell.start(), cell.end()} : clauseOf(row, anchor);
    }

    private static int[] clauseOf(MatchText text, Stretch anchor) {
        int[] last = null;
        for (int[] clause : Clauses.of(text)) {
            if (clause[0] < anchor.end() && anchor.start() < clause[1]) {
                last = clause;
            }
        }
        return last == null ? new int[] {0, text.folded().length()} : last;
    }

    /** True when a whole cell is such an answer, and answers what stands at the anchor. */
    private boolean isAnswered(MatchText text, Group answer, Stretch anchor) {
        RowCell anchored = RowCell.at(text, anchor.start());
        return RowCell.of(text).stream()
                .filter(cell -> answer.words().matcher(cell.value()).matches())
                .anyMatch(cell -> cell.equals(anchored) || !hasOwnAnswer(anchored) || isAnswerColumn(cell));
    }

    /** "kept: 90 days | visible to customers: no": a figure below its own head is not taken back by another column. */
    private static boolean hasOwnAnswer(RowCell cell) {
        return !cell.head().isEmpty()
                && cell.value().chars().anyMatch(Character::isDigit)
                && !Question.is(cell.value());
    }

    private boolean isAnswerColumn(RowCell cell) {
        return cell.head().isEmpty()
                || language.answerHead().words().matcher(cell.head()).find();
    }

    boolean isHedged(Passage passage) {
        return language.hedge().isIn(passage.text());
    }

    /** The words that the statement depends on, as written, or null. */
    String condition(Passage passage) {
        Stretch hit = language.condition().first(passage.text());
        return hit == null ? null : Captured.words(passage, hit.start(), hit.end());
    }
}
