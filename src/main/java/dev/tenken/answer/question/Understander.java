package dev.tenken.answer.question;

import dev.tenken.answer.sheet.Asked;
import dev.tenken.extract.AnswerReading;
import dev.tenken.extract.AnswerReading.Answered;
import dev.tenken.extract.AnswerReading.Stated;
import dev.tenken.model.Language;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.LogRetention;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Understands the questions of a sheet, all of them in one reading. */
public final class Understander {
    /** What papers say of themselves answers no question. */
    private static final Set<Topic> ASIDE = EnumSet.of(Topic.WORDING, Topic.DOCUMENT_CONTROL);

    private final AnswerReading reading;

    public Understander(AnswerReading reading) {
        this.reading = reading;
    }

    /** A question with one of the answers that it is tried with. @param question its place in the list */
    private record Trial(int question, Answered answered, Kind kind) {}

    private enum Kind {
        YES,
        /** A value of the sort that is asked for. */
        VALUE,
        /** The same, of what a question asks for beside whether something is so. */
        BESIDE,
        /** The figure that stands in the question itself. */
        FIGURE,
        /** Of a question how something is done, whether it is done. */
        WHETHER
    }

    /** What each question asks for, in the order of the questions. */
    public List<Understanding> of(List<Asked> asked) {
        List<Asked> questions =
                asked.stream().map(Understander::inWordsOfPapers).toList();
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
        lookAgain(questions, open, demands);
        List<Understanding> understood = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            understood.add(understanding(asked.get(i), questions.get(i).text(), demands.get(i), open.get(i)));
        }
        return understood;
    }

    private static Asked inWordsOfPapers(Asked asked) {
        return new Asked(
                asked.table(), asked.row(), PlainWords.turned(asked.text(), asked.language()), asked.headings());
    }

    /**
     * "A privacy certification (for example X)": what a question names only as an example is asked for where nothing else is understood.
     * 「バックアップ対象の範囲」: what no value answers is told by the passage that says that it is so at all.
     */
    private void lookAgain(List<Asked> questions, List<Boolean> open, List<List<Demand>> demands) {
        for (Language language : Language.values()) {
            List<Integer> places = new ArrayList<>();
            List<Answered> again = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                Asked asked = questions.get(i);
                boolean known = !demands.get(i).isEmpty() || asked.language() != language;
                boolean how = open.get(i) && language == Language.JA;
                String named = known ? null : how ? asked.text() : Phrases.withExamples(asked.text());
                if (named != null) {
                    places.add(i);
                    again.add(new Answered(Speaker.turned(named), Trials.YES.get(language), asked.headings()));
                }
            }
            List<List<Stated>> stated = reading.read(again, language);
            for (int i = 0; i < places.size(); i++) {
                for (Stated one : stated.get(i)) {
                    if (!ASIDE.contains(one.fact().getTopic()) && one.fact().getConfidence() != Confidence.LOW) {
                        int place = places.get(i);
                        Demand.of(one).stream()
                                .filter(d -> !open.get(place) || d.value() == null || Boolean.TRUE.equals(d.value()))
                                .forEach(demands.get(place)::add);
                    }
                }
            }
        }
    }

    private static List<Trial> trials(List<Asked> questions, List<Boolean> open, Language language) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            if (asked.language() == language) {
                Trials of = new Trials(trials, i, asked);
                of.add(Kind.YES, plainly(asked, open.get(i)), Trials.YES.get(language));
                String figure = OpenWords.figure(asked.text());
                if (!open.get(i) && figure != null) {
                    of.add(Kind.FIGURE, asked.text(), figure);
                }
                String beside = open.get(i) ? null : OpenWords.besides(asked.text(), language);
                if (beside != null) {
                    OpenWords.probes(beside, asked.text(), language)
                            .forEach(probe -> of.add(Kind.BESIDE, asked.text(), probe));
                }
                boolean valued = open.get(i) || OpenWords.discloses(asked.text());
                List<String> probes =
                        valued ? OpenWords.probes(asked.text(), language) : OpenWords.probesOfHired(asked.text());
                probes.forEach(probe -> of.add(Kind.VALUE, asked.text(), probe));
                if (open.get(i) && language == Language.EN) {
                    Restated.of(asked.text()).forEach(t -> of.add(Kind.VALUE, t, Trials.YES.get(language)));
                    String whether = Restated.whether(asked.text());
                    if (whether != null) {
                        of.add(Kind.WHETHER, whether, Trials.YES.get(language));
                    }
                }
            }
        }
        return trials;
    }

    /** Whether something is abroad is asked by whether it is in the country whose language is spoken, and turned later. */
    private static String plainly(Asked asked, boolean open) {
        if (!open && asked.language() == Language.EN) {
            return Phrases.outsideAsInside(asked.text());
        }
        boolean abroad = !open && asked.language() == Language.JA && Phrases.asksAbroadOnly(asked.text());
        return abroad ? Phrases.atHome(asked.text(), "日本国内") : asked.text();
    }

    /** Collects the trials of one question. */
    private record Trials(List<Trial> all, int question, Asked asked) {
        static final Map<Language, String> YES = Map.of(Language.JA, "はい", Language.EN, "Yes");

        void add(Kind kind, String text, String answer) {
            all.add(new Trial(question, new Answered(Speaker.turned(text), answer, asked.headings()), kind));
        }
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
            if (trial.kind() == Kind.WHETHER) {
                boolean first = found.stream().noneMatch(Demand::isOpen);
                Demand.of(one).stream()
                        .filter(d -> first && (d.value() == null || Boolean.TRUE.equals(d.value())))
                        .forEach(found::add);
            } else if (trial.kind() != Kind.YES) {
                List<Stated> plain = stated.get(yes(trials, i));
                boolean figure = trial.kind() == Kind.FIGURE;
                boolean wanted = open.get(trial.question())
                        || figure
                        || trial.kind() == Kind.BESIDE
                        || plain.stream().allMatch(Understander::isBare);
                newSlots(one, plain).stream()
                        .filter(slot -> wanted && (!figure || Slots.isMeasure(slot)))
                        .forEach(slot -> addOpen(found, figure ? Demand.figure(one, slot) : Demand.open(one, slot)));
            } else if (!open.get(trial.question())) {
                found.addAll(Demand.of(one));
            } else if (one.fact() instanceof LogRetention
                    && OpenWords.asksKinds(trial.answered().question())) {
                addOpen(found, List.of(new Demand(one, Map.of(), "kind", null)));
            }
        }
    }

    /** Whether it tells no more than that there is something. */
    private static boolean isBare(Stated stated) {
        return Demand.of(stated).stream()
                .allMatch(d -> d.slot() == null && d.kinds().isEmpty());
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
                    .anyMatch(p -> Slots.words(Slots.of(p.fact()).get(name)).equals(Slots.words(value)));
            if (Slots.isTold(name) && !before) {
                slots.add(name);
            }
        });
        return slots;
    }

    private Understanding understanding(Asked asked, String text, List<Demand> found, boolean open) {
        List<Demand> demands = Demands.telling(text, open, found);
        boolean reverse = !open
                && !demands.isEmpty()
                && demands.stream().allMatch(d -> d.fact().getPolarity() == Polarity.DENIED);
        Confidence confidence =
                demands.stream().anyMatch(d -> d.fact().getConfidence() != Confidence.HIGH) || demands.isEmpty()
                        ? Confidence.MEDIUM
                        : Confidence.HIGH;
        return new Understanding(
                asked,
                text,
                demands,
                open,
                !open && OpenWords.besides(text, asked.language()) != null,
                reverse,
                reading.terms(text),
                confidence);
    }
}
