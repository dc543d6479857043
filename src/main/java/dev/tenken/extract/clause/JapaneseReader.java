package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Party;
import java.util.ArrayList;
import java.util.List;

/** Reads what governs each clause of a Japanese text. */
final class JapaneseReader {
    private final Source source;
    private final RowAnswers answers;
    private final List<Clause> clauses = new ArrayList<>();

    JapaneseReader(Source source, RowAnswers answers) {
        this.source = source;
        this.answers = answers;
    }

    List<Clause> read() {
        List<Segment> segments = new JapaneseSplitter(source).split();
        Tail[] tails = new Tail[segments.size()];
        for (int i = segments.size() - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            boolean borrows = segment.gapped() && i + 1 < segments.size();
            tails[i] = borrows ? tails[i + 1] : Tail.of(source, segment.from(), segment.to());
        }
        Party before = null;
        for (int i = 0; i < tails.length; i++) {
            Clause clause = read(segments.get(i), tails[i], before);
            clauses.add(clause);
            before = endsSentence(segments.get(i)) ? null : clause.actor();
        }
        return clauses;
    }

    private boolean endsSentence(Segment segment) {
        return Japanese.isStop(source, segment.to() - 1)
                || source.form(segment.to() - 1).equals("|");
    }

    /** @param before who acts in the clause before of the same sentence, who goes on acting when nobody else is named */
    private Clause read(Segment segment, Tail tail, Party before) {
        List<JapaneseRelatives.Relative> relatives = JapaneseRelatives.of(source, segment, tail);
        List<Segment.Range> elsewhere = new ArrayList<>(segment.conditions());
        relatives.forEach(r -> elsewhere.add(r.range()));
        JapaneseParties parties = new JapaneseParties(source, segment, elsewhere, tail);
        ClauseBuilder builder = new ClauseBuilder(source, segment);
        builder.answers = answers;
        Stretch predicate = tail == null || tail.from() >= tail.to() ? null : source.stretch(tail.from(), tail.to());
        builder.predicate = segment.gapped() ? null : predicate;
        builder.borrowed = segment.gapped() ? predicate : null;
        builder.actor = parties.actor() == null ? before : parties.actor();
        builder.addressee = parties.addressee();
        relatives.forEach(r ->
                builder.relatives.add(source.stretch(r.range().from(), r.range().to())));
        Segment.Range all = new Segment.Range(segment.from(), segment.to());
        builder.modality = Modalities.of(
                source, near(segment, tail), all, word -> elsewhere.stream().anyMatch(r -> r.holds(word)));
        builder.respective = Respective.japanese(source, segment.from(), segment.to());
        deny(builder, segment, tail, relatives);
        return builder.build();
    }

    private static Segment.Range near(Segment segment, Tail tail) {
        return tail == null
                ? new Segment.Range(segment.from(), segment.to())
                : new Segment.Range(tail.from(), Math.max(segment.to(), tail.to()));
    }

    private void deny(ClauseBuilder builder, Segment segment, Tail tail, List<JapaneseRelatives.Relative> relatives) {
        List<Stretch> spared = new ArrayList<>();
        for (Segment.Range condition : segment.conditions()) {
            Stretch stretch = source.stretch(condition.from(), condition.to());
            spared.add(stretch);
            if (isDenied(condition)) {
                builder.denials.add(new Denial(stretch, List.of()));
            }
        }
        for (JapaneseRelatives.Relative relative : relatives) {
            Stretch stretch =
                    source.stretch(relative.range().from(), relative.range().to());
            if (relative.denied()) {
                builder.denials.add(new Denial(stretch, List.of()));
            } else {
                spared.add(stretch);
            }
        }
        if (tail != null && tail.isDenied() && !isOnlySaidOfTheRest(segment)) {
            builder.denials.add(new Denial(source.covering(segment.from(), segment.to()), spared));
        }
    }

    private boolean isDenied(Segment.Range condition) {
        Tail tail = Tail.of(source, condition.from(), condition.to() - 1);
        return tail != null && tail.isDenied();
    }

    /** 管理者しか閲覧できません affirms it of the administrators. */
    private boolean isOnlySaidOfTheRest(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            boolean rest =
                    source.form(i).equals("以外") && (Japanese.isTopic(source, i + 1) || Japanese.isTopic(source, i + 2));
            if (rest || source.form(i).equals("しか") && source.isA(i, "助詞")) {
                return true;
            }
        }
        return false;
    }
}
