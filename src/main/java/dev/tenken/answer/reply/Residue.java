package dev.tenken.answer.reply;

import dev.tenken.answer.question.Demand;
import dev.tenken.answer.question.OpenWords;
import dev.tenken.answer.question.Phrases;
import dev.tenken.answer.question.Slots;
import dev.tenken.answer.question.Understanding;
import dev.tenken.answer.wording.Aspects;
import dev.tenken.answer.wording.CommonWords;
import dev.tenken.answer.wording.Letters;
import dev.tenken.data.Patterns;
import dev.tenken.extract.AnswerReading.Term;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a question that neither its understanding nor the passage that is to answer it knows anything of: "Are backups kept in an
 * air-gapped vault?" is not answered by "backups are taken".
 */
final class Residue {
    private static final Pattern HINT = Patterns.compile("[(（][^()（）]{1,60}[)）]");
    private static final Pattern EXAMPLES =
            Patterns.compile("(?i)例|など|等|または|又は|\\be\\.?g\\b|for example|such as|\\betc\\b|\\bor\\b");

    private final Papers papers;

    Residue(Papers papers) {
        this.papers = papers;
    }

    /** The words that are left, in the order of the question. Who answers for what is told by what it is for alone. */
    List<String> of(Understanding question, Demand demand, VendorFact fact) {
        String around = Papers.around(fact).toLowerCase(Locale.ROOT);
        BitSet known = new BitSet();
        // What is only guessed, and that there is something at all, must be said in the words of the passage.
        boolean several = question.demands().stream().anyMatch(d -> d.topic() != demand.topic());
        boolean bare = demand.slot() == null && demand.kinds().isEmpty() && Slots.mirror(demand.fact()) == null;
        boolean plain = several && demand.slot() == null
                || fact.getConfidence() == Confidence.LOW
                || bare
                || demand.topic() == Topic.RESPONSIBILITY_SPLIT
                || demand.kinds().containsValue("password-policy");
        if (!plain) {
            known.or(demand.stated().concepts());
        }
        Set<String> lemmas = new LinkedHashSet<>();
        for (Term term : papers.terms(around)) {
            known.or(term.concepts());
            lemmas.add(term.lemma());
        }
        // Of a second one that takes over both must speak already.
        if (bare && demand.topic() != Topic.AVAILABILITY) {
            // A place or a time that the passage names as well is not what the question says of it.
            known.and(demand.stated().concepts());
        }
        boolean split = demand.topic() == Topic.RESPONSIBILITY_SPLIT;
        if (split) {
            // Words of upkeep and duty are of one sort; which work is meant must be said.
            known.clear();
        }
        if (demand.isOpen() && !question.open() && demand.topic() == Topic.SUBPROCESSOR) {
            // That a value is told at all must be told of the very work that is asked about.
            known.clear();
            known.or(demand.stated().concepts());
        }
        Set<String> sides = sides(question, demand, around);
        String asked = withoutHints(question);
        String values = split ? "" : Letters.plain(String.join(" ", values(demand)));
        List<String> left = new ArrayList<>();
        for (Term term : question.terms()) {
            boolean only = Slots.isPlaces(String.valueOf(demand.slot()))
                    && (OpenWords.isOnly(term.lemma()) || Phrases.asksAbroad(term.lemma()));
            boolean told = only
                    || split && OpenWords.isDuty(term.lemma())
                    || CommonWords.has(term)
                    || !asked.contains(term.lemma())
                            && question.text().toLowerCase(Locale.ROOT).contains(term.lemma())
                    || Phrases.isOfLeaving(term.lemma()) && Phrases.isOfLeaving(around)
                    || demand.topic() == Topic.TENANT_ISOLATION
                            && Phrases.keepsApart(term.lemma())
                            && Phrases.keepsApart(around)
                    || sides.stream().anyMatch(side -> side.contains(term.lemma()))
                    || term.concepts().intersects(known)
                    || lemmas.contains(term.lemma())
                    || around.contains(term.lemma())
                    || values.contains(term.lemma());
            if (!told && !left.contains(term.lemma())) {
                left.add(term.lemma());
            }
        }
        return left;
    }

    /** The words by which the question names sides of the matter that the passage names too. */
    private static Set<String> sides(Understanding question, Demand demand, String around) {
        Set<String> sides = new LinkedHashSet<>();
        var told = Aspects.named(demand.topic(), around).keySet();
        Aspects.named(demand.topic(), question.text()).forEach((side, words) -> {
            if (told.contains(side)) {
                sides.addAll(words);
            }
        });
        return sides;
    }

    /** Brackets that say how to answer, or give examples, ask for nothing: 「所在地（都道府県または国）」. */
    private static String withoutHints(Understanding question) {
        String text = question.text().toLowerCase(Locale.ROOT);
        return HINT.matcher(text)
                .replaceAll(m -> question.open() || EXAMPLES.matcher(m.group()).find()
                        ? " "
                        : Matcher.quoteReplacement(m.group()));
    }

    /** How many of the question's words the passage shares. */
    long shared(Understanding question, VendorFact fact) {
        List<Term> passage = papers.terms(fact.getEvidence().get(0).quote());
        return question.terms().stream()
                .filter(t -> !CommonWords.has(t) && !OpenWords.isOnly(t.lemma()))
                .filter(t -> passage.stream()
                        .anyMatch(
                                p -> p.lemma().equals(t.lemma()) || p.concepts().intersects(t.concepts())))
                .count();
    }

    private static List<String> values(Demand demand) {
        List<String> values = new ArrayList<>();
        Slots.of(demand.fact()).forEach((name, value) -> values.addAll(Slots.words(value)));
        return values;
    }
}
