package dev.tenken.extract.clause;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** What the cells of a table row answer: yes, no, in part, or not. A cell is a column's name, a colon and a value. */
final class RowAnswers {
    /** A longer cell says more than yes or no. */
    private static final int LONGEST_ANSWER = 24;

    /** Fewer letters number a row. */
    private static final int SHORTEST_QUESTION = 4;

    /** What parts an answer's yes or no from what it goes on with: "No, as ...", 有（...）. */
    private static final Expression OPENING = Expression.ofPlain("^([^,、。.;:(]{1,12})[,、。.;:(]");

    /** What parts the answer from what an answer adds on something else: 「上位版で対応予定 / 画面への…」. */
    private static final Expression FIRST_PART = Expression.ofPlain("^([^/。;]{1,60}?) ?[/。;] ?[^/。; ]");

    /** 「一部実施している」 */
    private static final Expression IN_PART = Expression.ofPlain(
            "(?:一部(?:分)?|部分的)(?:に|で|のみ)?(?:対応|実施|導入|適用|実装|整備|準拠|適合|達成|している|可能|利用)|(?:partly|partially) [a-z]+(?: place)?$");

    private static final Expression ASKS = Expression.ofPlain("[?？]$|か[。.]?$");

    /** "They are hashed": a short cell that is a sentence all the same. */
    private static final Expression SENTENCE =
            Expression.ofPlain("(?:they|it|these|all(?: of (?:them|it))?|everything|we) (?:is|are|[a-z]{3,12})\\b");

    private static final Expression SHORTCODE = Expression.ofPlain("(?<![a-z0-9_:]):[a-z_+0-9]{1,30}:$");

    private static final Expression MEASURE = Expression.ofPlain(
            "(?:(?<![0-9.,])[0-9.,]{1,9}|[〇一二三四五六七八九十百]|\\b(?:an?|one|two|three|four|six|twelve)) ?-?(?:分|時間|営業日|日|週|(?:か|ヶ|カ|ヵ|箇)?月|年|世代|回|%|minutes?|hours?|days?|weeks?|months?|years?|generations?|times)"
                    + "|毎(?:日|時|週|月|年|晩)|[日週月年]次|\\b(?:daily|weekly|monthly|hourly|yearly|annually|quarterly|every (?:day|week|month|hour|year|night|quarter))\\b");

    /** 多要素認証なしで: the thing before it is what is asked to be missing. */
    private static final Expression LACKING = Expression.ofPlain("(?:なし|無し)(?:で|に|のまま)|せずに|ないまま");

    private enum Answer {
        YES,
        NO,
        PARTLY,
        NONE
    }

    /**
     * @param place in the folded text
     * @param head the name of the column, or ""
     * @param opening what it answers by its first word, where it goes on
     * @param party whom the head names, or null
     */
    private record Cell(Stretch place, String head, String value, Answer answer, Answer opening, Party party) {
        boolean answersItself() {
            return !head.isEmpty() && value.chars().anyMatch(Character::isDigit);
        }

        boolean asks() {
            return ASKS.isIn(value);
        }

        /** A sign with words behind it. */
        boolean isRemarked() {
            return answer != Answer.NONE && ofWhole(Vocabulary.builtIn(), value) == Answer.NONE;
        }

        /** A yes or no that goes on with reasons answers what stands before it, not those. */
        Answer answerTo(Cell anchored) {
            return answer == Answer.NONE && anchored.place.end() <= place.start() ? opening : answer;
        }

        boolean isAnswerColumn() {
            return head.isEmpty() || Vocabulary.builtIn().isIn(Cue.ANSWER_HEAD, head);
        }
    }

    private final List<Cell> cells = new ArrayList<>();

    /** Whether columns set parties against each other: a sign there says whose a thing is, not whether there is one. */
    private final boolean matrix;

    /** Clauses of the row with a negation of their own. */
    private List<Clause> negated = List.of();

    private boolean mayAskOtherwise;

    private final String row;

    /** @param parties who is named in the row */
    RowAnswers(String row, List<PartyMention> parties) {
        this.row = row;
        int start = 0;
        for (String cell : row.split("\\|", -1)) {
            int colon = headEnd(cell);
            String value = cell.substring(colon + 1).strip();
            cells.add(new Cell(
                    new Stretch(start, start + cell.length()),
                    colon < 0 ? "" : cell.substring(0, colon).strip(),
                    value,
                    answer(value),
                    opening(value),
                    colon < 0 ? null : partyIn(new Stretch(start, start + colon), parties)));
            start += cell.length() + 1;
        }
        matrix = cells.stream()
                        .map(Cell::party)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /** Where the name of a cell's column ends; -1 when it has none. A sign may be written ":x:". */
    private static int headEnd(String cell) {
        Matcher sign = SHORTCODE.finder(cell);
        return cell.lastIndexOf(':', sign.find() ? sign.start() - 1 : cell.length());
    }

    private static Party partyIn(Stretch head, List<PartyMention> parties) {
        return parties.stream()
                .filter(p -> head.contains(p.stretch()))
                .map(PartyMention::party)
                .findFirst()
                .orElse(null);
    }

    private static Answer answer(String value) {
        Vocabulary vocabulary = Vocabulary.builtIn();
        String bare = value.endsWith("。") || value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
        Answer whole = ofWhole(vocabulary, bare);
        if (whole == Answer.NONE && vocabulary.isIn(Cue.WITHHELD, bare)) {
            return Answer.PARTLY;
        }
        String head = withoutRemark(bare);
        boolean later = isPlan(vocabulary, bare) || isPlan(vocabulary, head) || vocabulary.isWhole(Cue.PARTLY, head);
        if (whole == Answer.NONE && later) {
            return Answer.PARTLY;
        }
        Answer signed = whole == Answer.NONE ? ofSign(vocabulary, bare) : whole;
        if (signed != Answer.NONE) {
            return signed;
        }
        if (bare.isEmpty() || bare.length() > LONGEST_ANSWER) {
            return Answer.NONE;
        }
        return IN_PART.begins(bare) ? Answer.PARTLY : ofPredicate(bare);
    }

    /** "On our roadmap for next year." */
    private static boolean isPlan(Vocabulary vocabulary, String value) {
        return opening(value) == Answer.NONE && AnsweredPlan.isOne(vocabulary, value);
    }

    private static Answer ofWhole(Vocabulary vocabulary, String value) {
        if (vocabulary.isWhole(Cue.YES, value)) {
            return Answer.YES;
        }
        if (vocabulary.isWhole(Cue.NO, value)) {
            return Answer.NO;
        }
        return vocabulary.isWhole(Cue.PARTLY, value) ? Answer.PARTLY : Answer.NONE;
    }

    /** "✔ (on request)", "✅ TLS 1.3": a sign, and behind it a remark, which may say that it holds in part. */
    private static Answer ofSign(Vocabulary vocabulary, String value) {
        int end = value.indexOf(' ') < 0 ? value.indexOf('(') : value.indexOf(' ');
        if (end <= 0 || value.codePoints().limit(1).anyMatch(Character::isLetterOrDigit)) {
            return Answer.NONE;
        }
        Answer sign = ofWhole(vocabulary, value.substring(0, end).strip());
        return sign == Answer.YES && vocabulary.isWhole(Cue.PARTLY, remark(value)) ? Answer.PARTLY : sign;
    }

    /** "Planned (after the pilot)" */
    private static String withoutRemark(String value) {
        int open = value.indexOf('(');
        return open > 0 && value.endsWith(")") ? value.substring(0, open).strip() : value;
    }

    private static String remark(String value) {
        int open = value.indexOf('(');
        int close = value.lastIndexOf(')');
        return open >= 0 && close > open ? value.substring(open + 1, close).strip() : "";
    }

    private static Answer opening(String value) {
        Vocabulary vocabulary = Vocabulary.builtIn();
        Matcher part = FIRST_PART.finder(value);
        if (part.find() && isPlan(vocabulary, part.group(1))) {
            return Answer.PARTLY;
        }
        Matcher m = OPENING.finder(value);
        if (!m.find()) {
            return Answer.NONE;
        }
        String word = m.group(1).strip();
        if (vocabulary.isWhole(Cue.NO, word)) {
            return Answer.NO;
        }
        return vocabulary.isWhole(Cue.YES, word) ? Answer.YES : Answer.NONE;
    }

    /** 実施しておりません alone in a cell is a no. */
    private static Answer ofPredicate(String value) {
        Source source = new Source(MatchText.of(value), List.<PartyMention>of());
        Tail tail = Tail.of(source, 0, source.size());
        boolean whole = tail != null && Japanese.isVerbal(source, source.size() - 1) && isDone(source, tail);
        if (!whole) {
            return Answer.NONE;
        }
        return tail.isDenied() ? Answer.NO : Answer.YES;
    }

    private static boolean isDone(Source source, Tail tail) {
        return tail.from() == 0 || tail.from() == 1 && source.isA(0, "助詞");
    }

    /** Takes note of what the clauses of the row deny by themselves: a question may ask whether something is not so. */
    void heard(List<Clause> clauses) {
        // "No" and 対応していません in a cell of their own answer; they negate no word of another cell.
        negated = clauses.stream()
                .filter(c -> !c.denials().isEmpty() && said(c).answer() == Answer.NONE)
                .toList();
        mayAskOtherwise = !negated.isEmpty() || LACKING.isIn(row);
    }

    /** The cell in which a clause says what it says: that of its predicate's end. */
    private Cell said(Clause clause) {
        return at(
                clause.predicate() == null
                        ? clause.stretch().start()
                        : clause.predicate().end() - 1);
    }

    /**
     * What the row says of the anchor, or null when it does not say. "Are backups kept unencrypted? No" says that they are encrypted, and
     * takes for granted that there are some.
     */
    Polarity of(Stretch anchor) {
        Polarity answered = toCell(anchor);
        Cell cell = at(anchor.start());
        if (answered == Polarity.DENIED && givesOtherMeasure(cell)) {
            return null;
        }
        if (answered == null || answered == Polarity.VAGUE || !mayAskOtherwise) {
            return answered;
        }
        Cell asked = cell.asks()
                ? cell
                : cells.stream().filter(Cell::asks).findFirst().orElse(cell);
        List<Denial> denials = asked.asks() ? deniedIn(asked) : List.of();
        long negations =
                asked == cell ? denials.stream().filter(d -> d.reaches(anchor)).count() : denials.size();
        if (negations % 2 == 1) {
            return answered == Polarity.DENIED ? Polarity.AFFIRMED : Polarity.DENIED;
        }
        return denials.isEmpty() ? answered : Polarity.AFFIRMED;
    }

    /** "Are logs kept for a year? | No | For 90 days": what a remark behind a no gives instead is not denied by it. */
    private boolean givesOtherMeasure(Cell cell) {
        boolean given = cell.answer() == Answer.NONE
                && cell.opening() == Answer.NONE
                && !cell.asks()
                && MEASURE.isIn(cell.value())
                && !AnsweredPlan.isLater(
                        row.substring(cell.place().start(), cell.place().end()));
        return given
                && cells.stream()
                        .takeWhile(c -> c != cell)
                        .anyMatch(c -> c.answer() == Answer.NO && isBehindWords(c) && asksForMeasure(c));
    }

    private boolean asksForMeasure(Cell answer) {
        return cells.stream().takeWhile(c -> c != answer).anyMatch(c -> MEASURE.isIn(c.value()));
    }

    private List<Denial> deniedIn(Cell cell) {
        List<Denial> own = negated.stream()
                .flatMap(c -> c.denials().stream())
                .filter(d -> d.scope().overlaps(cell.place()))
                .toList();
        Matcher lacking =
                LACKING.matcher(row).region(cell.place().start(), cell.place().end());
        return own.isEmpty() && lacking.find()
                ? List.of(new Denial(new Stretch(cell.place().start(), lacking.end()), List.of()))
                : own;
    }

    /** Whether a clause stands behind a no and explains it: "No | Passwords are hashed". */
    boolean explained(Stretch clause) {
        Cell cell = at(clause.start());
        return cell.place().contains(clause)
                && cell.answer() == Answer.NONE
                && (cell.value().length() > LONGEST_ANSWER || SENTENCE.begins(cell.value()))
                && !cell.asks()
                && cells.stream()
                        .anyMatch(c -> c.isAnswerColumn()
                                && c.answer() == Answer.NO
                                && isBehindWords(c)
                                && c.place().end() <= cell.place().start());
    }

    /** An answer explains itself behind what it answers; where it stands first, what follows is the question. */
    private boolean isBehindWords(Cell answer) {
        return cells.stream()
                .takeWhile(c -> c != answer)
                .anyMatch(c -> c.value().length() >= SHORTEST_QUESTION);
    }

    /** Whether a text says no more than yes, no, or in part. */
    static boolean isBare(String value) {
        return answer(value) != Answer.NONE;
    }

    /**
     * The answer that counts for what stands at the anchor, or null when the cells do not say. A figure below its own head is not taken
     * back by another column; where several columns ask for something of their own ("Place: Oslo | Sent abroad: no | Encrypted: ✅ AES"),
     * each cell answers for itself.
     */
    private Polarity toCell(Stretch anchor) {
        Cell anchored = at(anchor.start());
        List<Cell> own = cells.stream()
                .skip(1)
                .filter(c -> !c.isAnswerColumn() && !c.value().isEmpty())
                .toList();
        long answers = own.stream().filter(c -> c.answer() != Answer.NONE).count();
        if (answers > 1 && own.contains(anchored) && anchored.isRemarked()) {
            return together(c -> c == anchored, Cell::answer);
        }
        boolean apart = anchored.answersItself() || answers > 1 && answers < own.size();
        return together(c -> c == anchored || !apart || c.isAnswerColumn(), c -> c.answerTo(anchored));
    }

    /** What the columns say that stand for answers by their heads, or have none; null when they say nothing. */
    Polarity ofAnswerColumns() {
        return together(Cell::isAnswerColumn, Cell::answer);
    }

    private Polarity together(Predicate<Cell> counts, Function<Cell, Answer> said) {
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        cells.stream()
                .filter(c -> !matrix || c.party() == null)
                .filter(counts)
                .forEach(c -> answers.add(said.apply(c)));
        if (answers.contains(Answer.NO)) {
            return answers.contains(Answer.YES) ? Polarity.VAGUE : Polarity.DENIED;
        }
        if (answers.contains(Answer.YES)) {
            return Polarity.AFFIRMED;
        }
        return answers.contains(Answer.PARTLY) ? Polarity.VAGUE : null;
    }

    private Cell at(int offset) {
        for (Cell cell : cells) {
            if (offset <= cell.place().end()) {
                return cell;
            }
        }
        return cells.get(cells.size() - 1);
    }
}
