package dev.tenken.extract;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees Japanese postal addresses, from the prefecture to the number of the house. Role: {@code countries}. */
record AddressRecogniser() implements Recogniser {
    private static final Pattern ADDRESS =
            Patterns.compile("(?:北海道|東京都|京都府|大阪府|[一-鿿]{2,3}県)[一-鿿ぁ-んァ-ヶー]{2,20}\\d{1,5}(?:-\\d|番|丁目|条)");

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        Matcher m = ADDRESS.matcher(passage.text().folded());
        while (m.find()) {
            String words = Captured.words(passage, m.start(), m.end());
            found.add(
                    new Found(new Stretch(m.start(), m.end()), Map.of("countries", List.of("JP"), Found.VALUE, words)));
        }
        return found;
    }
}
