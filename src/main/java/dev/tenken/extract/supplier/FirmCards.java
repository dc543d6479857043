package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.party.NoNames;
import dev.tenken.extract.passage.PassageMaker;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.LabelledPairs;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Sentences;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds {@link FirmCard cards} in lists of firms: "Vercel:" or a heading or item 「Stripe」 over "Purpose: …", 「所在国：米国」, or over
 * a sentence that tells what it is used for.
 */
public final class FirmCards {
    /** No name with its marks is longer. */
    private static final int LONGEST_NAME = 70;
    /** Lines of a card. */
    private static final int MOST_TOLD = 10;

    private static final String NAMING_WORDS =
            "(?:(?i:(?:name|firm|company|entity|(?:sub-?)?processor|sub-?contractor|supplier|provider|vendor)(?: name)?)|(?:名称|会社名|企業名|事業者名|提供先|移転先|委託先|再委託先)(?:の名称)?)";
    private static final Expression NAMING = Expression.ofPlain(NAMING_WORDS);
    private static final Pattern NAME = Patterns.compile(
            "(?:" + NAMING_WORDS
                    + "\\s?[:：]\\s?)?[\\[*_ 「]{0,5}(?<name>[^\\[\\]|*:：;。、,!?<>「」\\s]{1,40}(?: [^\\[\\]|*:：;。、,!?<>「」\\s]{1,40}){0,4}(?:, (?:Inc|LLC|Ltd|GmbH|Corp|Limited)\\b\\.?)?)[*_ 」]{0,5}(?:\\]\\([^\\s()]{1,200}\\)[*_]{0,4})?\\s?[:：]?[*_ ]{0,4}(?:<br ?/?>)?");
    /** Letters of which none stands in a name with its marks. */
    private static final String NO_NAME = "|;。、,!?";

    private static final Expression LABELLED = Expression.ofPlain("[^:：\\n]{2,12}\\s?[:：]\\s?[\\[*_ 「]{0,5}");

    /** A country is told of firms that get data; of the vendor itself its address is. */
    private static final Expression ABROAD = Expression.ofPlain(
            "(?:所在|移転先の|提供先の)?国(?:名|・地域|又は地域)?|(?:再?委託|提供|移転)(?:業務|内容|目的|する業務)(?:の内容)?|entrusted with|engaged for|purpose(?: of processing)?|services? provided|processing activit(?:y|ies)");

    private static final Pattern LINE = Patterns.compile("[^\\n]+");
    private static final Pattern PARTED = Patterns.compile(
            "[*_\\s-]{0,6}(?<label>[^:：\\n*_]{1,40})[*_]{0,3}\\s{0,3}[:：][*_]{0,3}\\s{0,3}(?<value>\\S[^\\n]*)");

    /** A short line without the marks around it; links tell nothing. */
    private static final Pattern ADDRESS_LINE = Patterns.compile(
            "(?m)^[*_ ]{0,4}(?<value>(?![\\[<]|https?:)[^\\n<*_|:]{2,120}?)[*_]{0,3}(?:<br ?/?>)?\\s{0,3}$");

    /** No sentence, and nothing labelled. */
    private static final Expression CELL = Expression.ofPlain("[^.。:：;?!|]{2,60}");

    private static final Expression FORM = Expression.ofPlain(", (?:Inc|LLC|Ltd|GmbH|Corp|Limited)\\b");

    /** A word behind the first that no name of a firm has. */
    private static final Expression SMALL = Expression.ofPlain(" (?!(?:of|and|the|for|de|by|on)\\b)[a-z][a-z]+(?: |$)");

    private final PassageMaker maker;
    private final boolean wholePaper;

    public FirmCards(PassageMaker maker) {
        this.maker = maker;
        this.wholePaper = FirmLists.isTitle(maker.title());
    }

    /** The card whose name stands in the block at this index, which was entered last; null when there is none. */
    public FirmCard at(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        Span name = block.kind() == BlockKind.TABLE_ROW ? null : name(firstLine(block.span()));
        if (name == null) {
            return null;
        }
        if (FirmLists.isTitle(maker.fold(name)) || wholePaper && !isProper(name)) {
            return null;
        }
        boolean announced =
                wholePaper || FirmLists.builtIn().announce(maker.headingsOf(block), maker.introductionOf(block));
        List<FirmCard.Told> told = announced || isLabelled(block, name) ? attributes(blocks, index) : List.of();
        if (!announced && told.stream().noneMatch(t -> ABROAD.isWhole(t.head().folded()))) {
            return null;
        }
        told = announced && told.isEmpty() ? address(block) : told;
        told = announced && told.isEmpty() && isProper(name) ? columns(block) : told;
        boolean listed = !told.isEmpty();
        Span prose = listed ? null : prose(blocks, index);
        FirmCard.Told use = prose == null ? null : use(prose, name);
        if (!listed && use == null) {
            return null;
        }
        Span rest = use != null && block.span().contains(prose) ? prose : null;
        FirmCard card = new FirmCard(block, name, listed ? told : List.of(use), rest, wholePaper);
        return card.quote().length() <= Sentences.MAX_SENTENCE ? card : null;
    }

    /** 「名称：」 before a name says that it is one. */
    private boolean isLabelled(Block block, Span name) {
        return name.start() - block.span().start() >= 2
                && LABELLED.isWhole(maker.text(), block.span().start(), name.start());
    }

    private Span name(Span line) {
        if (line.length() > LONGEST_NAME || !mayBeName(line)) {
            return null;
        }
        Matcher m = NAME.matcher(maker.text()).region(line.start(), line.end());
        boolean named = m.matches() && !Character.isLowerCase(maker.text().codePointAt(m.start("name")));
        Span name = named ? new Span(m.start("name"), m.end("name")) : null;
        return named && !FirmLists.isTitle(maker.fold(name)) ? name : null;
    }

    /** False when a mark that no name has stands in the line, and no address that may have it. */
    private boolean mayBeName(Span line) {
        boolean linked = false;
        boolean marked = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = maker.text().charAt(i);
            linked |= c == ']';
            marked |= NO_NAME.indexOf(c) >= 0 && !(c == ',' && isForm(i, line.end()));
        }
        return linked || !marked;
    }

    private boolean isForm(int comma, int end) {
        return FORM.begins(maker.text(), comma, end);
    }

    /** "Monitoring" heads the firms of a kind, and "To see the log" is a bidding. */
    private boolean isProper(Span name) {
        String words = maker.text().substring(name.start(), name.end());
        return (!Stream.of(words.split(" ")).allMatch(NoNames::has)
                        || Clouds.builtIn().firms().isIn(MatchText.of(words)))
                && !SMALL.isIn(words);
    }

    /** The first line when it is short enough for a name, otherwise the whole. */
    private Span firstLine(Span block) {
        int last = Math.min(block.end(), block.start() + LONGEST_NAME);
        for (int i = block.start(); i < last; i++) {
            if (maker.text().charAt(i) == '\n') {
                return new Span(block.start(), i);
            }
        }
        return block;
    }

    /** The labelled lines behind the name: the other lines of its block, and the blocks behind it. */
    private List<FirmCard.Told> attributes(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        List<FirmCard.Told> told = new ArrayList<>();
        boolean goesOn =
                addLines(new Span(firstLine(block.span()).end(), block.span().end()), told);
        for (int i = index + 1; goesOn && i < blocks.size() && told.size() < MOST_TOLD; i++) {
            goesOn = isBelow(blocks.get(i), block) && addLines(blocks.get(i).span(), told);
        }
        return withoutNext(told);
    }

    /** Lines below a name without labels: what the firm is for, and its address. */
    private List<FirmCard.Told> address(Block block) {
        Map<String, FirmCard.Told> told = new LinkedHashMap<>();
        Matcher line = ADDRESS_LINE
                .matcher(maker.text())
                .region(firstLine(block.span()).end(), block.span().end());
        while (line.find()) {
            Span value = new Span(line.start("value"), line.end("value"));
            String words = maker.text().substring(value.start(), value.end());
            String head = isStreet(words) ? "address" : "purpose";
            told.putIfAbsent(head, new FirmCard.Told(MatchText.of(head), null, value, value));
        }
        return told.containsKey("address") ? List.copyOf(told.values()) : List.of();
    }

    /** The cells of a row, each on a line below the name: what the firm is for, and at last where it is. */
    private List<FirmCard.Told> columns(Block block) {
        List<Span> cells = new ArrayList<>();
        Matcher line = LINE.matcher(maker.text())
                .region(firstLine(block.span()).end(), block.span().end());
        while (line.find()) {
            Span cell = new Span(line.start(), line.end());
            if (!CELL.isWhole(cell.of(maker.text()))) {
                return List.of();
            }
            cells.add(cell);
        }
        if (cells.size() < 2 || cells.size() > MOST_TOLD) {
            return List.of();
        }
        Span last = cells.get(cells.size() - 1);
        return List.of(
                new FirmCard.Told(MatchText.of("purpose"), null, cells.get(0), cells.get(0)),
                new FirmCard.Told(MatchText.of("location"), null, last, last));
    }

    /** Number and town: figures, and a comma. */
    private static boolean isStreet(String words) {
        return words.indexOf(',') >= 0 && words.chars().anyMatch(Character::isDigit);
    }

    /** What no known label opens may belong to the card as long as it goes on behind that. */
    private static List<FirmCard.Told> withoutNext(List<FirmCard.Told> told) {
        int end = told.size();
        while (end > 0 && !FirmCard.isHead(told.get(end - 1).head().folded())) {
            end--;
        }
        return told.subList(0, end);
    }

    private static boolean isBelow(Block block, Block name) {
        boolean nested = name.kind() != BlockKind.LIST_ITEM || block.level() > name.level();
        boolean kind = block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.PARAGRAPH;
        return kind && nested;
    }

    /** @return whether all lines told something */
    private boolean addLines(Span lines, List<FirmCard.Told> told) {
        Matcher line = LINE.matcher(maker.text()).region(lines.start(), lines.end());
        while (line.find()) {
            for (Span pair : LabelledPairs.of(maker.text(), new Span(line.start(), line.end()))) {
                if (!addPair(pair, told)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean addPair(Span pair, List<FirmCard.Told> told) {
        Matcher m = PARTED.matcher(maker.text()).region(pair.start(), pair.end());
        if (!m.matches() || told.size() == MOST_TOLD || NAMING.isWhole(m.group("label"))) {
            return false;
        }
        Span label = new Span(m.start("label"), m.end("label"));
        Span value = new Span(m.start("value"), m.end("value"));
        told.add(new FirmCard.Told(maker.fold(label), label, value, label.join(value)));
        return true;
    }

    /** The first sentence behind the name. */
    private Span prose(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        Span line = firstLine(block.span());
        if (line.end() < block.span().end()) {
            return new Span(line.end() + 1, block.span().end());
        }
        boolean followed = index + 1 < blocks.size() && isBelow(blocks.get(index + 1), block);
        return followed ? blocks.get(index + 1).span() : null;
    }

    /** What the first sentence says the firm is used for; nothing when it names the firm, as it speaks for itself then. */
    private FirmCard.Told use(Span prose, Span name) {
        Span sentence = maker.sentences(prose).get(0);
        MatchText text = maker.fold(sentence);
        Stretch told = FirmLists.builtIn().use(text);
        Stretch role = told == null && wholePaper ? FirmLists.namedWork(text) : told;
        if (role == null || text.folded().contains(maker.fold(name).folded())) {
            return null;
        }
        return new FirmCard.Told(MatchText.of("purpose"), null, text.original(role.start(), role.end()), sentence);
    }
}
