package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Sees addresses of pages; the value is the address as written. */
public final class LinkRecogniser implements Recogniser {
    /** Letters of an address at most; the last one is no mark of the sentence. */
    private static final Expression ADDRESS =
            Expression.of("https?://[a-z0-9][a-z0-9./_%?=&#~:+-]{2,200}(?<![.,:?])|" + PageAddresses.BARE);

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        Matcher m = ADDRESS.finder(passage.text());
        while (m.find()) {
            found.add(Found.of(m.start(), m.end(), Captured.words(passage, m.start(), m.end())));
        }
        return found;
    }
}
