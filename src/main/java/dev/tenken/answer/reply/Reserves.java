package dev.tenken.answer.reply;

import dev.tenken.answer.question.Demand;
import dev.tenken.answer.question.OpenWords;
import dev.tenken.answer.question.Phrases;
import dev.tenken.answer.question.Slots;
import dev.tenken.answer.question.Understanding;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Confidence;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says why a fact on what is asked for is not the whole answer. */
final class Reserves {
    private static final Set<Topic> PRACTICES =
            EnumSet.of(Topic.BACKUP, Topic.LOG_RETENTION, Topic.DATA_DELETION, Topic.ENCRYPTION);

    private final Demand demand;
    private final String question;
    private final AskedSides sides;
    /** Whether the question tells how often, and nothing that it was read as has a place for it. */
    private final boolean openInterval;

    Reserves(Demand demand, Understanding asked, AskedSides sides) {
        this.demand = demand;
        this.question = asked.text();
        this.sides = sides;
        this.openInterval = OpenWords.saysInterval(question)
                && asked.demands().stream().noneMatch(d -> Slots.isMeasure(String.valueOf(d.slot())));
    }

    /** Why a fact is not the whole answer; empty when it is. */
    List<Match.Reserve> of(VendorFact fact) {
        List<Match.Reserve> reserves = new ArrayList<>();
        boolean late =
                fact.getTopic() == Topic.CHANGE_NOTIFICATION && Phrases.saysBefore(question) && !saysBefore(fact);
        boolean done = "provider".equals(Attributes.value(fact, "x-operator"))
                && Attributes.value(demand.fact(), "x-operator") == null;
        if (done) {
            reserves.add(new Match.Reserve("reserve.by-provider", ""));
        }
        if (late) {
            reserves.add(new Match.Reserve("reserve.not-before", ""));
        }
        if (fact.getCondition() != null && !sides.areAsked(fact.getCondition())) {
            reserves.add(new Match.Reserve("reserve.condition", fact.getCondition()));
        }
        if (fact.isOfSomePlans() && fact.getCondition() == null) {
            reserves.add(new Match.Reserve(
                    "reserve.scope",
                    String.join(", ", fact.statement().circumstances().scope())));
        }
        if (Slots.isMeasure(String.valueOf(demand.slot())) && !demand.isOpen() && Phrases.isAim(Papers.quote(fact))) {
            reserves.add(new Match.Reserve("reserve.aim", ""));
        }
        if (Phrases.asksEnforced(question) && Phrases.isChoice(Papers.quote(fact))) {
            reserves.add(new Match.Reserve("reserve.option", ""));
        }
        if (PRACTICES.contains(demand.topic()) && Phrases.isOption(Papers.quote(fact)) && !Phrases.isOption(question)) {
            reserves.add(new Match.Reserve("reserve.option", ""));
        }
        if (Boolean.TRUE.equals(Attributes.value(fact, "x-partly"))) {
            reserves.add(new Match.Reserve("reserve.partly", ""));
        }
        if (openInterval
                && Slots.isFlag(String.valueOf(demand.slot()))
                && !OpenWords.saysInterval(Papers.around(fact))) {
            reserves.add(new Match.Reserve("reserve.no-figure", ""));
        }
        boolean conforms = fact.getTopic() == Topic.CERTIFICATION
                && !demand.isOpen()
                && Phrases.onlyConforms(Papers.quote(fact))
                && !Phrases.onlyConforms(question);
        if (conforms) {
            reserves.add(new Match.Reserve("reserve.conforms", ""));
        }
        boolean type = Phrases.saysSecondType(question)
                && fact.getTopic() == Topic.CERTIFICATION
                && !Phrases.saysSecondType(Papers.quote(fact));
        if (type || Phrases.protocols(question).stream().anyMatch(p -> !says(fact, p))) {
            reserves.add(new Match.Reserve("reserve.no-cipher", ""));
        }
        if (demand.kinds().containsKey("x-means")
                && Slots.words(Attributes.value(fact, "x-means")).isEmpty()) {
            reserves.add(new Match.Reserve("reserve.no-means", ""));
        }
        if (fact.getConfidence() == Confidence.LOW) {
            reserves.add(new Match.Reserve("reserve.unsure", ""));
        }
        return reserves;
    }

    private static boolean says(VendorFact fact, String wanted) {
        return fact.getEvidence().stream()
                .anyMatch(e -> e.quote().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Whether it is said of something that it is told before it happens. */
    static boolean saysBefore(VendorFact fact) {
        return Phrases.saysBefore(Papers.around(fact)) || Phrases.isPlanned(Papers.quote(fact));
    }
}
