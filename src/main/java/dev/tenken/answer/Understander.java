package dev.tenken.answer;

import dev.tenken.extract.AnswerReading;
import dev.tenken.extract.AnswerReading.Answered;
import dev.tenken.extract.AnswerReading.Stated;
import dev.tenken.model.Confidence;
import dev.tenken.model.Language;
import dev.tenken.model.Polarity;
import dev.tenken.model.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Understands the questions of a sheet, all of them in one reading. */
final class Understander {
    /** What papers say of themselves, or of anything, answers no question. */
    private static final Set<Topic> ASIDE = EnumSet.of(Topic.WORDING, Topic.OWN_STATEMENT, Topic.DOCUMENT_CONTROL);

    private final AnswerReading reading;

    Understander(AnswerReading reading) {
        this.reading = reading;
    }

    /** A question with one of the answers that it is tried with. @param question its place in the list */
    private record Trial(int question, Answered answered, Kind kind) {}

    private enum Kind {
        YES,
        /** A value of the sort that is asked for. */
        VALUE,
        /** The figure that stands in the question itself. */
        FIGURE
    }

    /** What each question asks for, in the order of the questions. */
    List<Understanding> of(List<Asked> questions) {
        List<List<Demand>> demands = new ArrayList<>();
        List<Boolean> open = new ArrayList<>();
        questions.forEach(q -> {
            demands.add(new ArrayList<>());
            open.add(OpenWords.isOpen(q.text(), q.language()));
        });
        for (Language language : Language.values()) {
            List<Trial> trials = trials(questions, open, language);
            List<List<Stated>> stated =
                    reading.read(trials.stream().map(Trial::answered).toList(), language);
            for (int i = 0; i < trials.size(); i++) {
                take(trials, stated, i, open, demands);
            }
        }
        List<Understanding> understood = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            understood.add(understanding(questions.get(i), demands.get(i), open.get(i)));
        }
        return understood;
    }

    private static List<Trial> trials(List<Asked> questions, List<Boolean> open, Language language) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            if (asked.language() == language) {
                String yes = language == Language.JA ? "はい" : "Yes";
                trials.add(new Trial(i, new Answered(Speaker.turned(asked.text()), yes, asked.headings()), Kind.YES));
                String figure = OpenWords.figure(asked.text());
                if (!open.get(i) && figure != null) {
                    trials.add(new Trial(
                            i, new Answered(Speaker.turned(asked.text()), figure, asked.headings()), Kind.FIGURE));
                }
                if (open.get(i) || OpenWords.discloses(asked.text())) {
                    for (String probe : OpenWords.probes(asked.text(), language)) {
                        trials.add(new Trial(
                                i, new Answered(Speaker.turned(asked.text()), probe, asked.headings()), Kind.VALUE));
                    }
                }
            }
        }
        return trials;
    }

    private static void take(
            List<Trial> trials, List<List<Stated>> stated, int i, List<Boolean> open, List<List<Demand>> demands) {
        Trial trial = trials.get(i);
        List<Demand> found = demands.get(trial.question());
        for (Stated one : stated.get(i)) {
            boolean aside = ASIDE.contains(one.fact().getTopic()) || one.fact().getConfidence() == Confidence.LOW;
            if (aside) {
                continue;
            }
            if (trial.kind() != Kind.YES) {
                List<Stated> plain = stated.get(yes(trials, i));
                boolean figure = trial.kind() == Kind.FIGURE;
                boolean wanted = open.get(trial.question()) || figure || plain.isEmpty();
                newSlots(one, plain).stream()
                        .filter(slot -> wanted && (!figure || Slots.isMeasure(slot)))
                        .forEach(slot -> addOpen(found, figure ? Demand.figure(one, slot) : Demand.open(one, slot)));
            } else if (!open.get(trial.question())) {
                found.addAll(Demand.of(one));
            }
        }
    }

    /** Several answers of a sort may ask for one attribute. */
    private static void addOpen(List<Demand> found, List<Demand> more) {
        for (Demand demand : more) {
            boolean known = found.stream()
                    .anyMatch(d -> d.topic() == demand.topic()
                            && demand.slot().equals(d.slot())
                            && d.kinds().equals(demand.kinds()));
            if (!known) {
                found.add(demand);
            }
        }
    }

    private static int yes(List<Trial> trials, int i) {
        int at = i;
        while (trials.get(at).kind() != Kind.YES) {
            at--;
        }
        return at;
    }

    /** The attributes that the answer filled, and a mere yes does not. */
    private static Set<String> newSlots(Stated one, List<Stated> plain) {
        Set<String> slots = new LinkedHashSet<>();
        Map<String, Object> values = Slots.of(one.fact());
        values.forEach((name, value) -> {
            boolean before = plain.stream()
                    .filter(p -> p.fact().getTopic() == one.fact().getTopic())
                    .anyMatch(p -> Slots.of(p.fact()).containsKey(name));
            if (Slots.isTold(name) && !before) {
                slots.add(name);
            }
        });
        return slots;
    }

    private Understanding understanding(Asked asked, List<Demand> found, boolean open) {
        List<Demand> demands = Demands.telling(asked.text(), found);
        boolean reverse = !open
                && !demands.isEmpty()
                && demands.stream().allMatch(d -> d.fact().getPolarity() == Polarity.DENIED);
        Confidence confidence =
                demands.stream().anyMatch(d -> d.fact().getConfidence() != Confidence.HIGH) || demands.isEmpty()
                        ? Confidence.MEDIUM
                        : Confidence.HIGH;
        return new Understanding(asked, demands, open, reverse, reading.terms(asked.text()), confidence);
    }
}
