package dev.tenken.extract.workshop;

import dev.tenken.extract.Extractor;
import dev.tenken.extract.PassageBuilder;
import dev.tenken.extract.frame.Frame;
import dev.tenken.extract.frame.PatternFile;
import dev.tenken.extract.frame.TopicPatterns;
import dev.tenken.extract.passage.Passage;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Runs the examples that stand in the pattern files: each example must give the fact it promises, from the quote it marks; no
 * counter-example may be matched; every frame must have both, in both languages.
 */
public final class PatternExamples {
    private static final String OPEN = "<m>";
    private static final String CLOSE = "</m>";
    private static final Vendor NOBODY = new Vendor("example", LocalizedText.same("example"), List.of());

    private final Extractor extractor;
    private final Function<String, Document> reader;
    private final List<String> failures = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private int checked;

    private PatternExamples(Extractor extractor, Function<String, Document> reader) {
        this.extractor = extractor;
        this.reader = reader;
    }

    /**
     * What running the examples found.
     *
     * @param checked how many examples and counter-examples were run
     * @param failures one line each, naming file, frame, example and why
     * @param missing frames that lack examples in some language, one line for each kind that they lack
     */
    public record Report(int checked, List<String> failures, List<String> missing) {}

    /**
     * Runs the examples of all topics.
     *
     * @param extractor whose frames are checked
     * @param reader makes a document of a few lines of text
     */
    public static Report run(Extractor extractor, Function<String, Document> reader) {
        return run(extractor, topic -> true, reader);
    }

    /** Runs the examples of some topics. */
    public static Report run(Extractor extractor, Predicate<Topic> wanted, Function<String, Document> reader) {
        PatternExamples examples = new PatternExamples(extractor, reader);
        for (TopicPatterns topic : extractor.patterns().topics()) {
            if (wanted.test(topic.topic())) {
                topic.frames().forEach(f -> examples.check(topic, f));
            }
        }
        return new Report(examples.checked, List.copyOf(examples.failures), List.copyOf(examples.missing));
    }

    private void check(TopicPatterns topic, Frame frame) {
        String place = frame.path() + ": " + frame.id();
        Workshop.entry(topic.topic(), frame).missing().forEach(what -> missing.add(place + ": no " + what));
        frame.examples().forEach(e -> checkExample(place, topic, frame, e));
        frame.counter().forEach(e -> checkCounter(place, topic, frame, e));
    }

    private void checkExample(String place, TopicPatterns topic, Frame frame, PatternFile.Example example) {
        checked++;
        int open = example.text().indexOf(OPEN);
        int close = example.text().indexOf(CLOSE);
        if (open < 0 || close < open) {
            failures.add(place + ": the quote is not marked with <m>…</m> in: " + example.text());
            return;
        }
        String quote = example.text().substring(open + OPEN.length(), close);
        String plain = example.text().replace(OPEN, "").replace(CLOSE, "");
        Document document = document(plain, example);
        Map<VendorFact, Set<String>> facts = facts(topic, document);
        List<VendorFact> ours = facts.keySet().stream()
                .filter(f -> facts.get(f).contains(frame.id()))
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
                                    ? "nothing (" + whyNothing(topic, frame, document, quote) + ")"
                                    : ours.stream().map(PatternExamples::shown).toList())
                            + "; text: " + plain);
        }
    }

    /** Why the frame gave no fact from the quote. */
    private String whyNothing(TopicPatterns topic, Frame frame, Document document, String quote) {
        List<String> reasons = new ArrayList<>();
        PassageBuilder.read(document, NOBODY, p -> {
            if (p.quote().of(document.words()).contains(quote)
                    || quote.contains(p.quote().of(document.words()))) {
                reasons.add(whyNothing(topic, frame, p));
            }
        });
        return reasons.isEmpty() ? "no passage has the quote" : String.join("; ", reasons);
    }

    private String whyNothing(TopicPatterns topic, Frame frame, Passage passage) {
        return String.join("; ", new FrameTrace(extractor.patterns(), passage, true).why(topic.topic(), frame));
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

    private void checkCounter(String place, TopicPatterns topic, Frame frame, PatternFile.Example example) {
        checked++;
        facts(topic, document(example.text(), example)).forEach((fact, frames) -> {
            if (frames.contains(frame.id())) {
                failures.add(place + ": matched its counter-example \"" + example.text() + "\": " + shown(fact));
            }
        });
    }

    private Document document(String text, PatternFile.Example example) {
        return reader.apply(example.under() == null ? text : "## " + example.under() + "\n\n" + text);
    }

    private Map<VendorFact, Set<String>> facts(TopicPatterns topic, Document document) {
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
