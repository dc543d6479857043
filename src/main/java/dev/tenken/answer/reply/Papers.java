package dev.tenken.answer.reply;

import dev.tenken.extract.AnswerReading;
import dev.tenken.extract.AnswerReading.Term;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a vendor's papers state, read once for all questions. */
public final class Papers {
    private final Reading reading;
    private final AnswerReading words;
    private final Map<Topic, List<VendorFact>> facts = new EnumMap<>(Topic.class);
    private final Map<String, List<Term>> terms = new HashMap<>();

    public Papers(Reading reading, AnswerReading words) {
        this.reading = reading;
        this.words = words;
        for (VendorFact fact : reading.extraction().facts()) {
            facts.computeIfAbsent(fact.getTopic(), t -> new java.util.ArrayList<>())
                    .add(fact);
        }
    }

    Reading reading() {
        return reading;
    }

    List<VendorFact> on(Topic topic) {
        return facts.getOrDefault(topic, List.of());
    }

    List<Document> documents() {
        return reading.files().documents();
    }

    /** The words of a text, looked up once. */
    List<Term> terms(String text) {
        return terms.computeIfAbsent(text, words::terms);
    }

    /** The words of the passage that a fact was read in. */
    static String quote(VendorFact fact) {
        return fact.getEvidence().get(0).quote();
    }

    /** The text of what a fact rests on, with the headings above it. */
    static String around(VendorFact fact) {
        StringBuilder text = new StringBuilder();
        for (Evidence evidence : fact.getEvidence()) {
            evidence.heading().forEach(h -> text.append(h).append('\n'));
            text.append(evidence.quote()).append('\n');
        }
        return text.toString();
    }
}
