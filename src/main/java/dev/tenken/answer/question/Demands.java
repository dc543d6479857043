package dev.tenken.answer.question;

import dev.tenken.answer.wording.Names;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps of what a question was read as only what it asks for. */
final class Demands {
    private Demands() {}

    /** The demands that tell something of the question. */
    static List<Demand> telling(String question, boolean open, List<Demand> found) {
        List<Demand> demands = new ArrayList<>(inAreas(question, open, found));
        ofOneSense(question, demands);
        // Where weaknesses may be reported is one matter, what is told of weaknesses another.
        boolean reporting = demands.stream()
                .anyMatch(d -> "vulnerability-reporting".equals(d.kinds().get("subject")));
        demands.removeIf(d -> reporting && d.topic() == Topic.VULNERABILITY_MANAGEMENT && d.slot() == null);
        // That there is a place for data tells nothing; which one would.
        demands.removeIf(d -> d.topic() == Topic.DATA_LOCATION && d.slot() == null);
        demands.removeIf(d -> d.topic() == Topic.SERVICE_AGREEMENT && "binding".equals(d.slot()));
        demands.removeIf(d -> d.topic() == Topic.SUBPROCESSOR
                && (d.slot() == null || d.isOpen() && !open)
                && !OpenWords.asksUse(question));
        demands.removeIf(d -> d.topic() == Topic.AVAILABILITY && d.slot() == null && !OpenWords.asksSpare(question));
        demands.removeIf(d -> d.topic() == Topic.RESPONSIBILITY_SPLIT
                && !d.kinds().containsKey("party")
                && !OpenWords.asksSplit(question));
        boolean measured = demands.stream().anyMatch(Demands::isMeasured);
        if (measured) {
            // A figure decides: what else the words might be read as does not.
            List<Topic> topics = demands.stream()
                    .filter(Demands::isMeasured)
                    .map(Demand::topic)
                    .toList();
            demands.removeIf(d ->
                    !topics.contains(d.topic()) || d.slot() == null && d.kinds().isEmpty());
        } else if (OpenWords.figure(question) != null) {
            // A figure that nobody can place must not go unheard.
            demands.removeIf(d -> d.slot() == null);
        }
        boolean slotted = demands.stream().anyMatch(d -> d.slot() != null);
        if (slotted) {
            demands.removeIf(d -> d.slot() == null && d.kinds().isEmpty());
        }
        return OpenWords.isEither(question)
                ? either(demands)
                : demands.stream().flatMap(d -> each(d).stream()).toList();
    }

    /** Who asks whether data stay in the EU asks for the countries of it. */
    private static List<Demand> inAreas(String question, boolean open, List<Demand> found) {
        Set<String> countries = Areas.countries(question);
        if (open || countries.isEmpty()) {
            return found;
        }
        List<Demand> wider = new ArrayList<>();
        for (Demand demand : found) {
            boolean place =
                    demand.topic() == Topic.DATA_LOCATION && (demand.slot() == null || Slots.isPlaces(demand.slot()));
            if (place) {
                Set<String> all = new LinkedHashSet<>(Slots.words(demand.value()));
                all.addAll(countries);
                wider.add(new Demand(demand.stated(), demand.kinds(), Slots.PLACES, List.copyOf(all)));
            } else {
                wider.add(demand);
            }
        }
        return wider;
    }

    /** Read as that something is so and as that it is not, a question asks for what its own words say. */
    private static void ofOneSense(String question, List<Demand> demands) {
        boolean unsafe = Phrases.isOfClearText(question) != Phrases.isNegative(question);
        demands.removeIf(d -> {
            boolean both = d.slot() == null && demands.stream().anyMatch(o -> isOpposite(o, d));
            return both && Boolean.TRUE.equals(Slots.mirror(d.fact())) == unsafe;
        });
    }

    private static boolean isOpposite(Demand one, Demand other) {
        Boolean mirror = Slots.mirror(one.fact());
        return one.slot() == null
                && one.topic() == other.topic()
                && one.kinds().equals(other.kinds())
                && mirror != null
                && Slots.mirror(other.fact()) != null
                && !mirror.equals(Slots.mirror(other.fact()));
    }

    /** "Certified to A and B": the one says nothing of the other. */
    private static List<Demand> each(Demand demand) {
        List<String> names = new ArrayList<>();
        if ("standard".equals(demand.slot()) && !demand.isOpen()) {
            for (String name : Slots.words(demand.value())) {
                if (!Names.meet(names, List.of(name))) {
                    names.add(name);
                }
            }
        }
        return names.size() < 2
                ? List.of(demand)
                : names.stream()
                        .map(name -> new Demand(demand.stated(), demand.kinds(), demand.slot(), List.of(name)))
                        .toList();
    }

    private static boolean isMeasured(Demand demand) {
        return demand.slot() != null && demand.value() != null && Slots.isMeasure(demand.slot());
    }

    /** "Encrypted or hashed": that it is the one or the other is enough. */
    private static List<Demand> either(List<Demand> demands) {
        List<Demand> wider = new ArrayList<>();
        for (Demand demand : demands) {
            boolean flag = "x-hashed".equals(demand.slot());
            wider.add(flag ? new Demand(demand.stated(), demand.kinds(), null, null) : demand);
        }
        return wider;
    }
}
