package dev.tenken.extract;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.NameTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees whose law is meant: 日本法, 日本国の法令, "the laws of Japan", "English law". The value is an ISO 3166 code. */
record LawRecogniser(Places places) implements Recogniser {
    private static final Pattern JA_BEHIND = Patterns.compile("^国?の?(?:関連)?(?:法令|法律|諸法|法)(?![人務廷的制定規])");
    private static final Pattern EN_BEFORE = Patterns.compile(
            "\\blaws? (?:of|in) (?:the )?(?:(?:state|commonwealth|province|republic|kingdom|country) of )?(?:the )?$");
    private static final Pattern EN_BEHIND = Patterns.compile(
            "^(?:'s)? (?:(?:contract|substantive|civil|private|domestic|national|federal|state|data protection|privacy) ){0,2}(?:laws?|legislation)\\b");

    /** "the UK GDPR", "the EU AI Act", 米国公認会計士協会: the place belongs to the name of a law or of an institution. */
    private static final Pattern NAMED = Patterns.compile(
            "^(?: (?:gdpr|general data protection|data protection|member states?|supervisory|standard contractual|adequacy|commission\\b|authorit|representative|data subjects?|(?:[a-z]{1,20} ){0,3}(?:act|regulation)\\b)"
                    + "|間?の?プライバシーシールド|(?:連邦)?政府(?!専用)|[一-鿿ァ-ヶー]{1,14}(?:協会|学会|研究所|機構|連盟|委員会|[商財国法][務防]省))");

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        String text = passage.text().folded();
        for (int i = 0; i < text.length(); i++) {
            NameTrie.Match<Places.Place> match = placeOrDemonym(passage, i);
            if (match == null || match.entry().country() == null) {
                continue;
            }
            int end = lawEnd(text, match);
            if (end > 0) {
                found.add(Found.of(match.start(), end, match.entry().country()));
                i = end - 1;
            }
        }
        return found;
    }

    private NameTrie.Match<Places.Place> placeOrDemonym(Passage passage, int at) {
        NameTrie.Match<Places.Place> demonym = places.demonymAt(passage, at);
        return demonym == null ? places.placeAt(passage, at) : demonym;
    }

    /** True when the place is named for its law, which tells nothing of where a thing is. */
    static boolean isLaw(String text, NameTrie.Match<Places.Place> place) {
        return lawEnd(text, place) > 0
                || NAMED.matcher(text).region(place.end(), text.length()).find();
    }

    /** Where the name of the law ends, or -1 when the place is not named for its law. */
    private static int lawEnd(String text, NameTrie.Match<Places.Place> match) {
        for (Pattern behind : List.of(JA_BEHIND, EN_BEHIND)) {
            Matcher m = behind.matcher(text).region(match.end(), text.length());
            if (m.find()) {
                return m.end();
            }
        }
        String before = text.substring(Math.max(0, match.start() - 60), match.start());
        return EN_BEFORE.matcher(before).find() ? match.end() : -1;
    }
}
