package dev.tenken.extract.party;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.text.Vocabulary;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of rules/vocabulary/parties.yaml: plain words in lower case, English nouns in the singular. */
final class PartyWords {
    private static final String FILE = "parties.yaml";

    private final PartiesFile file;

    /** Words in both languages. */
    record Words(List<String> ja, List<String> en) {
        Words {
            ja = ja == null ? List.of() : List.copyOf(ja);
            en = en == null ? List.of() : List.copyOf(en);
        }

        List<String> all() {
            List<String> all = new ArrayList<>(ja);
            all.addAll(en);
            return all;
        }
    }

    /**
     * The form of the file.
     *
     * @param parties nouns and pronouns for each party
     * @param owners words that say whose somebody is: "our", "your"
     * @param people nouns for people who belong to whoever is named before them: "employees", 従業員
     * @param houses nouns for the customer's own organisation, behind "your"
     * @param openings words that stand before names, and are no part of them
     * @param noNames words that name what is talked of, and are nobody's name by themselves
     */
    record PartiesFile(
            Map<String, Words> parties,
            Map<String, Words> owners,
            Words people,
            Words houses,
            Words openings,
            Words noNames) {}

    private final Set<String> noNames = new HashSet<>();
    private final Set<String> openings = new HashSet<>();

    private PartyWords(SourceFile source) {
        file = Data.readYaml(source.text(), source.path(), PartiesFile.class);
        noNames.addAll(file.openings().all());
        noNames.addAll(file.noNames().all());
        openings.addAll(file.openings().all());
        file.parties().values().forEach(words -> words.en().forEach(w -> openings.add(w.replaceFirst("^the ", ""))));
    }

    private static final class Holder {
        private static final PartyWords BUILT_IN = new PartyWords(Vocabulary.file(FILE));
    }

    static PartyWords builtIn() {
        return Holder.BUILT_IN;
    }

    /** True for a word, in lower case, that is nobody's name. */
    boolean isNoName(String word) {
        return noNames.contains(word);
    }

    /** True for a word, in lower case, that stands before names or says who is named behind it: "the", "processor". */
    boolean isOpening(String word) {
        return openings.contains(word);
    }

    Map<Party, List<String>> parties() {
        return all(file.parties());
    }

    Map<Party, List<String>> owners() {
        return all(file.owners());
    }

    List<String> people() {
        return file.people().all();
    }

    List<String> houses() {
        return file.houses().all();
    }

    private static Map<Party, List<String>> all(Map<String, Words> words) {
        Map<Party, List<String>> all = new EnumMap<>(Party.class);
        words.forEach((party, list) -> all.put(Party.valueOf(party.toUpperCase(Locale.ROOT)), list.all()));
        return all;
    }
}
