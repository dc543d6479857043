package dev.tenken.extract;

import dev.tenken.extract.duty.Duties;
import dev.tenken.extract.duty.Duty;
import dev.tenken.extract.duty.Named;
import dev.tenken.extract.duty.Naming;
import dev.tenken.extract.duty.Who;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees duties: the value is the list of items, the role {@code party} whose they are. */
record DutyRecogniser(Duties duties, Function<Passage, List<Duty>> reader) implements Recogniser {
    private static final int LONGEST_ITEM = 220;
    /** A sentence that has a topic of its own speaks for itself, whatever it stands under. */
    private static final Pattern TOPIC = Pattern.compile("[ぁ-ん一-鿿ァ-ヶー)」]は");

    private static final Pattern SENTENCE_END = Pattern.compile("(?:ます|ません|です|である|ものとする)。?$");

    private static final Pattern BARE = Pattern.compile("^[\\s•・*-]+|[\\s。.;、]+$");

    /** Those that a sentence tells of somebody. */
    static DutyRecogniser told(Duties duties) {
        return new DutyRecogniser(duties, p -> stated(duties, p, false));
    }

    /** Those that a sentence asks of somebody or puts on him. */
    static DutyRecogniser owed(Duties duties) {
        return new DutyRecogniser(duties, p -> stated(duties, p, true));
    }

    /** Those that the cells of a row give together. */
    static DutyRecogniser tabled(Duties duties) {
        return new DutyRecogniser(
                duties, p -> p.kind() == Passage.Kind.ROW ? duties.inRow(p.text(), around(p), naming(p)) : List.of());
    }

    /** A list item under words that say whose such items are. */
    static DutyRecogniser listed(Duties duties) {
        return new DutyRecogniser(duties, p -> item(duties, p));
    }

    @Override
    public List<Found> find(Passage passage) {
        return reader.apply(passage).stream().map(d -> found(passage, d)).toList();
    }

    private static Found found(Passage passage, Duty duty) {
        Stretch at = duty.items();
        String words =
                BARE.matcher(Captured.words(passage, at.start(), at.end())).replaceAll("");
        return new Found(at, Map.of(Found.VALUE, words, "party", duty.who().word()));
    }

    private static List<Duty> stated(Duties duties, Passage passage, boolean owed) {
        return passage.kind() == Passage.Kind.ROW && !isProse(passage)
                ? List.of()
                : duties.in(passage.text(), naming(passage)).stream()
                        .filter(d -> d.owed() == owed)
                        .toList();
    }

    /** A row with a sentence in it. */
    private static boolean isProse(Passage passage) {
        return passage.text().folded().length() > LONGEST_ITEM / 4;
    }

    private static boolean hasOwnTopic(String text) {
        return SENTENCE_END.matcher(text).find() && TOPIC.matcher(text).find();
    }

    private static List<Duty> item(Duties duties, Passage passage) {
        int length = passage.text().folded().length();
        boolean itself = passage.kind() != Passage.Kind.ITEM
                || length > LONGEST_ITEM
                || hasOwnTopic(passage.text().folded())
                || !duties.in(passage.text(), naming(passage)).isEmpty();
        if (itself) {
            return List.of();
        }
        Who who = duties.listedUnder(around(passage), naming(passage));
        return who == null ? List.of() : List.of(new Duty(who, new Stretch(0, length), false));
    }

    /** Of the passage's own text the mentions are known; they may lean on the sentence before. */
    private static Naming naming(Passage passage) {
        return text -> (text == passage.text() ? passage.parties() : passage.named(text))
                .stream()
                        .map(m -> new Named(Who.of(m.party()), m.stretch(), m.owner()))
                        .toList();
    }

    private static List<MatchText> around(Passage passage) {
        return Stream.concat(passage.around().stream(), passage.headings().stream())
                .toList();
    }
}
