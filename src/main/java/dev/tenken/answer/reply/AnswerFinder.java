package dev.tenken.answer.reply;

import dev.tenken.answer.question.Demand;
import dev.tenken.answer.question.OpenWords;
import dev.tenken.answer.question.Phrases;
import dev.tenken.answer.question.Slots;
import dev.tenken.answer.question.Understanding;
import dev.tenken.answer.wording.Reply;
import dev.tenken.answer.wording.Verdict;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers understood questions from what a vendor's papers state. */
public final class AnswerFinder {
    /** Quotes that an answer shows. */
    private static final int MOST_QUOTES = 4;
    /** "Yes, it is.", 「はい、できます。」: letters of a quote that leans on its question. */
    private static final int LONGEST_BARE = 16;

    private static final int SHORTEST_SENTENCE = 60;

    /** Names that an answer lists, each with its quote. */
    private static final int MOST_NAMES = 12;

    private final Papers papers;
    private final Residue residue;
    private final NearestPassage nearest;

    public AnswerFinder(Papers papers) {
        this.papers = papers;
        this.residue = new Residue(papers);
        this.nearest = new NearestPassage(papers);
    }

    /** What was found to one demand. @param shown the facts that the answer rests on */
    private record Found(Demand demand, Verdict verdict, List<Match> shown, String note) {}

    public Reply of(Understanding question) {
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
                    : question.demands().stream()
                            .map(d -> sentences.silent(d, false))
                            .toList();
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
        Matcher matcher = new Matcher(demand, question);
        List<Match> matches = fitting(question, demand, matcher.of(facts));
        if (matches.isEmpty()) {
            matches = fitting(question, demand, matcher.without(facts));
        }
        if (matches.isEmpty()) {
            return new Found(demand, Verdict.NOT_STATED, List.of(), null);
        }
        if (demand.topic() == Topic.SUBPROCESSOR && Phrases.isOfHosting(question.text())) {
            matches = hosts(matches);
        }
        if (demand.isOpen() && matches.get(0).sense() != Verdict.STATED) {
            return new Found(demand, Verdict.PARTLY, List.of(best(question, demand, matches)), null);
        }
        if (demand.isOpen()) {
            return new Found(demand, Verdict.STATED, distinct(demand, matches), null);
        }
        Found judged = judged(question, demand, matches);
        // How something is done is told by the passage that says that it is.
        boolean how = question.open() && judged.verdict().isAnswer();
        return how ? new Found(demand, Verdict.STATED, judged.shown(), judged.note()) : judged;
    }

    /** Of firms those on which the service runs, where the papers say so of any. */
    private static List<Match> hosts(List<Match> matches) {
        List<Match> hosts = matches.stream()
                .filter(m -> Phrases.isOfHosting(m.fact().getEvidence().get(0).quote()))
                .toList();
        return hosts.isEmpty() ? matches : hosts;
    }

    /** Without facts that leave words of the question unanswered. */
    private List<Match> fitting(Understanding question, Demand demand, List<Match> matches) {
        List<Match> fitting = new ArrayList<>();
        for (Match match : matches) {
            List<String> left = residue.of(question, demand, match.fact());
            // That a value is told at all must be told of the very thing that was asked about.
            boolean guessed = demand.isOpen() && !question.open();
            boolean told = demand.slot() != null && !Slots.isFlag(demand.slot()) && !guessed;
            if (left.isEmpty()) {
                fitting.add(match);
            } else if (left.size() == 1 && told && match.fact().getConfidence() != Confidence.LOW) {
                fitting.add(match.with(new Match.Reserve("reserve.words", left.get(0))));
            }
        }
        return fitting;
    }

    private Found judged(Understanding question, Demand demand, List<Match> matches) {
        List<Match> yes = of(matches, Verdict.YES);
        List<Match> no = ofAskedKind(demand, sureOnes(of(matches, Verdict.NO), yes), yes);
        List<Match> planned = of(matches, Verdict.PLANNED);
        List<Match> partly = of(matches, Verdict.PARTLY);
        boolean often = "frequency".equals(demand.slot()) && sameSection(yes, no);
        if (Slots.isPlaces(String.valueOf(demand.slot())) && no.isEmpty() && OpenWords.isOnly(question.text())) {
            List<Match> elsewhere = yes.stream().filter(Match::namesOtherPlaces).toList();
            if (!elsewhere.isEmpty() && elsewhere.size() == yes.size()) {
                return new Found(demand, Verdict.NO, List.of(best(question, demand, elsewhere)), null);
            }
        }
        if (!yes.isEmpty() && !no.isEmpty() && !often) {
            boolean figures =
                    demand.slot() != null && (Slots.isMeasure(demand.slot()) || Slots.isPlaces(demand.slot()));
            List<Match> both = List.of(best(question, demand, yes), best(question, demand, no));
            return new Found(demand, Verdict.PARTLY, both, figures ? "sentence.differs" : "sentence.contradict");
        }
        if (!yes.isEmpty()) {
            Match best = best(question, demand, yes);
            List<Match> doubts = doubts(matches, best);
            if (!doubts.isEmpty()) {
                List<Match> both = List.of(best, best(question, demand, doubts));
                return new Found(demand, Verdict.PARTLY, both, "sentence.contradict");
            }
            boolean whole = best.isClean() && coversServices(yes);
            return new Found(demand, whole ? Verdict.YES : Verdict.PARTLY, List.of(best), null);
        }
        if (!partly.isEmpty()) {
            return new Found(demand, Verdict.PARTLY, List.of(best(question, demand, partly)), null);
        }
        boolean sure = no.stream().anyMatch(m -> m.fact().getConfidence() != Confidence.LOW);
        if (planned.isEmpty() && !sure) {
            // What was hardly read as a denial denies nothing by itself; it is shown as the nearest passage.
            return new Found(demand, Verdict.NOT_STATED, List.of(), null);
        }
        return planned.isEmpty()
                ? new Found(demand, Verdict.NO, List.of(best(question, demand, no)), null)
                : new Found(demand, Verdict.PLANNED, List.of(best(question, demand, planned)), null);
    }

    /** Where one fact is of the very kind that is asked about, those of no kind say nothing against it. */
    private static List<Match> ofAskedKind(Demand demand, List<Match> some, List<Match> others) {
        boolean told = !demand.kinds().isEmpty() && others.stream().anyMatch(m -> isOfAKind(demand, m));
        return told ? some.stream().filter(m -> isOfAKind(demand, m)).toList() : some;
    }

    private static boolean isOfAKind(Demand demand, Match match) {
        return demand.kinds().keySet().stream()
                .noneMatch(k -> Slots.words(Attributes.value(match.fact(), k)).isEmpty());
    }

    /** What was hardly read as a denial denies nothing by itself, and lets no yes stand for the whole. */
    private static List<Match> doubts(List<Match> matches, Match yes) {
        Evidence said = yes.fact().getEvidence().get(0);
        return of(matches, Verdict.NO).stream()
                .filter(m -> m.fact().isDenied())
                .filter(m -> !m.fact().getEvidence().get(0).quote().equals(said.quote()))
                .toList();
    }

    /** "Full: weekly; differences: every 12 hours" is one plan, whose shortest interval counts. */
    private static boolean sameSection(List<Match> yes, List<Match> no) {
        return yes.stream().anyMatch(y -> no.stream().anyMatch(n -> heading(y).equals(heading(n))));
    }

    private static List<String> heading(Match match) {
        return match.fact().getEvidence().get(0).heading();
    }

    /** Whether what is stated holds for every service of the vendor. */
    private boolean coversServices(List<Match> matches) {
        Set<String> left = new LinkedHashSet<>();
        papers.reading().files().vendor().services().forEach(service -> left.add(service.id()));
        for (Match match : matches) {
            if (match.isClean() && match.fact().getServices().isEmpty()) {
                return true;
            }
            if (match.isClean()) {
                left.removeAll(match.fact().getServices());
            }
        }
        return left.isEmpty();
    }

    /** What is hardly sure contradicts nothing that is surer. */
    private static List<Match> sureOnes(List<Match> matches, List<Match> others) {
        boolean surer = others.stream().anyMatch(m -> m.fact().getConfidence() != Confidence.LOW);
        return surer
                ? matches.stream()
                        .filter(m -> m.fact().getConfidence() != Confidence.LOW)
                        .toList()
                : matches;
    }

    private static List<Match> of(List<Match> matches, Verdict sense) {
        return matches.stream().filter(m -> m.sense() == sense).toList();
    }

    /** What depends on nothing goes first, then what is surer, then what tells more. */
    private Match best(Understanding question, Demand demand, List<Match> matches) {
        return matches.stream()
                .min(Comparator.comparing((Match m) -> m.reserves().size())
                        .thenComparing(m -> !m.fact().getServices().isEmpty())
                        .thenComparing(m -> flags(demand, m))
                        .thenComparing(m -> -residue.shared(question, m.fact()))
                        .thenComparing(m -> m.fact().isVague())
                        .thenComparing(m -> isFragment(m.fact()))
                        .thenComparing(m -> m.fact().getConfidence() == null
                                ? Confidence.HIGH
                                : m.fact().getConfidence())
                        .thenComparing(Match::fact, VendorFact.ORDER))
                .orElseThrow();
    }

    /** "Multi-factor authentication (MFA)": an item tells less than a sentence. */
    private static boolean isFragment(VendorFact fact) {
        String quote = fact.getEvidence().get(0).quote().strip();
        return quote.length() < SHORTEST_SENTENCE && !quote.endsWith(".") && !quote.endsWith("。");
    }

    /** What is said of more than what is asked, such as copies in backups, stands back. */
    private static long flags(Demand demand, Match match) {
        return Slots.of(match.fact()).keySet().stream()
                .filter(Slots::isFlag)
                .filter(f -> !f.equals(demand.slot()))
                .count();
    }

    /** One match for each value that is told. */
    private static List<Match> distinct(Demand demand, List<Match> matches) {
        Set<String> values = new LinkedHashSet<>();
        boolean sure = matches.stream().anyMatch(m -> m.fact().getConfidence() != Confidence.LOW);
        return matches.stream()
                .filter(m -> !sure || m.fact().getConfidence() != Confidence.LOW)
                .sorted(Comparator.comparing((Match m) -> m.reserves().size()))
                .filter(m -> values.add(String.valueOf(Shown.of(demand, m.fact(), Sentences.told(demand, m.fact())))))
                .limit(most(demand))
                .toList();
    }

    private static int most(Demand demand) {
        boolean listed = demand.topic() == Topic.CERTIFICATION || demand.topic() == Topic.SUBPROCESSOR;
        return demand.topic() == Topic.OPERATING_HOURS ? 1 : listed ? MOST_NAMES : MOST_QUOTES;
    }

    /** What the demands of one topic come to together. */
    private static Verdict verdict(Understanding question, List<Found> found) {
        Set<Verdict> verdicts = found.stream().map(Found::verdict).collect(Collectors.toCollection(LinkedHashSet::new));
        if (question.open()) {
            boolean partly = verdicts.contains(Verdict.PARTLY);
            return verdicts.contains(Verdict.STATED) ? Verdict.STATED : partly ? Verdict.PARTLY : Verdict.NOT_STATED;
        }
        if (question.twofold()) {
            return twofold(found);
        }
        if (OpenWords.isEither(question.text()) && verdicts.contains(Verdict.YES)) {
            return Verdict.YES;
        }
        // Whether a value is told at all is answered by telling it.
        if (verdicts.contains(Verdict.STATED)) {
            return Verdict.YES;
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.PARTLY;
    }

    /** Whether it is so decides; where the value that is asked for besides is not told, it is told in part. */
    private static Verdict twofold(List<Found> found) {
        Set<Verdict> whether = found.stream()
                .filter(f -> !f.demand().isOpen())
                .map(Found::verdict)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Found> besides = found.stream().filter(f -> f.demand().isOpen()).toList();
        boolean told = besides.stream().anyMatch(f -> f.verdict() == Verdict.STATED);
        if (whether.isEmpty()) {
            return told ? Verdict.STATED : Verdict.NOT_STATED;
        }
        Verdict verdict = whether.size() == 1 ? whether.iterator().next() : Verdict.PARTLY;
        boolean open = !besides.isEmpty() && !told && verdict == Verdict.YES;
        return open ? Verdict.PARTLY : verdict == Verdict.NOT_STATED && told ? Verdict.PARTLY : verdict;
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
                    if (!question.open() && verdict != Verdict.YES && !isQuoted(found.demand(), some)) {
                        said.add(sentences.silent(found.demand(), question.twofold()));
                    }
                    continue;
                }
                for (Match match : found.shown()) {
                    said.add(sentences.of(found.demand(), match));
                    if (found.demand().isOpen()) {
                        values.add(sentences.value(found.demand(), match.fact()));
                    } else if (question.open()) {
                        values.add(Sentences.inShort(match.fact().getEvidence().get(0)));
                    }
                    match.reserves().forEach(r -> said.add(sentences.reserve(r)));
                    services(match.fact(), sentences, said);
                    quotes.addAll(quotes(match.fact()));
                    Confidence of = match.fact().getConfidence();
                    confidence = of != null && of.compareTo(confidence) > 0 ? of : confidence;
                }
                if (found.note() != null) {
                    said.add(sentences.get(found.note()));
                }
            }
        }
        List<Evidence> shown = quotes.stream()
                .limit(question.open() ? MOST_NAMES : MOST_QUOTES)
                .toList();
        return new Reply(
                verdict,
                String.join("; ", Shown.whole(List.copyOf(values))),
                sentences.joined(said),
                shown,
                null,
                confidence);
    }

    /** That a third party does it is told by a quote that says so, whether or not it was read. */
    private static boolean isQuoted(Demand demand, List<Found> told) {
        return "thirdParty".equals(demand.slot())
                && told.stream()
                        .flatMap(found -> found.shown().stream())
                        .anyMatch(match -> OpenWords.saysThirdParty(
                                match.fact().getEvidence().get(0).quote()));
    }

    /** The quote of a fact; a row of a table says little without the head of its columns, and a bare "Yes." without its question. */
    private static List<Evidence> quotes(VendorFact fact) {
        String quote = fact.getEvidence().get(0).quote();
        boolean more = quote.indexOf('\t') >= 0 || quote.strip().length() <= LONGEST_BARE;
        return fact.getEvidence()
                .subList(0, more ? Math.min(2, fact.getEvidence().size()) : 1);
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
