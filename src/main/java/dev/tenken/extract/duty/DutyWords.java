package dev.tenken.extract.duty;

import dev.tenken.data.Data;
import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that duties are told by: rules/vocabulary/duties.yaml. */
final class DutyWords {
    private static final Pattern STAFF = Patterns.compile(
            "(?:'s?)? (?:[a-z-]{2,14} ){0,2}(?:officer|team|engineer|staff|department|manager|director|employee)s?\\b");

    private final Lexicon lexicon = new Lexicon();
    private final Map<Who, Integer> parties = new LinkedHashMap<>();

    /** The form of the file. */
    record DutiesFile(Map<Who, Lexicon.ConceptWords> parties, Map<String, Lexicon.ConceptWords> words) {}

    DutyWords(SourceFile source) {
        DutiesFile file = Data.readYaml(source.text(), source.path(), DutiesFile.class);
        file.parties().forEach((who, words) -> parties.put(who, lexicon.add("party " + who, words)));
        file.words().forEach(lexicon::add);
    }

    /** The parties named in a text in the order of their places; of words that overlap the longest counts. */
    List<Named> parties(MatchText text) {
        return parties(text, List.of());
    }

    /** As {@link #parties(MatchText)}. @param known those that are known already, which count before all others */
    List<Named> parties(MatchText text, List<Named> known) {
        List<Named> all = new ArrayList<>(known);
        parties.forEach((who, id) -> lexicon.marks(text).of(id).forEach(at -> all.add(new Named(who, at, false))));
        all.sort(Comparator.comparingInt((Named n) -> n.at().start()).thenComparingInt(n -> -n.at().end()));
        List<Named> kept = new ArrayList<>();
        int end = 0;
        for (Named named : all) {
            boolean rival = !known.contains(named) && known.stream().anyMatch(k -> k.at().overlaps(named.at()));
            if (named.at().start() >= end && !rival) {
                kept.add(named);
                end = named.at().end();
            }
        }
        return kept.stream().filter(n -> n.who() != null && !isOfStaff(text, n)).toList();
    }

    /** "The provider's security officer" answers for it inside the house. */
    private static boolean isOfStaff(MatchText text, Named named) {
        return named.who() == Who.PROVIDER
                && STAFF.matcher(text.folded().substring(named.at().end())).lookingAt();
    }

    /** The words of one kind in the order of their places. */
    List<Stretch> of(String kind, MatchText text) {
        Integer id = lexicon.known(kind);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary of duties has no " + kind);
        }
        return lexicon.marks(text).of(id);
    }

    boolean has(String kind, MatchText text, Stretch within) {
        return of(kind, text).stream().anyMatch(within::contains);
    }
}
