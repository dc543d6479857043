package dev.tenken.extract;

import dev.tenken.model.Attributes;
import dev.tenken.model.Document;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Polarity;
import dev.tenken.model.Vendor;
import dev.tenken.model.VendorFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Runs the examples that stand in the pattern files: each example must give the fact it promises, from the quote it marks; no
 * counter-example may be matched; every pattern must have both, in both languages.
 */
public final class PatternExamples {
    private static final String OPEN = "<m>";
    private static final String CLOSE = "</m>";
    private static final Vendor NOBODY = new Vendor("example", LocalizedText.same("example"), List.of());

    private final Extractor extractor;
    private final Function<String, Document> reader;
    private final List<String> failures = new ArrayList<>();
    private int checked;

    private PatternExamples(Extractor extractor, Function<String, Document> reader) {
        this.extractor = extractor;
        this.reader = reader;
    }

    /**
     * What running the examples found.
     *
     * @param checked how many examples and counter-examples were run
     * @param failures one line each, naming file, pattern, example and why
     */
    public record Report(int checked, List<String> failures) {}

    /**
     * @param extractor whose patterns are checked
     * @param reader makes a document of a few lines of text
     */
    public static Report run(Extractor extractor, Function<String, Document> reader) {
        PatternExamples examples = new PatternExamples(extractor, reader);
        for (TopicPatterns topic : extractor.patterns().topics()) {
            topic.patterns().forEach(p -> examples.check(topic, p));
        }
        return new Report(examples.checked, List.copyOf(examples.failures));
    }

    private void check(TopicPatterns topic, ExtractionPattern pattern) {
        String place = topic.path() + ": " + pattern.id();
        bothLanguages(place, "example", pattern.spec().examples());
        bothLanguages(place, "counter-example", pattern.spec().counter());
        pattern.spec().examples().forEach(e -> checkExample(place, topic, pattern, e));
        pattern.spec().counter().forEach(e -> checkCounter(place, topic, pattern, e));
    }

    private void bothLanguages(String place, String what, List<PatternFile.Example> examples) {
        for (boolean japanese : new boolean[] {true, false}) {
            if (examples.stream().noneMatch(e -> Script.hasJapanese(e.text()) == japanese)) {
                failures.add(place + ": no " + (japanese ? "Japanese " : "English ") + what);
            }
        }
    }

    private void checkExample(
            String place, TopicPatterns topic, ExtractionPattern pattern, PatternFile.Example example) {
        checked++;
        int open = example.text().indexOf(OPEN);
        int close = example.text().indexOf(CLOSE);
        if (open < 0 || close < open) {
            failures.add(place + ": the quote is not marked with <m>…</m> in: " + example.text());
            return;
        }
        String quote = example.text().substring(open + OPEN.length(), close);
        String plain = example.text().replace(OPEN, "").replace(CLOSE, "");
        Map<VendorFact, Set<String>> facts = facts(topic, plain, example);
        List<VendorFact> ours = facts.keySet().stream()
                .filter(f -> facts.get(f).contains(pattern.id()))
                .toList();
        boolean given = ours.stream()
                .anyMatch(f -> f.getPolarity() == polarity(example)
                        && Attributes.of(f)
                                .entrySet()
                                .containsAll(example.gives().entrySet())
                        && quoted(f, quote, plain));
        if (!given) {
            failures.add(
                    place + ": wanted " + polarity(example) + " " + example.gives() + " from \"" + quote + "\", got "
                            + (ours.isEmpty()
                                    ? "nothing"
                                    : ours.stream().map(PatternExamples::shown).toList()) + "; text: " + plain);
        }
    }

    /** The mark may leave out the full stop or cover a part of a sentence; it must begin where the quote begins. */
    private static boolean quoted(VendorFact fact, String quote, String plain) {
        String got = fact.getEvidence().get(0).quote();
        return got.startsWith(quote) || got.equals(quote);
    }

    private static String shown(VendorFact fact) {
        return fact.getPolarity() + " " + Attributes.of(fact) + " \""
                + fact.getEvidence().get(0).quote() + "\"";
    }

    private void checkCounter(
            String place, TopicPatterns topic, ExtractionPattern pattern, PatternFile.Example example) {
        checked++;
        facts(topic, example.text(), example).forEach((fact, patterns) -> {
            if (patterns.contains(pattern.id())) {
                failures.add(place + ": matched its counter-example \"" + example.text() + "\": " + shown(fact));
            }
        });
    }

    private Map<VendorFact, Set<String>> facts(TopicPatterns topic, String text, PatternFile.Example example) {
        String whole = example.under() == null ? text : "## " + example.under() + "\n\n" + text;
        Document document = reader.apply(whole);
        Map<VendorFact, Set<String>> all = extractor.trace(document, NOBODY);
        all.keySet().removeIf(f -> !topic.topic().type().isInstance(f));
        return all;
    }

    private static Polarity polarity(PatternFile.Example example) {
        return example.polarity() == null
                ? Polarity.AFFIRMED
                : Polarity.valueOf(example.polarity().toUpperCase(Locale.ROOT));
    }
}
