package dev.tenken.answer.question;

import dev.tenken.extract.AnswerReading.Stated;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a question asks for.
 *
 * @param stated what a "yes" would state, or what an answer of the asked sort would
 * @param kinds attribute → the one word by which facts must be about the same
 * @param slot the attribute that is asked for; null when it is asked whether there is such a thing at all
 * @param value what the slot should be: a limit, a name, so or not so; null when its value is asked for
 */
public record Demand(Stated stated, Map<String, String> kinds, String slot, Object value) {
    private static final int MOST = 8;

    public Topic topic() {
        return stated.fact().getTopic();
    }

    public VendorFact fact() {
        return stated.fact();
    }

    /** Whether the value of the slot is asked for. */
    public boolean isOpen() {
        return slot != null && value == null;
    }

    /** The demands of a question that a "yes" answers. */
    static List<Demand> of(Stated stated) {
        List<Demand> demands = new ArrayList<>();
        Map<String, Object> values = Slots.of(stated.fact());
        for (Map<String, String> kinds : kinds(values)) {
            int before = demands.size();
            values.forEach((name, value) -> {
                if (Slots.isMeasure(name) || Slots.isFlag(name) || Slots.isName(name) || Slots.isPlaces(name)) {
                    demands.add(new Demand(stated, kinds, name, value));
                }
            });
            if (demands.size() == before) {
                demands.add(new Demand(stated, kinds, null, null));
            }
        }
        return demands.size() > MOST ? demands.subList(0, MOST) : demands;
    }

    /** The demand of a question for the value of an attribute. */
    static List<Demand> open(Stated stated, String slot) {
        return kinds(Slots.of(stated.fact())).stream()
                .map(kinds -> new Demand(stated, kinds, slot, null))
                .toList();
    }

    /** The demand that an attribute reaches the figure of a question. */
    static List<Demand> figure(Stated stated, String slot) {
        Object value = Slots.of(stated.fact()).get(slot);
        return kinds(Slots.of(stated.fact())).stream()
                .map(kinds -> new Demand(stated, kinds, slot, value))
                .toList();
    }

    /** Each combination of the words that tell apart what facts are about. */
    private static List<Map<String, String>> kinds(Map<String, Object> values) {
        List<Map<String, String>> all = new ArrayList<>();
        all.add(new LinkedHashMap<>());
        values.forEach((name, value) -> {
            if (Slots.isKind(name, value)) {
                List<Map<String, String>> longer = new ArrayList<>();
                for (Map<String, String> kinds : all) {
                    for (String word : Slots.telling(value)) {
                        Map<String, String> with = new LinkedHashMap<>(kinds);
                        with.put(name, word);
                        longer.add(with);
                    }
                }
                // What only tells that it is none of the known sorts cannot be asked for.
                all.clear();
                all.addAll(longer.size() > MOST ? longer.subList(0, MOST) : longer);
            }
        });
        return all;
    }
}
