package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import java.text.Normalizer;
import java.util.List;

/** Sees names or terms of a vocabulary; the value is the vendor's own wording, in plain letters. */
public record NameRecogniser(Group names) implements Recogniser {

    @Override
    public List<Found> find(Passage passage) {
        return names.all(passage.text()).stream()
                .map(h -> Found.of(h.start(), h.end(), plain(passage, h.start(), h.end())))
                .toList();
    }

    /** The words as written, but full-width letters as half-width ones: ＩＳＯ is ISO. */
    public static String plain(Passage passage, int start, int end) {
        return Normalizer.normalize(Captured.words(passage, start, end), Normalizer.Form.NFKC);
    }
}
