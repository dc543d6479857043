package dev.tenken.extract;

import dev.tenken.extract.party.OwnNames;
import dev.tenken.extract.party.Parties;
import dev.tenken.extract.party.PartyReading;
import dev.tenken.extract.text.Folding;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.RunOn;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Sentences;
import dev.tenken.model.Block;
import dev.tenken.model.Document;
import dev.tenken.model.Span;
import dev.tenken.model.Vendor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a document's blocks into passages. */
final class PassageBuilder {
    /** Deeper headings say more than the title; two are enough to tell what a sentence is about. */
    private static final int NEAREST_HEADINGS = 2;
    /** A cell longer than this is prose, not a value. */
    private static final int MAX_VALUE_CELL = 70;

    /** Short cells of one row that are told beside each of its long ones; a row of more is no row of a check sheet. */
    private static final int MOST_LABELS = 50;

    private static final int SHORT_SENTENCE = 90;
    private static final int SHORT_JAPANESE_SENTENCE = 36;
    /** 有。, "Yes.": letters of an answer that says nothing more. */
    private static final int BARE_ANSWER = 5;
    /** Headings and lead-ins that many blocks share are folded once, as long as they are near. */
    private static final int REMEMBERED = 512;

    private static final Pattern LEANS_BACK = Pattern.compile(
            "^(?:また|なお|尚|その|これ|この|当該|同|前項|前号|前条|前二項|上記|ただし|但し|さらに|these|this|those|such|they|it |in addition|additionally|also)");
    private static final Pattern LABELLED_VALUE = Pattern.compile("\\S\\s?[:：]\\s?\\S");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!etc|Inc|Ltd|Co|Corp)[。.!?！？]\\s*$");

    private final Document document;
    private final Vendor vendor;
    private final Services services;
    private final PartyReading names;
    private final Map<String, MatchText> folded = new Recent<>(REMEMBERED);
    private final Consumer<Passage> reader;
    private Passage last;

    private PassageBuilder(Document document, Vendor vendor, PartyReading names, Consumer<Passage> reader) {
        this.document = document;
        this.vendor = vendor;
        this.names = names;
        this.services = new Services(vendor);
        this.reader = reader;
    }

    /**
     * Hands over the passages of a document in reading order, one by one: a long document's passages are never all in memory.
     *
     * @param language tells headings of sections that state nothing, and who is not the vendor
     */
    static void read(Document document, Vendor vendor, PatternSet.Language language, Consumer<Passage> reader) {
        OwnNames ownNames = OwnNames.of(document, vendor, language::isOther);
        Parties parties = Parties.of(document, ownNames, language.cloud()::all);
        PassageBuilder builder = new PassageBuilder(document, vendor, new PartyReading(ownNames, parties), reader);
        document.blocks().stream()
                .filter(b -> !builder.isUnder(b, language.noFacts()))
                .forEach(builder::add);
    }

    private void hand(Passage passage) {
        last = passage;
        reader.accept(passage);
    }

    private boolean isUnder(Block block, Group words) {
        List<String> path = block.heading();
        return !path.isEmpty() && words.isIn(fold(path.get(path.size() - 1)));
    }

    private void add(Block block) {
        switch (block.kind()) {
            case HEADING -> {
                // "Retention of logs : one year" standing alone is set like a heading and says what a sentence says.
                if (LABELLED_VALUE.matcher(block.span().of(document.text())).find()) {
                    addSentences(block, block.span(), Passage.Kind.SENTENCE, List.of());
                }
            }
            case PARAGRAPH -> addSentences(block, block.span(), Passage.Kind.SENTENCE, List.of());
            case LIST_ITEM ->
                addSentences(block, block.span(), isNote(block) ? Passage.Kind.SENTENCE : Passage.Kind.ITEM, List.of());
            case TABLE_ROW -> addRow(block);
        }
    }

    /** A note under a list (※ …) is set like an item and is none. */
    private boolean isNote(Block block) {
        int marker = block.span().start() - 1;
        while (marker >= 0
                && (document.text().charAt(marker) == ' ' || document.text().charAt(marker) == '\u3000')) {
            marker--;
        }
        return marker >= 0 && document.text().charAt(marker) == '※';
    }

    private void addSentences(Block block, Span span, Passage.Kind kind, List<Span> labels) {
        MatchText before = MatchText.EMPTY;
        for (Span sentence : Sentences.of(document.text(), span)) {
            MatchText text = names.read(Folding.fold(document.text(), sentence));
            if (text.isEmpty() || Question.is(text.folded())) {
                continue;
            }
            MatchText leaning = before.isEmpty() ? lastBefore(block, text) : before;
            hand(passage(block, kind, text, sentence, null, labels, leaning));
            before = text;
        }
    }

    /** The last sentence of the block before, when this one begins with a word that points back to it. */
    private MatchText lastBefore(Block block, MatchText text) {
        if (last == null || !LEANS_BACK.matcher(text.folded()).find()) {
            return MatchText.EMPTY;
        }
        return last.block().heading().equals(block.heading()) ? last.text() : MatchText.EMPTY;
    }

    private void addRow(Block block) {
        List<Span> values = new ArrayList<>();
        List<Span> prose = new ArrayList<>();
        boolean asks = false;
        for (Span cell : block.cells()) {
            if (cell.length() > 0) {
                boolean question =
                        Question.is(Folding.fold(document.text(), cell).folded());
                asks |= question;
                (isProse(cell) && !question ? prose : values).add(cell);
            }
        }
        boolean answered = asks && values.size() + prose.size() > 1 || isLabelled(block, values, prose);
        if (answered && block.span().length() <= Sentences.MAX_SENTENCE) {
            addAnsweredRow(block);
            return;
        }
        if (prose.isEmpty() && block.span().length() <= Sentences.MAX_SENTENCE) {
            addValueRow(block, block.cells(), block.span());
            return;
        }
        if (prose.isEmpty()) {
            prose.addAll(values);
            values.clear();
        }
        // The short cells before the prose speak together too: "ISO/IEC 27001 | IS 12345 | the scope is …".
        int leading = (int)
                values.stream().takeWhile(v -> v.start() < prose.get(0).start()).count();
        if (leading > 1) {
            addValueRow(block, values.subList(0, leading), values.get(0).join(values.get(leading - 1)));
        }
        List<Span> shared = values.subList(0, Math.min(MOST_LABELS, values.size()));
        Map<Span, Integer> columns = columns(block);
        for (Span cell : prose) {
            List<Span> labels = new ArrayList<>(shared);
            Span head = headOf(block, columns.get(cell));
            if (head != null) {
                labels.add(head);
            }
            for (Span part : RunOn.parts(document.text(), cell)) {
                addSentences(block, part, Passage.Kind.SENTENCE, labels);
            }
        }
    }

    /**
     * The question gives the topic, the other cells the answer: they speak together. Of an answer of several sentences the first
     * answers the question, the others stand for themselves.
     */
    private void addAnsweredRow(Block block) {
        Span answer = block.cells().get(block.cells().size() - 1);
        List<Span> sentences = Sentences.of(document.text(), answer);
        // 「有。10日前に通知」: a bare yes or no and what explains it are one answer.
        int answers = !sentences.isEmpty() && sentences.get(0).length() <= BARE_ANSWER ? 2 : 1;
        if (sentences.size() <= answers) {
            addValueRow(block, block.cells(), block.span());
            return;
        }
        List<Span> others = block.cells().subList(0, block.cells().size() - 1);
        Span first = new Span(answer.start(), sentences.get(answers - 1).end());
        List<Span> cells = new ArrayList<>(others);
        cells.add(first);
        addValueRow(block, cells, new Span(block.span().start(), first.end()));
        List<Span> labels = others.stream().filter(cell -> cell.length() > 0).toList();
        Span rest = new Span(sentences.get(answers).start(), answer.end());
        addSentences(block, rest, Passage.Kind.SENTENCE, labels);
    }

    /** 「ログの保存期間 | 1年です。…」: labels, and behind them prose whose first sentence needs them. */
    private boolean isLabelled(Block block, List<Span> values, List<Span> prose) {
        return !values.isEmpty()
                && prose.size() == 1
                && prose.get(0).equals(block.cells().get(block.cells().size() - 1))
                && isShort(Sentences.of(document.text(), prose.get(0)).get(0));
    }

    private boolean isShort(Span sentence) {
        return sentence.length()
                <= (Script.hasJapanese(sentence.of(document.text())) ? SHORT_JAPANESE_SENTENCE : SHORT_SENTENCE);
    }

    private boolean isProse(Span cell) {
        return cell.length() > MAX_VALUE_CELL
                || SENTENCE_END.matcher(cell.of(document.text())).find() && cell.length() > MAX_VALUE_CELL / 4;
    }

    private static Map<Span, Integer> columns(Block row) {
        Map<Span, Integer> columns = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            columns.putIfAbsent(row.cells().get(column), column);
        }
        return columns;
    }

    private static Span headOf(Block block, int column) {
        if (column >= block.header().size()) {
            return null;
        }
        Span head = block.header().get(column);
        return head.length() == 0 ? null : head;
    }

    private void addValueRow(Block block, List<Span> cells, Span quote) {
        List<Folding.Piece> pieces = new ArrayList<>();
        Span header = null;
        boolean named = namesColumns(block.header());
        for (int column = 0; column < cells.size(); column++) {
            Span cell = cells.get(column);
            if (cell.length() == 0) {
                continue;
            }
            Span head = named ? headOf(block, column) : null;
            if (head != null) {
                header = header == null ? head : header.join(head);
                pieces.add(new Folding.Piece(head, "|"));
                pieces.add(new Folding.Piece(cell, ": "));
            } else {
                pieces.add(new Folding.Piece(cell, "|"));
            }
        }
        MatchText text = names.read(Folding.fold(document.text(), pieces));
        if (!text.isEmpty()) {
            hand(passage(block, Passage.Kind.ROW, text, quote, header, List.of(), MatchText.EMPTY));
        }
    }

    /** Heads that are longer than any sentence name no columns; they would be read again with every row. */
    private static boolean namesColumns(List<Span> heads) {
        return heads.stream().mapToInt(Span::length).sum() <= Sentences.MAX_SENTENCE;
    }

    private Passage passage(
            Block block,
            Passage.Kind kind,
            MatchText text,
            Span quote,
            Span header,
            List<Span> labels,
            MatchText before) {
        List<Context> contexts = new ArrayList<>(around(block, labels));
        if (!before.isEmpty()) {
            contexts.add(new Context(Context.Role.BEFORE, before, null));
        }
        contexts.addAll(headings(block));
        return new Passage(
                vendor, document, block, kind, text, quote, header, contexts, Section.OFFER, scope(text, contexts));
    }

    private List<Context> headings(Block block) {
        List<Context> nearest = new ArrayList<>();
        List<String> path = block.heading();
        for (int i = path.size() - 1; i >= 0 && nearest.size() < NEAREST_HEADINGS; i--) {
            nearest.add(new Context(Context.Role.HEADING, fold(path.get(i)), null));
        }
        return nearest;
    }

    private List<Context> around(Block block, List<Span> labels) {
        List<Context> around = new ArrayList<>();
        labels.forEach(l -> around.add(new Context(Context.Role.ROW_LABEL, fold(l.of(document.text())), l)));
        for (int i = block.parents().size() - 1; i >= 0; i--) {
            around.add(new Context(Context.Role.PARENT, fold(block.parents().get(i)), null));
        }
        if (!block.leadIn().isBlank()) {
            around.add(new Context(Context.Role.LEAD_IN, fold(block.leadIn()), null));
        }
        return around;
    }

    private List<String> scope(MatchText text, List<Context> contexts) {
        return Stream.concat(
                        Stream.of(text),
                        contexts.stream()
                                .filter(c -> c.role() != Context.Role.BEFORE)
                                .map(Context::text))
                .map(services::namedIn)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private MatchText fold(String text) {
        String beginning = text.length() <= Sentences.MAX_SENTENCE ? text : text.substring(0, Sentences.MAX_SENTENCE);
        return folded.computeIfAbsent(beginning, words -> names.read(MatchText.of(words)));
    }
}
