package dev.tenken.answer;

import dev.tenken.model.Confidence;
import dev.tenken.model.Evidence;
import dev.tenken.model.Topic;
import dev.tenken.model.Vendor;
import dev.tenken.model.VendorFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers understood questions from what a vendor's papers state. */
final class AnswerFinder {
    /** Quotes that an answer shows. */
    private static final int MOST_QUOTES = 3;

    private final Papers papers;
    private final Residue residue;
    private final NearestPassage nearest;

    AnswerFinder(Papers papers) {
        this.papers = papers;
        this.residue = new Residue(papers);
        this.nearest = new NearestPassage(papers);
    }

    /** What was found to one demand. @param shown the facts that the answer rests on */
    private record Found(Demand demand, Verdict verdict, List<Match> shown, String note) {}

    Reply of(Understanding question) {
        Sentences sentences = new Sentences(question.asked().language());
        if (!question.isUnderstood()) {
            return silent(question, sentences, Verdict.NOT_UNDERSTOOD, List.of());
        }
        Map<Topic, List<Found>> byTopic = new EnumMap<>(Topic.class);
        for (Demand demand : question.demands()) {
            byTopic.computeIfAbsent(demand.topic(), t -> new ArrayList<>()).add(found(question, demand));
        }
        List<List<Found>> told = byTopic.values().stream()
                .filter(some -> verdict(question, some).isAnswer())
                .toList();
        if (told.isEmpty()) {
            List<String> parts = question.demands().size() > 1 || question.open()
                    ? List.of()
                    : question.demands().stream().map(sentences::silent).toList();
            return silent(question, sentences, Verdict.NOT_STATED, parts);
        }
        return reply(question, sentences, told);
    }

    private Reply silent(Understanding question, Sentences sentences, Verdict verdict, List<String> parts) {
        boolean understood = verdict == Verdict.NOT_STATED;
        Evidence near = nearest.of(question);
        List<String> all = new ArrayList<>();
        all.add(sentences.get(understood ? "sentence.not-stated" : "sentence.not-understood"));
        if (near != null) {
            all.add(sentences.nearest(understood ? "sentence.nearest" : "sentence.not-understood-nearest", near));
        }
        return new Reply(verdict, "", sentences.joined(all), List.of(), near, null);
    }

    private Found found(Understanding question, Demand demand) {
        List<VendorFact> facts = papers.on(demand.topic());
        Matcher matcher = new Matcher(demand);
        List<Match> matches = fitting(question, demand, matcher.of(facts));
        if (matches.isEmpty()) {
            matches = fitting(question, demand, matcher.without(facts));
        }
        if (matches.isEmpty()) {
            return new Found(demand, Verdict.NOT_STATED, List.of(), null);
        }
        if (demand.isOpen()) {
            return new Found(demand, Verdict.STATED, distinct(demand, matches), null);
        }
        return judged(demand, matches);
    }

    /** Without facts that leave words of the question unanswered. */
    private List<Match> fitting(Understanding question, Demand demand, List<Match> matches) {
        List<Match> fitting = new ArrayList<>();
        for (Match match : matches) {
            List<String> left = residue.of(question, demand, match.fact());
            int allowed = demand.slot() == null && demand.kinds().isEmpty() ? 0 : 1;
            if (left.size() <= allowed) {
                fitting.add(match);
            }
        }
        return fitting;
    }

    private static Found judged(Demand demand, List<Match> matches) {
        List<Match> yes = of(matches, Verdict.YES);
        List<Match> no = of(matches, Verdict.NO);
        List<Match> planned = of(matches, Verdict.PLANNED);
        List<Match> partly = of(matches, Verdict.PARTLY);
        if (!yes.isEmpty() && !no.isEmpty()) {
            boolean figures =
                    demand.slot() != null && (Slots.isMeasure(demand.slot()) || Slots.isPlaces(demand.slot()));
            List<Match> both = List.of(best(yes), best(no));
            return new Found(demand, Verdict.PARTLY, both, figures ? "sentence.differs" : "sentence.contradict");
        }
        if (!yes.isEmpty()) {
            Match best = best(yes);
            boolean whole = best.isClean() && coversServices(yes);
            return new Found(demand, whole ? Verdict.YES : Verdict.PARTLY, List.of(best), null);
        }
        if (!partly.isEmpty()) {
            return new Found(demand, Verdict.PARTLY, List.of(best(partly)), null);
        }
        return planned.isEmpty()
                ? new Found(demand, Verdict.NO, List.of(best(no)), null)
                : new Found(demand, Verdict.PLANNED, List.of(best(planned)), null);
    }

    private static boolean coversServices(List<Match> matches) {
        return matches.stream()
                        .anyMatch(m -> m.isClean() && m.fact().getServices().isEmpty())
                || matches.size() > 1;
    }

    private static List<Match> of(List<Match> matches, Verdict sense) {
        return matches.stream().filter(m -> m.sense() == sense).toList();
    }

    /** What depends on nothing goes first, then what is surer, then what tells more. */
    private static Match best(List<Match> matches) {
        return matches.stream()
                .min(Comparator.comparing((Match m) -> m.reserves().size())
                        .thenComparing(m -> !m.fact().getServices().isEmpty())
                        .thenComparing(m -> m.fact().isVague())
                        .thenComparing(m -> m.fact().getConfidence() == null
                                ? Confidence.HIGH
                                : m.fact().getConfidence())
                        .thenComparing(m -> -Slots.of(m.fact()).size())
                        .thenComparing(Match::fact, VendorFact.ORDER))
                .orElseThrow();
    }

    /** One match for each value that is told. */
    private static List<Match> distinct(Demand demand, List<Match> matches) {
        Set<String> values = new LinkedHashSet<>();
        return matches.stream()
                .sorted(Comparator.comparing((Match m) -> m.reserves().size()))
                .filter(m -> values.add(Slots.words(dev.tenken.model.Attributes.value(m.fact(), demand.slot()))
                        .toString()))
                .limit(MOST_QUOTES)
                .toList();
    }

    /** What the demands of one topic come to together. */
    private static Verdict verdict(Understanding question, List<Found> found) {
        Set<Verdict> verdicts = found.stream().map(Found::verdict).collect(Collectors.toCollection(LinkedHashSet::new));
        if (question.open()) {
            return verdicts.contains(Verdict.STATED) ? Verdict.STATED : Verdict.NOT_STATED;
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.PARTLY;
    }

    private Reply reply(Understanding question, Sentences sentences, List<List<Found>> told) {
        Set<Verdict> verdicts =
                told.stream().map(some -> verdict(question, some)).collect(Collectors.toCollection(LinkedHashSet::new));
        Verdict verdict = verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.PARTLY;
        List<String> said = new ArrayList<>();
        Set<String> values = new LinkedHashSet<>();
        Set<Evidence> quotes = new LinkedHashSet<>();
        Confidence confidence = question.confidence();
        for (List<Found> some : told) {
            for (Found found : some) {
                if (!found.verdict().isAnswer()) {
                    if (!question.open()) {
                        said.add(sentences.silent(found.demand()));
                    }
                    continue;
                }
                for (Match match : found.shown()) {
                    said.add(sentences.of(found.demand(), match));
                    if (found.demand().isOpen()) {
                        values.add(sentences.value(found.demand(), match.fact()));
                    }
                    match.reserves().forEach(r -> said.add(sentences.reserve(r)));
                    services(match.fact(), sentences, said);
                    quotes.add(match.fact().getEvidence().get(0));
                    Confidence of = match.fact().getConfidence();
                    confidence = of != null && of.compareTo(confidence) > 0 ? of : confidence;
                }
                if (found.note() != null) {
                    said.add(sentences.get(found.note()));
                }
            }
        }
        List<Evidence> shown = quotes.stream().limit(MOST_QUOTES).toList();
        return new Reply(verdict, String.join("; ", values), sentences.joined(said), shown, null, confidence);
    }

    /** For which of the vendor's services it is stated. */
    private void services(VendorFact fact, Sentences sentences, List<String> said) {
        Vendor vendor = papers.reading().files().vendor();
        List<String> names = vendor.services().stream()
                .filter(s -> fact.getServices().contains(s.id()))
                .map(s -> s.name().in(sentences.language()))
                .toList();
        if (!names.isEmpty()) {
            said.add(sentences.get("reserve.services", String.join(", ", names)));
        }
    }
}
