package dev.tenken.catalog;

import dev.tenken.model.catalog.Admission;
import dev.tenken.model.document.DocumentKind;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Event;
import dev.tenken.model.fact.Party;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads whose statements a control or a criterion counts, as its properties say: words with a blank between them. */
final class Admissions {

    static final String ACTOR = "actor";
    static final String ADDRESSEE = "addressee";
    static final String EVENT = "event";
    static final String PAPER = "paper";

    private final Problems problems;

    Admissions(Problems problems) {
        this.problems = problems;
    }

    /**
     * Whose statements count; everybody's where nothing is said.
     *
     * @param place where it stands, for messages
     */
    Admission read(String place, List<Oscal.Prop> props) {
        return new Admission(
                words(place, props, ACTOR, Party.class),
                words(place, props, ADDRESSEE, Party.class),
                words(place, props, EVENT, Event.class),
                words(place, props, PAPER, DocumentKind.class));
    }

    private <E extends Enum<E>> Set<E> words(String place, List<Oscal.Prop> props, String name, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        List<String> words = Oscal.values(props, name).stream()
                .flatMap(v -> Arrays.stream(v.split(" ")))
                .toList();
        for (String word : words) {
            Arrays.stream(type.getEnumConstants())
                    .filter(e -> Attributes.word(e).equals(word))
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> unknown(place, name, word, type));
        }
        return found;
    }

    private <E extends Enum<E>> void unknown(String place, String name, String word, Class<E> type) {
        problems.add(place, "prop " + name + " is \"" + word + "\"; wanted one of " + Attributes.words(type));
    }
}
