package dev.tenken.extract;

import dev.tenken.extract.duty.Duties;
import dev.tenken.extract.duty.Duty;
import dev.tenken.extract.duty.Named;
import dev.tenken.extract.duty.Who;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Party;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees duties: the value is the list of items, the role {@code party} whose they are. */
record DutyRecogniser(Duties duties, Function<Passage, List<Duty>> reader) implements Recogniser {
    private static final int LONGEST_ITEM = 220;
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
                duties, p -> p.kind() == Passage.Kind.ROW ? duties.inRow(p.text(), around(p)) : List.of());
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
                : duties.in(passage.text(), named(passage)).stream()
                        .filter(d -> d.owed() == owed)
                        .toList();
    }

    /** A row with a sentence in it. */
    private static boolean isProse(Passage passage) {
        return passage.text().folded().length() > LONGEST_ITEM / 4;
    }

    private static List<Duty> item(Duties duties, Passage passage) {
        int length = passage.text().folded().length();
        boolean itself = passage.kind() != Passage.Kind.ITEM
                || length > LONGEST_ITEM
                || !duties.in(passage.text(), named(passage)).isEmpty();
        if (itself) {
            return List.of();
        }
        Who who = duties.listedUnder(around(passage));
        return who == null ? List.of() : List.of(new Duty(who, new Stretch(0, length), false));
    }

    private static List<Named> named(Passage passage) {
        return passage.parties().stream()
                .map(m -> new Named(who(m.party()), m.stretch(), m.owner()))
                .toList();
    }

    /** Null for those whose duties are not told apart. */
    private static Who who(Party party) {
        return switch (party) {
            case PROVIDER -> Who.PROVIDER;
            case CUSTOMER -> Who.CUSTOMER;
            case OPERATOR -> Who.INFRASTRUCTURE;
            case SUPPLIER, PARTNER -> Who.OTHER;
            case STAFF, AUTHORITY, THIRD -> null;
        };
    }

    private static List<MatchText> around(Passage passage) {
        return Stream.concat(passage.around().stream(), passage.headings().stream())
                .toList();
    }
}
