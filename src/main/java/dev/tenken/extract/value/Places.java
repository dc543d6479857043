package dev.tenken.extract.value;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.NameTrie;
import dev.tenken.extract.text.Script;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of countries, regions and areas. Countries have the names that the Unicode CLDR gives in both languages, and those of
 * rules/vocabulary/places.yaml; cities, cloud regions and areas come from that file.
 */
public final class Places {
    /** What a Japanese text calls the country that it is written in. */
    private static final String OWN_COUNTRY = "国内";
    /** What official names end with: シンガポール共和国, where the CLDR has シンガポール. */
    private static final List<String> FORMS_OF_STATE = List.of("共和国", "連邦共和国", "王国", "公国", "大公国", "連邦", "合衆国");
    /** Letters of a country's name before it. */
    private static final int LONGEST_NAME = 10;

    /** A noun that a word like "English" goes with. */
    private static final Expression OF_SOMETHING =
            Expression.ofPlain(" (?!(?:is|are|and|or|only|as|by|to|for|on|at|but)\\b)[a-z]");

    private final NameTrie<Place> names = new NameTrie<>();
    private final NameTrie<Place> demonyms = new NameTrie<>();
    private final PlaceLaws laws;

    /**
     * A named place.
     *
     * @param country ISO 3166 alpha-2 code, or null for areas of several countries
     * @param isCountry true when the name is the country's own
     * @param upperCase true when only the upper-case form is the name: US, not us
     */
    public record Place(String country, boolean isCountry, boolean upperCase) {}

    /** The form of rules/vocabulary/places.yaml. */
    record PlacesFile(
            Map<String, List<String>> countries,
            Map<String, List<String>> abbreviations,
            Map<String, List<String>> regions,
            List<String> areas,
            List<String> areaAbbreviations,
            Map<String, String> prefectures,
            Map<String, List<String>> demonyms,
            PlaceLaws.LawWords law) {}

    public Places(SourceFile source) {
        PlacesFile file = Data.readYaml(source.text(), source.path(), PlacesFile.class);
        file.abbreviations().forEach((code, list) -> add(list, new Place(code, true, true)));
        add(file.areaAbbreviations(), new Place(null, false, true));
        file.countries().forEach((code, list) -> add(list, new Place(code, true, false)));
        file.regions().forEach((code, list) -> add(list, new Place(code, false, false)));
        add(file.areas(), new Place(null, false, false));
        file.demonyms().forEach((code, list) -> list.forEach(n -> demonyms.put(n, new Place(code, true, false))));
        file.prefectures().forEach(this::addPrefecture);
        addCountries(ULocale.JAPANESE);
        addCountries(ULocale.ENGLISH);
        laws = PlaceLaws.of(file.law());
    }

    PlaceLaws laws() {
        return laws;
    }

    /** The full name in both languages; 山口 and its like alone are names of people too. */
    private void addPrefecture(String japanese, String english) {
        add(List.of(japanese, english + " prefecture", english + "-ken"), new Place("JP", false, false));
    }

    private void addCountries(ULocale language) {
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(language);
        for (String code : Locale.getISOCountries()) {
            String name = MatchText.of(display.regionDisplayName(code)).folded();
            names.put(name, new Place(code, true, false));
            if (language.equals(ULocale.JAPANESE)) {
                FORMS_OF_STATE.forEach(form -> names.put(name + form, new Place(code, true, false)));
            }
        }
    }

    private void add(List<String> list, Place place) {
        list.forEach(name -> names.put(MatchText.of(name).folded(), place));
    }

    public NameTrie.Match<Place> placeAt(Passage passage, int start) {
        NameTrie.Match<Place> match = names.longestAt(passage.text(), start);
        String text = passage.text().folded();
        if (match == null || isPartOfAddress(text, match) || isWithinAnother(passage, match)) {
            return null;
        }
        if (!match.entry().upperCase()) {
            return match;
        }
        String original = passage.original(match.start(), match.end());
        return original.equals(original.toUpperCase(Locale.ROOT)) ? match : null;
    }

    /** 「フランス国内」: within the country that is named, not within the writer's own. */
    private boolean isWithinAnother(Passage passage, NameTrie.Match<Place> match) {
        if (!passage.text().folded().startsWith(OWN_COUNTRY, match.start())) {
            return false;
        }
        for (int from = Math.max(0, match.start() - LONGEST_NAME); from < match.start(); from++) {
            NameTrie.Match<Place> other = names.longestAt(passage.text(), from);
            if (other != null && other.end() == match.start()) {
                return true;
            }
        }
        return false;
    }

    /** The "uk" of gov.uk and the "us" of contact-us@example.com are no countries. */
    private static boolean isPartOfAddress(String text, NameTrie.Match<Place> match) {
        if (Script.of(text.charAt(match.start())) != Script.LATIN) {
            return false;
        }
        char before = match.start() == 0 ? ' ' : text.charAt(match.start() - 1);
        char after = match.end() == text.length() ? ' ' : text.charAt(match.end());
        boolean dotted = after == '.'
                && match.end() + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(match.end() + 1));
        return before == '.' || before == '@' || before == '/' || after == '@' || dotted;
    }

    NameTrie.Match<Place> demonymAt(Passage passage, int start) {
        NameTrie.Match<Place> match = demonyms.longestAt(passage.text(), start);
        return match == null || isLanguage(passage.text().folded(), match) ? null : match;
    }

    /** "Available in English" tells of no country, "in English law" does. */
    private static boolean isLanguage(String text, NameTrie.Match<Place> match) {
        return text.startsWith("in ", match.start() - 3) && !OF_SOMETHING.begins(text, match.end(), text.length());
    }
}
