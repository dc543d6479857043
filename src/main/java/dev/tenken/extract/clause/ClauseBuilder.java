package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts a clause together, and reads off its words what does not depend on its grammar. */
final class ClauseBuilder {
    /** How "may" is put where something only happens at times: ことがある, 場合がある. */
    static final Set<String> HAPPENS = Set.of("こと", "場合");

    private final Source source;
    private final Segment segment;

    Stretch predicate;
    Stretch borrowed;
    Stretch topic;
    Party actor;
    Party addressee;
    Modality modality = Modality.DOES;

    RowAnswers answers;
    List<List<Stretch>> respective = List.of();
    boolean unsettled;
    Mood mood = Mood.TELLS;
    boolean nominal;
    final List<Stretch> relatives = new ArrayList<>();
    final List<Denial> denials = new ArrayList<>();

    ClauseBuilder(Source source, Segment segment) {
        this.source = source;
        this.segment = segment;
    }

    Clause build() {
        List<Stretch> conditions = segment.conditions().stream()
                .map(c -> source.stretch(c.from(), c.to()))
                .toList();
        return new Clause(
                source.covering(segment.from(), segment.to()),
                predicate,
                borrowed,
                modality,
                hedges(),
                !source.marks().in(Cue.OCCASIONAL, segment.from(), segment.to()).isEmpty(),
                respective.isEmpty() ? actor : null,
                addressee,
                Events.of(source, segment, predicate),
                Scopes.of(source, segment),
                conditions.isEmpty() ? null : conditions.get(0),
                conditions,
                List.copyOf(relatives),
                List.copyOf(denials),
                Withdrawals.in(source, segment),
                unsettled,
                mood,
                nominal,
                Sameness.isIn(source, segment, !denials.isEmpty()),
                topic,
                respective,
                answers);
    }

    /** 定期メンテナンス is a name; who may do something "when needed" sees himself when that is. */
    private List<Stretch> hedges() {
        return source.marks().in(Cue.HEDGE, segment.from(), segment.to()).stream()
                .filter(m -> !source.marks().covers(Cue.MAINTENANCE, m.first())
                        && !source.marks().covers(Cue.SETTLED, m.first())
                        && !(isFree() && source.marks().covers(Cue.AS_NEEDED, m.first())))
                .map(this::reach)
                .distinct()
                .toList();
    }

    /** Whether somebody can do it; 「実施することがあります」 only says that it may happen. */
    private boolean isFree() {
        return modality == Modality.MAY
                && source.marks().in(Cue.MAY, segment.from(), segment.to()).stream()
                        .noneMatch(m -> HAPPENS.contains(source.form(m.first())));
    }

    /** "collects reports and mends when necessary": what is done before is not hedged with it. */
    private Stretch reach(Mark hedge) {
        int from = hedge.first();
        while (from > segment.from() && !joinsVerb(from)) {
            from--;
        }
        return source.covering(from, segment.to());
    }

    private boolean joinsVerb(int i) {
        return i + 1 < segment.to()
                && English.isConjunction(source.form(i))
                && English.isFiniteTag(source, i + 1)
                && (English.hasComma(source, i) || English.isVerbOnly(source, i + 1));
    }
}
