package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Says which words make a match affirmed, denied or vague, for those who write patterns. */
final class PolarityTrace {
    private final PatternSet.Language language;
    private final Passage passage;

    PolarityTrace(PatternSet.Language language, Passage passage) {
        this.language = language;
        this.passage = passage;
    }

    /** Why the match has its polarity. */
    String why(ExtractionPattern pattern, PatternMatch match) {
        if (pattern.polarity() != null) {
            return "the pattern sets it";
        }
        String clause = clause(match.anchor());
        MatchText text = MatchText.of(clause);
        return switch (match.polarity()) {
            case DENIED -> because("denied by ", language.negation(), text, language.no());
            case VAGUE -> because("left open by ", language.planned(), text, language.partly(), language.withheld());
            case AFFIRMED -> affirmed(text);
        };
    }

    private String affirmed(MatchText clause) {
        List<String> words = PatternTrace.words(language.negation(), clause);
        return words.isEmpty()
                ? "nothing denies it in \"" + clause.folded().strip() + "\""
                : PatternTrace.quoted(words) + " does not deny it here";
    }

    private String because(String how, Group inClause, MatchText clause, Group... inRow) {
        List<String> words = new ArrayList<>(PatternTrace.words(inClause, clause));
        if (passage.kind() == Passage.Kind.ROW) {
            for (Group group : inRow) {
                words.addAll(PatternTrace.words(group, passage.text()));
            }
        }
        return words.isEmpty()
                ? how + "the passage as a whole"
                : how + PatternTrace.quoted(words) + " in \"" + clause.folded().strip() + "\"";
    }

    private String clause(Stretch anchor) {
        String last = passage.text().folded();
        for (int[] clause : Clauses.of(passage.text())) {
            if (clause[0] < anchor.end() && anchor.start() < clause[1]) {
                last = passage.text().folded().substring(clause[0], clause[1]);
            }
        }
        return last;
    }
}
