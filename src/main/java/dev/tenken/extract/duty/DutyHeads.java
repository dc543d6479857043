package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.List;
import java.util.regex.Pattern;

/** Reads headings, lead-ins and heads of columns that say whose the things below them are: お客様の責任, "What we take care of". */
final class DutyHeads {
    private static final Pattern VERB = Patterns.compile("^ (?:is|are|shall|must|remains?)\\b");
    private static final Pattern BARE = Patterns.compile(
            "[\\s\\d.()（）:：<>\\[\\]*・-]*(?:the )?(?:side|part|own|tasks?|側|様|さま|範囲|の){0,9}[\\s.:：*-]*");

    /** Letters between a party and the word for its duty at most. */
    private static final int REACH = 30;

    private final DutyWords words;

    DutyHeads(DutyWords words) {
        this.words = words;
    }

    /** The party of the nearest text that names one with a word of duty; null when none does. */
    Who of(List<MatchText> around, Naming naming) {
        boolean shared = around.stream().anyMatch(t -> !words.of("duty-noun", t).isEmpty());
        for (MatchText text : around) {
            List<Named> parties = naming.parties(text);
            if (parties.isEmpty()) {
                continue;
            }
            Who first = parties.get(0).who();
            boolean one = parties.stream().allMatch(n -> n.who() == first);
            if (tellsDuty(text, parties, shared)) {
                return one ? first : subject(text, parties);
            }
            if (!words.of("duty-noun", text).isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private boolean tellsDuty(MatchText text, List<Named> parties, boolean shared) {
        boolean noun = isNear(words.of("duty-noun", text), parties) || isNear(words.of("responsible", text), parties);
        boolean task = isNear(words.of("task", text), parties);
        return noun || shared && (task || isBare(text, parties.get(0)));
    }

    private static boolean isNear(List<Stretch> words, List<Named> parties) {
        return words.stream().anyMatch(w -> parties.stream().anyMatch(p -> p.at().distance(w) <= REACH));
    }

    /** Of several parties the one that is subject: 「お客様は、当社に対し次の責任を負います」. */
    private static Who subject(MatchText text, List<Named> parties) {
        for (Named named : parties) {
            String behind = text.folded().substring(named.at().end());
            if (behind.matches("^(?:側|様)?(?:は|が|の責任|の役割|に(?:お願い|実施|行)).*")
                    || VERB.matcher(behind).lookingAt()) {
                return named.who();
            }
        }
        return null;
    }

    /** Whether a text is no more than the name of the party. */
    boolean isBare(MatchText text, Named named) {
        Stretch at = named.at();
        String rest = text.folded().substring(0, at.start()) + text.folded().substring(at.end());
        return BARE.matcher(rest).matches();
    }
}
