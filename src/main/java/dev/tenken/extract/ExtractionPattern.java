package dev.tenken.extract;

import dev.tenken.model.Polarity;
import java.util.List;
import java.util.Map;

/**
 * A pattern made ready to run; {@link PatternFile.Spec} says what each part means. Groups of which one is enough stand together
 * in an inner list.
 *
 * @param path of the file it stands in, for messages
 */
record ExtractionPattern(
        PatternFile.Spec spec,
        String path,
        List<Passage.Kind> kinds,
        List<List<Group>> needs,
        List<List<Group>> context,
        List<List<Group>> heading,
        List<List<Group>> never,
        List<List<Group>> neverAround,
        List<Capture> match,
        List<Take> take,
        Map<String, LexiconRecogniser> inherit,
        List<Recogniser> unless,
        Group near,
        Group denial,
        Polarity polarity)
        implements Proven {

    /** An expression and the attributes that its named groups become, by group name. */
    record Capture(Expression expression, Map<String, String> attributes) {}

    /** A recogniser with its name, the role that each attribute takes from it, and whether it must see anything at all. */
    record Take(String name, Recogniser recogniser, Map<String, String> roles, boolean required) {}

    @Override
    public String id() {
        return spec.id();
    }

    @Override
    public List<PatternFile.Example> examples() {
        return spec.examples();
    }

    @Override
    public List<PatternFile.Example> counter() {
        return spec.counter();
    }

    int within() {
        return spec.within() == null ? DEFAULT_WITHIN : spec.within();
    }

    /** Letters between a value and the word it belongs to, unless the pattern says otherwise. */
    private static final int DEFAULT_WITHIN = 40;
}
