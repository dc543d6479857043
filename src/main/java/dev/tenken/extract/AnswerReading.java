package dev.tenken.extract;

import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.concept.Marks;
import dev.tenken.extract.frame.Frame;
import dev.tenken.extract.frame.TopicPatterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.text.Word;
import dev.tenken.extract.text.Words;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Imprint;
import dev.tenken.model.document.Layout;
import dev.tenken.model.document.Span;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what an answer to a question would state, with the same frames that read papers: what "yes" to "Are logs kept for 90 days?" states
 * is what the question asks for.
 */
public final class AnswerReading {
    private static final String NAME = "questions";

    private final Extractor extractor;
    private final Lexicon lexicon;

    public AnswerReading(Extractor extractor) {
        this.extractor = extractor;
        this.lexicon = extractor.patterns().lexicon();
    }

    /**
     * A question with an answer that somebody might give.
     *
     * @param headings what stands above it, outermost first
     */
    public record Answered(String question, String answer, List<String> headings) {}

    /**
     * What an answer states.
     *
     * @param concepts the concepts that carry the statement
     */
    public record Stated(VendorFact fact, BitSet concepts) {}

    /** What each answer states, in the order of the answers; empty where it states nothing that is known. */
    public List<List<Stated>> read(List<Answered> answers, Language language) {
        List<List<Stated>> read = new ArrayList<>();
        answers.forEach(a -> read.add(new ArrayList<>()));
        if (answers.isEmpty()) {
            return read;
        }
        Sheet sheet = new Sheet(language);
        answers.forEach(sheet::add);
        Map<VendorFact, Set<String>> facts =
                extractor.trace(sheet.document(), new Vendor(NAME, new LocalizedText(NAME, NAME), List.of()));
        facts.forEach(
                (fact, frames) -> read.get(sheet.rowAt(fact.getEvidence().get(0).start()))
                        .add(new Stated(fact, concepts(fact.getTopic(), frames))));
        return read;
    }

    private BitSet concepts(Topic topic, Set<String> frames) {
        BitSet concepts = new BitSet();
        for (TopicPatterns patterns : extractor.patterns().topics()) {
            if (patterns.topic() == topic) {
                patterns.frames().stream().filter(f -> frames.contains(f.id())).forEach(f -> add(f, concepts));
            }
        }
        return concepts;
    }

    /** What is indispensable; words that only speak for the frame may tell more than it does. */
    private static void add(Frame frame, BitSet concepts) {
        frame.needs().forEach(n -> add(n.words(), concepts));
        frame.carrier().forEach(c -> add(c, concepts));
        if (frame.needs().isEmpty() && frame.carrier().isEmpty()) {
            frame.evidence().stream().filter(e -> e.weight() > 0).forEach(e -> add(e.words(), concepts));
        }
    }

    private static void add(Frame.Either either, BitSet concepts) {
        for (int concept : either.concepts()) {
            concepts.set(concept);
        }
    }

    /**
     * A word of a text.
     *
     * @param concepts that it belongs to, in both languages the same
     */
    public record Term(String lemma, BitSet concepts) {}

    /** The words of a text that mean something by themselves. */
    public List<Term> terms(String text) {
        MatchText folded = MatchText.of(text.replace('\n', ' '));
        Marks marks = lexicon.marks(folded);
        BitSet present = new BitSet();
        marks.addTo(present);
        List<Term> terms = new ArrayList<>();
        for (Word word : Words.of(folded).all()) {
            if (isContent(word)) {
                terms.add(new Term(word.lemma(), concepts(word.stretch(), marks, present)));
            }
        }
        return terms;
    }

    private static BitSet concepts(Stretch word, Marks marks, BitSet present) {
        BitSet concepts = new BitSet();
        for (int c = present.nextSetBit(0); c >= 0; c = present.nextSetBit(c + 1)) {
            if (marks.of(c).stream().anyMatch(word::overlaps)) {
                concepts.set(c);
            }
        }
        return concepts;
    }

    /** Runs of hiragana, figures and single letters only join others. */
    private static boolean isContent(Word word) {
        String form = word.form();
        boolean latin = form.chars().allMatch(c -> c < 0x250);
        if (latin) {
            return form.length() > 2 && form.chars().anyMatch(Character::isLetter);
        }
        return form.chars().anyMatch(c -> Script.of((char) c) != Script.HIRAGANA && Character.isLetter(c));
    }

    /** A table of questions and answers, written down to be read. */
    private static final class Sheet {
        private final Language language;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Span> header;
        private final List<Integer> starts = new ArrayList<>();

        Sheet(Language language) {
            this.language = language;
            this.header = line(language == Language.JA ? List.of("質問", "回答") : List.of("Question", "Reply"));
            blocks.add(block(header, List.of(), List.of()));
        }

        void add(Answered answer) {
            starts.add(text.length());
            List<Span> cells = line(List.of(plain(answer.question()), plain(answer.answer())));
            blocks.add(block(cells, header, answer.headings()));
        }

        private static String plain(String cell) {
            return cell.replaceAll("\\s+", " ").strip();
        }

        private List<Span> line(List<String> cells) {
            List<Span> spans = new ArrayList<>();
            for (String cell : cells) {
                int start = text.length();
                text.append(cell);
                spans.add(new Span(start, text.length()));
                text.append(spans.size() < cells.size() ? '\t' : '\n');
            }
            return spans;
        }

        private static Block block(List<Span> cells, List<Span> header, List<String> headings) {
            Span whole = cells.get(0).join(cells.get(cells.size() - 1));
            return new Block(BlockKind.TABLE_ROW, whole, 0, headings, List.of(), "", cells, header);
        }

        int rowAt(int offset) {
            int row = java.util.Collections.binarySearch(starts, offset);
            return row >= 0 ? row : -row - 2;
        }

        Document document() {
            return new Document(
                    NAME,
                    NAME,
                    "",
                    "text/csv",
                    language,
                    null,
                    null,
                    null,
                    Imprint.NONE,
                    null,
                    text.toString(),
                    blocks,
                    Layout.NONE,
                    null);
        }
    }
}
