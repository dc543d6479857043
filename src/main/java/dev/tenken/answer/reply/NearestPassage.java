package dev.tenken.answer.reply;

import dev.tenken.answer.question.Understanding;
import dev.tenken.answer.wording.CommonWords;
import dev.tenken.extract.AnswerReading.Term;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Candidate;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the passage that is nearest to a question which nothing is stated to. It only shows where to look. */
final class NearestPassage {
    /** Words that a passage must share with a question of no known topic. */
    private static final int FEWEST_SHARED = 2;

    private static final int LONGEST = 600;

    private final Papers papers;
    /** The passages by the words that they hold. */
    private Map<String, List<Passage>> byWord;

    private record Passage(Document document, Block block, String text) {}

    NearestPassage(Papers papers) {
        this.papers = papers;
    }

    /** The nearest passage, or null. */
    Evidence of(Understanding question) {
        Evidence onTopic = onTopic(question);
        return onTopic != null ? onTopic : anywhere(question);
    }

    private Evidence onTopic(Understanding question) {
        Set<Topic> topics = new LinkedHashSet<>();
        question.demands().forEach(d -> topics.add(d.topic()));
        List<Evidence> near = new ArrayList<>();
        for (Topic topic : topics) {
            for (VendorFact fact : papers.on(topic)) {
                if (topic == Topic.OWN_STATEMENT && !isOnSubject(question, fact)) {
                    continue;
                }
                near.add(fact.getEvidence().get(0));
            }
            for (DocumentCoverage coverage : papers.reading().extraction().coverage()) {
                coverage.candidates().stream()
                        .filter(c -> c.topic() == topic && !c.heading())
                        .map(Candidate::evidence)
                        .forEach(near::add);
            }
        }
        Evidence best = null;
        int most = -1;
        for (Evidence evidence : near) {
            int shared = shared(question, papers.terms(evidence.quote()));
            if (shared > most) {
                most = shared;
                best = evidence;
            }
        }
        return best;
    }

    /** Statements of questionnaires' own subjects have nothing else in common. */
    private static boolean isOnSubject(Understanding question, VendorFact fact) {
        Object subject = Attributes.value(fact, "subject");
        return question.demands().stream()
                .anyMatch(d -> String.valueOf(subject).equals(d.kinds().get("subject")));
    }

    private static int shared(Understanding question, List<Term> passage) {
        int shared = 0;
        for (Term term : question.terms()) {
            if (!CommonWords.has(term)) {
                shared += passage.stream().anyMatch(t -> t.lemma().equals(term.lemma())) ? 3 : 0;
                shared += passage.stream().anyMatch(t -> t.concepts().intersects(term.concepts())) ? 1 : 0;
            }
        }
        return shared;
    }

    private Evidence anywhere(Understanding question) {
        Map<Passage, Integer> shared = new HashMap<>();
        Passage best = null;
        Set<String> asked = new LinkedHashSet<>();
        question.terms().stream().filter(t -> !CommonWords.has(t)).forEach(t -> asked.add(t.lemma()));
        for (String word : asked) {
            for (Passage passage : byWord().getOrDefault(word, List.of())) {
                int now = shared.merge(passage, 1, Integer::sum);
                if (best == null || now > shared.get(best)) {
                    best = passage;
                }
            }
        }
        return best == null || shared.get(best) < FEWEST_SHARED
                ? null
                : best.document().evidence(best.block().span());
    }

    private Map<String, List<Passage>> byWord() {
        if (byWord == null) {
            byWord = new HashMap<>();
            for (Document document : papers.documents()) {
                for (Block block : document.blocks()) {
                    String text = block.span().of(document.text());
                    if (block.kind() != BlockKind.HEADING && text.length() <= LONGEST && !text.isBlank()) {
                        Passage passage = new Passage(document, block, text);
                        Set<String> words = new LinkedHashSet<>();
                        papers.terms(text).forEach(t -> words.add(t.lemma()));
                        words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>())
                                .add(passage));
                    }
                }
            }
        }
        return byWord;
    }
}
