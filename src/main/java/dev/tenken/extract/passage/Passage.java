package dev.tenken.extract.passage;

import dev.tenken.extract.party.Parties;
import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The unit of reading: one sentence, one list item's sentence, one answer or one table row, with all that gives it meaning.
 *
 * @param vendor whose document it stands in
 * @param document where it stands
 * @param block the block it is part of
 * @param kind what it is
 * @param text its text; for a row, each cell behind its column head ("frequency: daily | kept: 7 days")
 * @param quote its place in the document
 * @param header the place of the header row that {@code text} draws on, or null
 * @param contexts what it does not say itself and is read with, nearest first
 * @param section what the section it stands in is for
 * @param services ids of the services it is about; empty for all
 * @param parties the words of {@code text} that stand for a party, in the order of their places
 * @param known who is who in its document
 * @param cells of the row that it is or stands in, or label and value of an item that has both; otherwise empty
 */
public record Passage(
        Vendor vendor,
        Document document,
        Block block,
        Kind kind,
        MatchText text,
        Span quote,
        Span header,
        List<Context> contexts,
        Section section,
        List<String> services,
        List<Cell> cells,
        List<PartyMention> parties,
        Parties known,
        SectionVoice voice) {

    /** What a passage is. */
    public enum Kind {
        SENTENCE,
        ITEM,
        ROW
    }

    public Passage {
        contexts = List.copyOf(contexts);
        cells = List.copyOf(cells);
        parties = List.copyOf(parties);
    }

    /** The same for these plans alone; for all that it is about when there are none. */
    Passage of(List<String> plans) {
        List<String> only = plans.isEmpty() ? services : plans;
        return new Passage(
                vendor, document, block, kind, text, quote, header, contexts, section, only, cells, parties, known,
                voice);
    }

    /** The same as part of a section for something else. */
    Passage in(Section other) {
        return new Passage(
                vendor, document, block, kind, text, quote, header, contexts, other, services, cells, parties, known,
                voice);
    }

    /** Whom other words of its document name; found once for headings and the like, under which many passages stand. */
    public List<PartyMention> named(MatchText words) {
        return words.remembered(known, known::in);
    }

    /** The two nearest headings above it, nearest first. */
    public List<MatchText> headings() {
        return texts(Context.Role.HEADING::equals);
    }

    /** The words that introduce it: question, labels of its row, lead-in, enclosing list items. */
    public List<MatchText> around() {
        return texts(role -> role != Context.Role.HEADING && role != Context.Role.BEFORE);
    }

    /** The sentence before it when it leans on that one, otherwise null. */
    public Context leaning() {
        for (Context context : contexts) {
            if (context.role() == Context.Role.BEFORE) {
                return context;
            }
        }
        return null;
    }

    /** A context of this passage as a sentence of its own. */
    public Passage with(Context context) {
        return new Passage(
                vendor,
                document,
                block,
                Kind.SENTENCE,
                context.text(),
                context.span(),
                null,
                List.of(),
                section,
                services,
                List.of(),
                context.parties(),
                known,
                voice);
    }

    private List<MatchText> texts(Predicate<Context.Role> wanted) {
        List<MatchText> texts = new ArrayList<>(contexts.size());
        for (Context context : contexts) {
            if (wanted.test(context.role())) {
                texts.add(context.text());
            }
        }
        return texts;
    }

    /** The words of the original text at a stretch of the folded one. */
    public String original(int start, int end) {
        return text.original(start, end).of(document.words());
    }
}
