package dev.tenken.extract.workshop;

import dev.tenken.extract.Extractor;
import dev.tenken.extract.frame.Frame;
import dev.tenken.extract.frame.PatternFile;
import dev.tenken.extract.frame.TopicPatterns;
import dev.tenken.extract.text.Script;
import dev.tenken.model.InputException;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What those who write frames need: do the examples hold, where are examples missing, and what does the extraction see in a line. */
public final class Workshop {
    private final Extractor extractor;
    private final Predicate<Topic> wanted;

    public Workshop(Extractor extractor) {
        this(extractor, topic -> true);
    }

    /** @param wanted the topics to look at */
    public Workshop(Extractor extractor, Predicate<Topic> wanted) {
        this.extractor = extractor;
        this.wanted = wanted;
    }

    /**
     * A frame in brief.
     *
     * @param path of its file
     */
    public record Entry(
            Topic topic,
            String id,
            String path,
            int japaneseExamples,
            int englishExamples,
            int japaneseCounterExamples,
            int englishCounterExamples) {

        /** The kinds of examples that it lacks, such as "English counter-example"; empty when it has all. */
        public List<String> missing() {
            List<String> missing = new ArrayList<>();
            add(missing, japaneseExamples, "Japanese example");
            add(missing, japaneseCounterExamples, "Japanese counter-example");
            add(missing, englishExamples, "English example");
            add(missing, englishCounterExamples, "English counter-example");
            return missing;
        }

        private static void add(List<String> missing, int count, String what) {
            if (count == 0) {
                missing.add(what);
            }
        }
    }

    /** Every frame, by topic and in the order of its file. */
    public List<Entry> patterns() {
        List<Entry> entries = new ArrayList<>();
        for (TopicPatterns topic : extractor.patterns().topics()) {
            if (wanted.test(topic.topic())) {
                topic.frames().forEach(f -> entries.add(entry(topic.topic(), f)));
            }
        }
        return entries;
    }

    static Entry entry(Topic topic, Frame frame) {
        return new Entry(
                topic,
                frame.id(),
                frame.path(),
                count(frame.examples(), true),
                count(frame.examples(), false),
                count(frame.counter(), true),
                count(frame.counter(), false));
    }

    private static int count(List<PatternFile.Example> examples, boolean japanese) {
        return (int) examples.stream()
                .filter(e -> Script.hasJapanese(e.text()) == japanese)
                .count();
    }

    /**
     * Runs every example and counter-example.
     *
     * @param reader makes a document of a few lines of text
     */
    public PatternExamples.Report test(Function<String, Document> reader) {
        return PatternExamples.run(extractor, wanted, reader);
    }

    /**
     * What the extraction sees in a line.
     *
     * @param number of the line, from 1
     * @throws InputException when the document has no such line
     */
    public LineTrace explain(Document document, Vendor vendor, int number) {
        int[] starts = Document.LineIndex.of(document.text()).starts();
        if (number < 1 || number > starts.length) {
            throw new InputException(
                    document.path() + ": has no line " + number + "; wanted one of 1 to " + starts.length);
        }
        int end = number < starts.length ? starts[number] : document.text().length();
        Span line = stripped(document.text(), starts[number - 1], end);
        return new LineTracer(extractor, wanted, document, vendor, line).trace();
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
