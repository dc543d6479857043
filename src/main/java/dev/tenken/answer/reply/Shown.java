package dev.tenken.answer.reply;

import dev.tenken.answer.question.Demand;
import dev.tenken.answer.question.Slots;
import dev.tenken.answer.wording.Names;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values as a sentence shows them: of several names those that are asked for, none within another one. */
final class Shown {
    private Shown() {}

    static Object of(Demand demand, VendorFact fact, Object told) {
        if (demand.topic() == Topic.OPERATING_HOURS && told != null) {
            return fact.getEvidence().get(0).quote().replaceAll("\\s+", " ").strip();
        }
        if (!(told instanceof Collection<?>) || !Slots.isName(String.valueOf(demand.slot()))) {
            return told;
        }
        List<String> names = Slots.words(told);
        List<String> asked = Slots.words(demand.value());
        List<String> meeting = asked.isEmpty()
                ? names
                : names.stream().filter(n -> Names.meet(List.of(n), asked)).toList();
        return whole(meeting.isEmpty() ? names : meeting);
    }

    /** Without names that stand within another one. */
    static List<String> whole(List<String> names) {
        List<String> whole = new ArrayList<>();
        for (String name : names) {
            boolean within = names.stream().anyMatch(o -> !o.equals(name) && o.contains(name));
            if (!within && !whole.contains(name)) {
                whole.add(name);
            }
        }
        return whole;
    }
}
