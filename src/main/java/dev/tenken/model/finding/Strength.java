package dev.tenken.model.finding;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Basis;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.VendorFact;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How firmly a finding stands: what of the documents carries it, and what a second look could change. Only the criteria that make the
 * verdict what it is count, each by the best that speaks for it, and the finding is as weak as the weakest of them.
 *
 * @param level all in one word
 * @param passages how many passages it rests on; 0 when nothing is disclosed
 * @param marks what an auditor should know of them, in the order of the constants
 * @param unused passages on the subject that were read as no statement and could change it, the nearest first; for what is not
 *     disclosed the passages that the finding names
 */
public record Strength(Level level, int passages, List<Mark> marks, List<Evidence> unused) {

    /** All in one word. */
    public enum Level {
        WEAK,
        FAIR,
        FIRM
    }

    /** What weakens a finding, or tells how it was read. */
    public enum Mark {
        /** The documents say both. */
        CONTRADICTED,
        /** What a criterion rests on was read with low confidence only. */
        LOW_CONFIDENCE,
        /** What a criterion rests on was read with middling confidence at best. */
        MEDIUM_CONFIDENCE,
        /** A criterion rests on one passage. */
        ONE_PASSAGE,
        /** Only a heading says what the passage is about. */
        BY_HEADING,
        /** Read from a table: the row and the column say what the cell is about. */
        BY_TABLE,
        /** Read from an answer together with its question. */
        BY_ANSWER,
        /** Yes or no follows from a negation. */
        BY_NEGATION,
        /** A source outside Tenken said so. */
        FROM_OUTSIDE,
        /** Statements were left out because they are of somebody else, to somebody else or on another event. */
        OF_ANOTHER
    }

    /** The rule that names statements of the wrong one. */
    private static final String MISPLACED = "any.misplaced";

    private static final Set<Mark> WEAKENING = EnumSet.of(
            Mark.CONTRADICTED, Mark.LOW_CONFIDENCE, Mark.MEDIUM_CONFIDENCE, Mark.BY_HEADING, Mark.BY_NEGATION);

    public Strength {
        Objects.requireNonNull(level);
        marks = List.copyOf(marks);
        unused = List.copyOf(unused);
    }

    /**
     * How firmly a finding stands.
     *
     * @param unused the passages of its vendor that were read as no statement
     */
    public static Strength of(Finding finding, Unused unused) {
        Set<Mark> marks = new TreeSet<>();
        Set<Evidence> passages = new HashSet<>();
        for (Judgement judgement : deciding(finding)) {
            List<VendorFact> facts = facts(judgement);
            facts.forEach(f -> passages.add(f.getEvidence().get(0)));
            marks.addAll(marks(judgement, facts));
        }
        if (finding.judgements().stream().anyMatch(j -> j.decisive().rule().equals(MISPLACED))) {
            marks.add(Mark.OF_ANOTHER);
        }
        boolean silent = finding.verdict() == Verdict.NOT_DISCLOSED;
        List<Evidence> beside = silent
                ? finding.nearest()
                : finding.verdict() == Verdict.NOT_APPLICABLE ? List.of() : unused.beside(finding);
        return new Strength(level(silent, passages.size(), marks, beside), passages.size(), List.copyOf(marks), beside);
    }

    /** True when one of its marks is this one. */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    private static Level level(boolean silent, int passages, Set<Mark> marks, List<Evidence> unused) {
        if (silent) {
            return unused.isEmpty() && marks.isEmpty() ? Level.FIRM : Level.WEAK;
        }
        boolean weakened = marks.stream().anyMatch(WEAKENING::contains);
        boolean one = marks.contains(Mark.ONE_PASSAGE);
        if (marks.contains(Mark.CONTRADICTED) || marks.contains(Mark.LOW_CONFIDENCE) || one && weakened) {
            return Level.WEAK;
        }
        return one || weakened || !unused.isEmpty() || passages == 0 ? Level.FAIR : Level.FIRM;
    }

    /** The judgements that make the verdict what it is. */
    private static List<Judgement> deciding(Finding finding) {
        return switch (finding.verdict()) {
            case SATISFIED ->
                finding.judgements().stream()
                        .filter(j -> j.criterion().essential() && j.outcome() == Outcome.MET)
                        .toList();
            case GAP -> failed(finding);
            case PARTIAL -> open(finding);
            case NOT_DISCLOSED, NOT_APPLICABLE -> List.of();
        };
    }

    private static List<Judgement> failed(Finding finding) {
        List<Judgement> failed = finding.judgements().stream()
                .filter(j -> j.outcome() == Outcome.FAILED)
                .toList();
        List<Judgement> gaps = failed.stream()
                .filter(j -> j.criterion().essential() && j.criterion().gapWhenFailed())
                .toList();
        return gaps.isEmpty() ? failed : gaps;
    }

    /** What is said and falls short; where nothing does, what is met. */
    private static List<Judgement> open(Finding finding) {
        List<Judgement> stated = finding.judgements().stream()
                .filter(j -> j.outcome() != Outcome.SILENT)
                .toList();
        List<Judgement> open =
                stated.stream().filter(j -> j.outcome() != Outcome.MET).toList();
        return open.isEmpty() ? stated : open;
    }

    /** What speaks for the outcome, by whichever rule. */
    private static List<VendorFact> facts(Judgement judgement) {
        return judgement.results().stream()
                .filter(r -> r.outcome() == judgement.outcome())
                .flatMap(r -> r.facts().stream())
                .distinct()
                .toList();
    }

    private static Set<Mark> marks(Judgement judgement, List<VendorFact> facts) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (judgement.outcome() == Outcome.CONTRADICTED) {
            marks.add(Mark.CONTRADICTED);
        }
        if (facts.isEmpty()) {
            return marks;
        }
        if (facts.stream().map(f -> f.getEvidence().get(0)).distinct().count() == 1) {
            marks.add(Mark.ONE_PASSAGE);
        }
        mark(marks, Mark.BY_NEGATION, facts.stream().allMatch(VendorFact::isDenied));
        mark(marks, Mark.BY_HEADING, areAll(facts, Basis.HEADING_AND_SENTENCE));
        mark(marks, Mark.BY_TABLE, areAll(facts, Basis.COLUMN_AND_CELL));
        mark(marks, Mark.BY_ANSWER, areAll(facts, Basis.QUESTION_AND_ANSWER));
        mark(marks, Mark.FROM_OUTSIDE, facts.stream().noneMatch(f -> f.statement()
                .origin()
                .equals(Statement.EXTRACTED)));
        boolean low = facts.stream().allMatch(f -> f.getConfidence() == Confidence.LOW);
        mark(marks, Mark.LOW_CONFIDENCE, low);
        mark(
                marks,
                Mark.MEDIUM_CONFIDENCE,
                !low
                        && facts.stream()
                                .allMatch(f ->
                                        f.getConfidence() == Confidence.LOW || f.getConfidence() == Confidence.MEDIUM));
        return marks;
    }

    private static boolean areAll(List<VendorFact> facts, Basis basis) {
        return facts.stream().allMatch(f -> f.statement().circumstances().basis() == basis);
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean is) {
        if (is) {
            marks.add(mark);
        }
    }
}
