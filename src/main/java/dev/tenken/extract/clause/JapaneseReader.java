package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
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
            tails[i] = borrows ? tails[i + 1] : tail(segment);
        }
        Party before = null;
        SharedTopics topics = new SharedTopics(source);
        for (int i = 0; i < tails.length; i++) {
            boolean opens = i == 0 || endsSentence(segments.get(i - 1));
            Stretch topic = topics.ofJapanese(segments.get(i), opens);
            boolean doubled = isDoubled(segments, tails, i) || isDoubled(segments, tails, i - 1);
            Clause clause = read(segments.get(i), tails[i], opens ? null : before, doubled, topic);
            clauses.add(clause);
            before = clause.actor();
        }
        askBefore(segments);
        return clauses;
    }

    /** 「保存し、見られるようにしておいてください」: what is asked at the end is asked of all that leads on to it. */
    private void askBefore(List<Segment> segments) {
        boolean asked = false;
        for (int i = segments.size() - 1; i > 0; i--) {
            Clause last = clauses.get(i);
            boolean implied = source
                    .parties(segments.get(i).from(), segments.get(i).to())
                    .stream()
                    .noneMatch(m -> m.party() == Party.CUSTOMER);
            asked = last.modality() == Modality.ASKS && last.actor() == Party.CUSTOMER && (asked || implied);
            if (asked && clauses.get(i - 1).actor() == null && leadsOn(segments.get(i - 1))) {
                clauses.set(i - 1, clauses.get(i - 1).askedOf(Party.CUSTOMER));
            }
        }
    }

    /** Whether a clause ends in a verb that waits for the next: 「保存し、」; what is so already, 「保存しており、」, waits for none. */
    private boolean leadsOn(Segment segment) {
        int last = segment.to() - 1;
        while (last > segment.from() && source.isA(last, "記号")) {
            last--;
        }
        String form = source.form(last);
        boolean verb = source.isA(last, "動詞") && !source.hasLemma(last, form) && !form.equals("おり");
        return !endsSentence(segment) && verb && "しみりきちいえけせてねべめれげぎび".indexOf(form.charAt(form.length() - 1)) >= 0;
    }

    /** 「暗号化されずに送られることはありません」: nothing is sent but encrypted. */
    private boolean isDoubled(List<Segment> segments, Tail[] tails, int i) {
        if (i < 0 || i + 1 >= tails.length || tails[i] == null || tails[i + 1] == null) {
            return false;
        }
        return (isWithout(segments.get(i)) || isCause(segments.get(i)))
                && tails[i].isDenied()
                && tails[i + 1].isDenied();
    }

    private boolean isWithout(Segment segment) {
        int last = segment.to() - 1;
        return source.form(last).equals("に") && source.form(last - 1).equals("ず");
    }

    /** 「適用しないことで弱点が残ることがあってはなりません」: it must not come of that, so it is done. */
    private boolean isCause(Segment segment) {
        int last = Japanese.isComma(source, segment.to() - 1) ? segment.to() - 2 : segment.to() - 1;
        return source.form(last).equals("で") && source.form(last - 1).equals("こと");
    }

    private Tail tail(Segment segment) {
        List<Segment.Range> brackets = Brackets.japanese(source, segment.from(), segment.to());
        return Tail.of(source, segment.from(), Brackets.withoutLast(source, segment.from(), segment.to(), brackets));
    }

    private boolean endsSentence(Segment segment) {
        return Japanese.isStop(source, segment.to() - 1)
                || source.form(segment.to() - 1).equals("|");
    }

    /**
     * @param before who acts in the clause before of the same sentence, who goes on acting when nobody else is named
     * @param topic what it shares with a clause before
     */
    private Clause read(Segment segment, Tail tail, Party before, boolean doubled, Stretch topic) {
        List<JapaneseRelatives.Relative> relatives = JapaneseRelatives.of(source, segment, tail);
        List<Segment.Range> elsewhere = new ArrayList<>(segment.conditions());
        relatives.forEach(r -> elsewhere.add(r.range()));
        JapaneseParties parties = new JapaneseParties(source, segment, elsewhere, tail);
        ClauseBuilder builder = new ClauseBuilder(source, segment);
        builder.answers = answers;
        builder.topic = topic;
        Stretch predicate = tail == null || tail.from() >= tail.to() ? null : source.stretch(tail.from(), tail.to());
        builder.predicate = segment.gapped() ? null : predicate;
        builder.borrowed = segment.gapped() ? predicate : null;
        boolean others = OthersProduct.isInJapanese(source, segment);
        builder.actor = others ? Party.PARTNER : parties.actor() == null ? before : parties.actor();
        builder.addressee = parties.addressee();
        relatives.forEach(r ->
                builder.relatives.add(source.stretch(r.range().from(), r.range().to())));
        Segment.Range all = new Segment.Range(segment.from(), segment.to());
        builder.modality = Modalities.of(
                source, near(segment, tail), all, word -> elsewhere.stream().anyMatch(r -> r.holds(word)));
        if (parties.entrusted() != null) {
            builder.modality = parties.entrusted() == Party.CUSTOMER ? Modality.MUST : Modality.DOES;
        } else if (builder.modality == Modality.DOES && parties.isOwed()) {
            builder.modality = Modality.MUST;
        }
        if (builder.actor == null && builder.addressee == Party.CUSTOMER && isAdvice(builder.modality)) {
            builder.actor = Party.CUSTOMER;
        }
        builder.respective = Respective.japanese(source, segment.from(), segment.to());
        JapaneseDenials denials = new JapaneseDenials(source, segment, tail, relatives, doubled);
        builder.denials.addAll(denials.all());
        builder.unsettled = denials.settleNothing();
        builder.nominal = isNominal(segment, tail);
        return builder.build();
    }

    /** 「お客様に推奨します」: to whom it is advised is who is to do it. */
    private static boolean isAdvice(Modality modality) {
        return modality == Modality.RECOMMENDS || modality == Modality.ASKS;
    }

    private static Segment.Range near(Segment segment, Tail tail) {
        return tail == null
                ? new Segment.Range(segment.from(), segment.to())
                : new Segment.Range(tail.from(), Math.max(segment.to(), tail.to()));
    }

    /** 「個別の復元」, 「復元を行うこと」: a thing is named, and nothing said of it. */
    private boolean isNominal(Segment segment, Tail tail) {
        if (tail == null) {
            return true;
        }
        int last = segment.to() - 1;
        while (last > segment.from() && source.isA(last, "記号")) {
            last--;
        }
        if (source.form(last).equals("こと")) {
            return true;
        }
        for (int i = tail.from(); i < tail.to(); i++) {
            if (Japanese.isVerbal(source, i)) {
                return false;
            }
        }
        return tail.negations() == 0;
    }
}
