package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.duty.Duties;
import dev.tenken.extract.duty.Duty;
import dev.tenken.extract.duty.DutyCell;
import dev.tenken.extract.duty.Named;
import dev.tenken.extract.duty.Naming;
import dev.tenken.extract.duty.OwnStatement;
import dev.tenken.extract.duty.Who;
import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Cell;
import dev.tenken.extract.passage.ColumnType;
import dev.tenken.extract.passage.ColumnWords;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Mark;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees duties: the value is the list of items, the role {@code party} whose they are. */
public record DutyRecogniser(Duties duties, Function<Passage, List<Duty>> reader) implements Recogniser {
    private static final Expression UNIT = Expression.ofPlain(
            "(?:当社|弊社|自社|当方|私たち|わたしたち|我々|私ども|弊チーム)の?[^、。]{0,12}(?:部門|部署|部|課|室|チーム|グループ|センター|窓口|デスク|係)"
                    + "|(?:our|the provider'?s?) (?:own )?[a-z &-]{0,30}(?:teams?|departments?|desk|group|unit|office|centre|center|customer (?:care|support|success|services?))"
                    + "|(?:カスタマー|お客様|ユーザー?)(?:サポート|サクセス|ケア|サービス|センター|相談|対応|窓口|係)[^、。]{0,6}|customer (?:care|support|success|services?|relations) (?:teams?|departments?|desk|group|unit|office|centre|center)");

    private static final int LONGEST_ITEM = 220;

    /** Letters before a sentence of an item that may be its sign and a label. */
    private static final int LONGEST_LABEL = 40;

    private static final int LONGEST_MARK = 3;

    /** Words with which somebody is said to do or be something. */
    private static final Expression SAYS = Expression.ofPlain(
            "\\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|shall|must|may|can|should|would|could|might|we|you|they|it|this|that|these|which|who|if|when|see|refer|please)\\b|[.:](?! ?$)");

    private static final Pattern SIDE_BY_SIDE = Patterns.compile("[,;]");
    private static final int LONGEST_THING = 70;

    /** A sentence that has a topic of its own speaks for itself, whatever it stands under. */
    private static final Expression TOPIC = Expression.ofPlain("[ぁ-ん一-鿿ァ-ヶー)」]は");

    private static final Expression FORBIDS = Expression.of("^[^a-z]{0,6}(?:not|never) [a-z]");

    private static final Expression LEFT_OVER =
            Expression.of("\\b(?:out of scope|not (?:included|covered|provided|part of))\\b");

    private static final Expression AGENT = Expression.ofPlain("[がは]、?");

    private static final List<String> SENTENCE_ENDS = List.of("ます", "ません", "です", "である", "ものとする");

    private static final Expression BARE =
            Expression.ofPlain("^[\\s•・*✅✔✓☑○◯●-]*(?:\\([A-Za-z0-9]{1,4}\\)\\s|[a-z0-9]{1,2}[.)]\\s)?|[\\s。.;、]+$");

    /** What goes on behind the thing itself: an example, or what does not change it. */
    private static final Expression ASIDE = Expression.ofPlain(
            "(?<=.{12})(?:,? even (?:if|where|when|though)\\b.*| ?\\((?:for example|e\\.g\\.|see|cf\\.)[^()]*\\)\\.?)$");

    /** Those that a sentence tells of somebody. */
    public static DutyRecogniser told(Duties duties) {
        return new DutyRecogniser(duties, p -> stated(duties, p, Duty.Tone.TOLD));
    }

    /** Those that a sentence asks of somebody or puts on him. */
    public static DutyRecogniser owed(Duties duties) {
        return new DutyRecogniser(
                duties, p -> Stream.concat(stated(duties, p, Duty.Tone.OWED).stream(), item(duties, p, true).stream())
                        .toList());
    }

    /** What a sentence says that somebody does not do or answer for. */
    public static DutyRecogniser refused(Duties duties) {
        return new DutyRecogniser(duties, p -> Stream.concat(
                        stated(duties, p, Duty.Tone.REFUSED).stream(), inRow(duties, p, true).stream())
                .toList());
    }

    /** Those that the cells of a row give together. */
    public static DutyRecogniser tabled(Duties duties) {
        return new DutyRecogniser(duties, p -> inRow(duties, p, false));
    }

    private static List<Duty> inRow(Duties duties, Passage passage, boolean refused) {
        return passage.kind() == Passage.Kind.ROW
                ? duties.inRow(cells(passage), around(passage), naming(passage)).stream()
                        .filter(d -> refused == (d.tone() == Duty.Tone.REFUSED))
                        .toList()
                : List.of();
    }

    /** A list item, or a sentence in a cell, under words that say whose such things are. */
    public static DutyRecogniser listed(Duties duties) {
        return new DutyRecogniser(duties, p -> item(duties, p, false));
    }

    /** An item of what the provider does not do: it falls to the customer. */
    public static DutyRecogniser leftOut(Duties duties) {
        return new DutyRecogniser(
                duties,
                p -> p.kind() == Passage.Kind.ITEM && duties.isLeftOut(p.text(), leads(p), p.headings())
                        ? List.of(new Duty(
                                Who.CUSTOMER, new Stretch(0, p.text().folded().length()), true))
                        : List.of());
    }

    /** An item of what the provider says that it does. */
    public static DutyRecogniser takenIn(Duties duties) {
        return new DutyRecogniser(
                duties,
                p -> p.kind() == Passage.Kind.ITEM && duties.isTakenIn(p.text(), leads(p), p.headings())
                        ? List.of(new Duty(
                                Who.PROVIDER, new Stretch(0, p.text().folded().length()), false))
                        : List.of());
    }

    private static List<MatchText> leads(Passage passage) {
        return passage.contexts().stream()
                .filter(c -> c.role() == Context.Role.LEAD_IN || c.role() == Context.Role.PARENT)
                .map(Context::text)
                .toList();
    }

    @Override
    public boolean quotes() {
        return true;
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Duty> read = reader.apply(passage);
        return read.isEmpty()
                ? List.of()
                : read.stream().map(d -> found(passage, d)).toList();
    }

    private static Found found(Passage passage, Duty duty) {
        Stretch at = duty.items();
        String told = BARE.replaceAll(Captured.words(passage, at.start(), at.end()), "");
        String words = ASIDE.replaceFirst(told, "");
        return new Found(
                duty.told(), Map.of(Found.VALUE, words, "party", duty.who().word()));
    }

    private static List<DutyCell> cells(Passage passage) {
        return passage.cells().stream()
                .map(c -> new DutyCell(c.head(), c.text(), c.stretch(), kind(c)))
                .toList();
    }

    private static DutyCell.Kind kind(Cell cell) {
        if (cell.type() == ColumnType.LABEL || cell.type() == ColumnType.QUESTION) {
            return DutyCell.Kind.LABEL;
        }
        boolean owner = cell.type() == ColumnType.OWNER
                && ColumnWords.builtIn().isHead(ColumnType.OWNER, cell.head().folded());
        if (owner || cell.mark() == null) {
            return owner ? DutyCell.Kind.OWNER : DutyCell.Kind.WORDS;
        }
        return cell.mark() == Mark.YES || cell.mark() == Mark.RESPONSIBLE
                ? DutyCell.Kind.YES
                : DutyCell.Kind.OTHER_MARK;
    }

    private static List<Duty> stated(Duties duties, Passage passage, Duty.Tone tone) {
        if (passage.kind() == Passage.Kind.ROW && !isProse(passage)) {
            return List.of();
        }
        List<Duty> told = duties.in(passage.text(), headings(passage), naming(passage));
        List<Duty> all = told.isEmpty() ? DutyContinued.in(duties, passage, naming(passage)) : told;
        return all.isEmpty() || tone == Duty.Tone.OWED && isElsewhere(duties, passage)
                ? List.of()
                : all.stream().filter(d -> d.tone() == tone).toList();
    }

    /** Whether what is asked is part of a dealing, or of how something is done, and of nobody in particular. */
    private static boolean isElsewhere(Duties duties, Passage passage) {
        boolean told = passage.contexts().stream()
                .anyMatch(c -> (c.role() == Context.Role.QUESTION || c.role() == Context.Role.HEADING)
                        && duties.isHowTo(c.text()));
        boolean named = passage.parties().stream().anyMatch(m -> Who.of(m.party()) == Who.CUSTOMER);
        return told && !named || passage.headings().stream().anyMatch(duties::isOfTrade);
    }

    /** A row with a sentence in it. */
    private static boolean isProse(Passage passage) {
        return passage.text().folded().length() > LONGEST_ITEM / 4;
    }

    private static boolean hasOwnTopic(String text) {
        String bare = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        return SENTENCE_ENDS.stream().anyMatch(bare::endsWith) && TOPIC.isIn(text);
    }

    /** @param forbids whether those are wanted that say what must not be done, which is owed as well */
    private static List<Duty> item(Duties duties, Passage passage, boolean forbids) {
        boolean forbidden = FORBIDS.isIn(passage.text());
        boolean leftOver = leads(passage).stream().anyMatch(l -> LEFT_OVER.isIn(l));
        if (forbids && !forbidden && !leftOver || !forbids && forbidden) {
            return List.of();
        }
        int length = passage.text().folded().length();
        Context column = columnOf(passage);
        boolean itself = passage.kind() != Passage.Kind.ITEM && column == null && !isListing(passage)
                || length > LONGEST_ITEM
                || hasOwnTopic(passage.text().folded())
                || OwnStatement.isWhole(passage.text().folded())
                || column == null && (explainsItem(passage) || isHead(duties, passage))
                || !duties.in(passage.text(), headings(passage), naming(passage))
                        .isEmpty();
        if (itself) {
            return List.of();
        }
        Who who = column == null
                ? duties.listedUnder(around(passage), naming(passage))
                : duties.told(column.text(), passage.text(), passage.headings(), naming(passage));
        // What nobody else does and a customer answers for is owed, whatever the words above it deny.
        boolean owed = forbidden || leftOver && who == Who.CUSTOMER;
        return who == null || owed != forbids || beginsWithAnother(passage, who)
                ? List.of()
                : List.of(new Duty(who, new Stretch(0, length), false));
    }

    /** "Firewalls, power; cooling." right under a heading counts up as a list does. */
    private static boolean isListing(Passage passage) {
        return passage.kind() == Passage.Kind.SENTENCE
                && passage.quote().start() - passage.block().span().start() <= LONGEST_MARK
                && passage.parties().isEmpty()
                && isSideBySide(passage.text().folded());
    }

    /** Things set side by side, none of them with a verb. */
    private static boolean isSideBySide(String text) {
        String[] things = text.length() > LONGEST_ITEM || SAYS.isIn(text) ? new String[0] : SIDE_BY_SIDE.split(text);
        return things.length > 1
                && Stream.of(things).allMatch(t -> t.strip().length() > 2 && t.length() <= LONGEST_THING);
    }

    /** "Customer" heads what is below it, but "data centres" and "users" are things under words that say whose they are: "You are responsible for:". */
    private static boolean isHead(Duties duties, Passage passage) {
        boolean thing = !passage.text().folded().endsWith(":")
                && !passage.around().isEmpty()
                && duties.listedUnder(passage.around(), naming(passage)) != null;
        return !thing && duties.isHead(passage.text(), naming(passage));
    }

    /** "Keys of your own. We never see them.": what follows the first sentence of an item says more of it, unless that was a mere label. */
    private static boolean explainsItem(Passage passage) {
        return passage.quote().start() - passage.block().span().start() > LONGEST_LABEL;
    }

    /** 「当社が表示を提供する場合があります」 under お客様の責任 is nothing that they must do. */
    private static boolean beginsWithAnother(Passage passage, Who who) {
        return passage.parties().stream()
                .limit(1)
                .anyMatch(m -> m.stretch().start() <= 1
                        && Who.of(m.party()) != who
                        && AGENT.begins(
                                passage.text().folded().substring(m.stretch().end())));
    }

    /** The head over a sentence in a cell, or null. */
    private static Context columnOf(Passage passage) {
        return passage.kind() != Passage.Kind.SENTENCE
                ? null
                : passage.contexts().stream()
                        .filter(c -> c.role() == Context.Role.COLUMN)
                        .findFirst()
                        .orElse(null);
    }

    /** Of the passage's own text the mentions are known; they may lean on the sentence before. */
    private static Naming naming(Passage passage) {
        return text -> {
            List<PartyMention> mentions = text == passage.text() ? passage.parties() : passage.named(text);
            List<Named> named = new ArrayList<>(mentions.size());
            for (PartyMention m : mentions) {
                named.add(new Named(isUnit(text, m) ? Who.PROVIDER : Who.of(m.party()), m.stretch(), m.owner()));
            }
            return named;
        };
    }

    /** 当社の運用部門 answers to customers as 当社 does; for a person who answers for something within the firm nobody is told. */
    private static boolean isUnit(MatchText text, PartyMention mention) {
        return mention.party() == Party.STAFF
                && UNIT.isWhole(
                        text.folded(),
                        mention.stretch().start(),
                        mention.stretch().end());
    }

    /** The nearest headings, and a title over the parts of both sides: it reaches to all of them, however deep. */
    private static List<MatchText> headings(Passage passage) {
        List<MatchText> nearest = passage.headings();
        List<MatchText> outer = passage.block().heading().stream()
                .filter(Duties::isOnBoth)
                .map(MatchText::of)
                .toList();
        return outer.isEmpty()
                ? nearest
                : Stream.concat(nearest.stream(), outer.stream()).toList();
    }

    private static List<MatchText> around(Passage passage) {
        return Stream.concat(passage.around().stream(), headings(passage).stream())
                .toList();
    }
}
