package dev.tenken.extract.party;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.NameTrie;
import dev.tenken.model.fact.Party;
import java.util.List;
import java.util.Map;

/** The party nouns of the vocabulary, with the forms in which they stand in text. */
final class PartyLexicon {
    private static final List<String> HONORIFICS = List.of("様", "さま", "さん", "方", "側");

    private final NameTrie<Party> nouns = new NameTrie<>();
    private final NameTrie<Party> owners = new NameTrie<>();
    private final NameTrie<Boolean> people = new NameTrie<>();
    private final NameTrie<Boolean> houses = new NameTrie<>();

    private static final class Holder {
        private static final PartyLexicon BUILT_IN = new PartyLexicon(PartyWords.builtIn());
    }

    private PartyLexicon(PartyWords words) {
        // A word that is written in the file counts before one that is made: "service providers" are suppliers where it
        // says so.
        words.parties().forEach((party, list) -> list.forEach(w -> nouns.put(w, party)));
        words.parties().forEach((party, list) -> list.forEach(w -> forms(nouns, w, party)));
        words.owners().forEach((party, list) -> list.forEach(w -> owners.put(w, party)));
        words.houses().forEach(w -> {
            houses.put(w, true);
            forms(houses, w, true);
        });
        words.people().forEach(w -> {
            people.put(w, true);
            forms(people, w, true);
        });
    }

    static PartyLexicon builtIn() {
        return Holder.BUILT_IN;
    }

    /** Adds the plural of an English noun, or a Japanese one with the words of courtesy around it. */
    static <T> void forms(NameTrie<T> trie, String noun, T value) {
        if (noun.chars().allMatch(c -> c < 0x80)) {
            trie.put(plural(noun), value);
            return;
        }
        for (String honorific : HONORIFICS) {
            trie.put(noun + honorific, value);
            trie.put("ご" + noun + honorific, value);
        }
        trie.put("ご" + noun, value);
    }

    private static String plural(String noun) {
        boolean y = noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return y ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** False when no noun or owner stands at this place. */
    boolean mayBegin(MatchText text, int start) {
        return nouns.mayBegin(text, start) || owners.mayBegin(text, start);
    }

    NameTrie.Match<Party> nounAt(MatchText text, int start) {
        return nouns.longestAt(text, start);
    }

    /** The party that a head or heading names first: "Cloud customers", お客様の作業; null when it names none. */
    Party firstNamed(String head) {
        MatchText text = MatchText.of(head);
        for (int start = 0; start < text.folded().length(); start++) {
            NameTrie.Match<Party> noun = nounAt(text, start);
            if (noun != null) {
                return noun.entry();
            }
        }
        return null;
    }

    NameTrie.Match<Party> ownerAt(MatchText text, int start) {
        return owners.longestAt(text, start);
    }

    NameTrie.Match<Boolean> peopleAt(MatchText text, int start) {
        return people.longestAt(text, start);
    }

    NameTrie.Match<Boolean> houseAt(MatchText text, int start) {
        return houses.longestAt(text, start);
    }

    /** The words of each party that stand in the vocabulary. */
    static Map<Party, List<String>> words() {
        return PartyWords.builtIn().parties();
    }
}
