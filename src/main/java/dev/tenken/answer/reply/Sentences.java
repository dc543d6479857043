package dev.tenken.answer.reply;

import dev.tenken.answer.question.Demand;
import dev.tenken.answer.question.Phrases;
import dev.tenken.answer.question.Slots;
import dev.tenken.answer.wording.AnswerWords;
import dev.tenken.answer.wording.Verdict;
import dev.tenken.model.Language;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Map;

/** Says in words what the papers state, in the language of the question. */
public final class Sentences {
    /** Letters of a quote that stands beside a sentence. */
    private static final int LONGEST_NEAREST = 200;

    private final AnswerWords words;
    private final ValueWords values;

    public Sentences(Language language) {
        this.words = AnswerWords.in(language);
        this.values = new ValueWords(language);
    }

    Language language() {
        return words.language();
    }

    /** What a match states. */
    String of(Demand demand, Match match) {
        VendorFact fact = match.fact();
        Object told = told(demand, fact);
        boolean denies = told instanceof Boolean is ? !is : told == null ? denies(fact) : fact.isDenied();
        String key =
                denies ? "sentence.denies" : match.sense() == Verdict.PLANNED ? "sentence.planned" : "sentence.states";
        String denial = denies ? denial(demand) : null;
        StringBuilder text = new StringBuilder(
                denial != null
                        ? words.get("sentence.states", denial)
                        : words.get(key, say(demand, Shown.of(demand, fact, told))));
        if (demand.value() instanceof TimeSpan asked && told instanceof TimeSpan has && !has.isAsLongAs(asked)) {
            add(text, words.get("sentence.asked", values.of("", asked.withBound(TimeSpan.Bound.EXACT))));
        } else if (match.sense() == Verdict.NO
                && demand.value() != null
                && told != null
                && !(told instanceof Boolean)) {
            add(text, words.get("sentence.asked", values.of(demand.slot(), demand.value())));
        }
        return text.toString();
    }

    /** The value of what is asked for; of places the areas where no country is named. */
    static Object told(Demand demand, VendorFact fact) {
        Object told = demand.slot() == null ? null : Attributes.value(fact, demand.slot());
        boolean area = Slots.isPlaces(String.valueOf(demand.slot()))
                && Slots.words(told).isEmpty();
        List<String> regions = !area
                ? List.of()
                : Slots.words(Attributes.value(fact, "regions")).stream()
                        .filter(r -> !Phrases.asksAbroad(r))
                        .toList();
        return regions.isEmpty() ? told : regions;
    }

    private static boolean denies(VendorFact fact) {
        Boolean mirror = Slots.mirror(fact);
        return mirror != null ? !mirror : fact.isDenied();
    }

    /** That nothing is stated to a part of the question. @param besides whether the question also asks for something else */
    String silent(Demand demand, boolean besides) {
        return demand.isOpen()
                ? words.get(besides ? "sentence.silent-besides" : "sentence.silent-open")
                : words.get("sentence.silent", say(demand, demand.value()));
    }

    /** What a fact tells of what is asked for, in few words. */
    String value(Demand demand, VendorFact fact) {
        return values.of(demand.slot(), Shown.of(demand, fact, told(demand, fact)));
    }

    String reserve(Match.Reserve reserve) {
        String key = reserve.key().equals("reserve.scope") && reserve.words().isBlank()
                ? "reserve.scope-open"
                : reserve.key();
        return words.get(key, reserve.words());
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** The clause that says that it is not so, where there is one. */
    private String denial(Demand demand) {
        String topic = "deny." + demand.topic().json();
        for (Map.Entry<String, String> kind : demand.kinds().entrySet()) {
            String clause = words.find(topic + "." + kind.getKey() + "=" + kind.getValue());
            if (clause != null) {
                return clause;
            }
        }
        return words.find(topic + "." + demand.slot(), topic);
    }

    /** The clause of what is asked for, with a value of it. */
    private String say(Demand demand, Object value) {
        String topic = "say." + demand.topic().json();
        String byKind = topic;
        for (Map.Entry<String, String> kind : demand.kinds().entrySet()) {
            String key = topic + "." + kind.getKey() + "=" + kind.getValue();
            byKind = words.find(key) != null ? key : byKind;
        }
        String bySlot = topic + "." + demand.slot();
        boolean valued = demand.slot() != null && value != null;
        String clause = valued ? words.find(bySlot, byKind, topic) : words.find(byKind, topic);
        String shown = value == null ? "" : values.of(String.valueOf(demand.slot()), value);
        return clause == null ? demand.topic().title().in(words.language()) : clause.replace("{0}", shown);
    }

    /** Where a quote stands. */
    public String place(Evidence evidence) {
        if (evidence.place() != null) {
            return words.get("place.cell", evidence.document(), evidence.place());
        }
        return evidence.page() != null
                ? words.get("place.page", evidence.document(), evidence.page())
                : words.get("place.line", evidence.document(), evidence.line());
    }

    /** A quote as it is shown beside a sentence: in one line. */
    String nearest(String key, Evidence evidence) {
        return words.get(key, inShort(evidence), place(evidence));
    }

    /** A quote in one line, cut when it is long. */
    static String inShort(Evidence evidence) {
        String quote = evidence.quote().replaceAll("\\s+", " ").strip();
        return quote.length() > LONGEST_NEAREST ? quote.substring(0, LONGEST_NEAREST) + "…" : quote;
    }

    /** Several sentences behind each other. */
    String joined(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        sentences.stream().distinct().forEach(s -> add(text, s));
        return text.toString();
    }

    private void add(StringBuilder text, String sentence) {
        text.append(text.length() > 0 && words.language() == Language.EN ? " " : "")
                .append(sentence);
    }
}
