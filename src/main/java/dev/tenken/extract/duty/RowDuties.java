package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Question;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads rows by their cells: a mark or words under a party's column, the owner in a cell, and what is asked of a party. A mark under a
 * party says whose a duty is only in a table that is about that: it sets two parties against each other, or its words speak of duties.
 */
final class RowDuties {
    private static final int LONGEST_ITEM = 220;
    private static final int LONGEST_OWNER = 16;
    private static final int LONGEST_ASKED = 40;
    private static final int LONGEST_QUESTION = 120;
    private static final Expression NUMBER =
            Expression.ofPlain("[^\\p{L}]{0,8}|[a-z]{1,3}[-. ]?[0-9][0-9.-]{0,6}[a-z]?|[a-z][.)]?");
    private static final Expression OWNER_REST = Expression.ofPlain(
            "^(?:側|様|さま)?(?:の?(?:管理|責任|担当|実施|対応|作業|運用|所管)?(?:範囲|者|主体)?|(?:が|にて|で)[^。]{0,24})[。、 ]*$|^ ?(?:\\(.{0,40}\\)|team|side|staff|s|only|do(?:es)?\\b.{0,60}|applies.{0,40}|is .{0,40}|(?:via|through|with|by|in|on|for|at|using|as|and|or|if|when|per|from|under)\\b.{0,60})[. ,].{0,80}$|^[.,].{0,80}$|^$");
    private static final Expression WHO_ASKED = Expression.ofPlain(
            "誰が[^。|]{0,12}(?:行|実施|管理|担|責任|対応|運用|保守|設定|取得|更新|負)|どちらが|実施者|主体|責任者|担当者|責任の?所在|責任分界|分担|\\bwho (?:(?:is|are|will be|should be) (?:responsible|accountable|in charge)|manages?|maintains?|performs?|handles?|administers?|operates?|patch\\w*|owns?|takes?|does|provides?|configures?|secures?|protects?|updates?|monitors?|backs?|answers?|keeps?)\\b|owner|responsib|in charge|accountable");
    /** A firm that nobody knows: its legal form or 社 says that it is one. */
    private static final Expression FIRM = Expression.ofPlain(
            "(?:株式会社|合同会社|有限会社)[^、。/]{1,20}|[^、。/当弊御貴自他各同子親両商会本支]{2,16}社(?: ?\\(.{0,20}\\))?|[^、。/]{1,20}(?:株式会社|合同会社|有限会社)"
                    + "|[a-z0-9][a-z0-9 &.-]{1,40},? (?:inc|ltd|llc|limited|gmbh|corporation|corp|plc|k\\.k)\\.?");

    /** Words of a matrix for who answers for something, and for who only helps. */
    private static final Expression MAIN = Expression.ofPlain(
            "(?:primary|leads?|full|fully|main|responsible|owner|owns|accountable|sole|solely)(?: (?:responsib(?:le|ility)|owner))?[.*]?");

    private static final Expression MINOR = Expression.ofPlain(
            "(?:supports?|supporting|secondary|assists?|assisting|none|partial|limited|consulted|informed|advis(?:es|ory)|optional|helps?|contributes?)(?: (?:role|only|responsibility))?[.*]?");

    private static final int LONGEST_OWNERS = 40;
    private static final Expression TOGETHER =
            Expression.ofPlain(" ?(?:and|&|\\+|/|と|及び|および|・|、)(?: (?:the|our|your))? ?");
    /** Nobody's part here: a form of the service that has no such thing. */
    private static final Expression NOBODY = Expression.ofPlain("n/?a\\.?|not applicable|[-–—]|対象外|該当なし");

    /** "No responsibility for the software you run": what is not the party's. */
    private static final Pattern REFUSAL =
            Patterns.compile("(?:no|not) (?:responsib(?:ility|le)|liab(?:ility|le)|obligations?)(?: for| of)? ");

    private static final Expression YOU = Expression.ofPlain("貴社|御社|貴団体|貴機関|^(?:you|your)$");
    private static final Expression ANSWERS = Expression.of("回答|\\banswers?\\b|\\bresponses?\\b|\\breply\\b");

    private static final Pattern ASKED = Patterns.compile(
            "(?:は|の|を)?(?:誰が|どちらが).*$|の?(?:実施者|管理主体|実施主体|主体|責任者|責任の?所在)$|^who (?:is |are |will )?(?:be )?(?:responsible for )?|\\?$");

    private final DutyWords words;
    private final DutyHeads heads;
    private final Naming naming;

    RowDuties(DutyWords words, DutyHeads heads, Naming naming) {
        this.words = words;
        this.heads = heads;
        this.naming = naming;
    }

    List<Duty> read(List<DutyCell> cells, List<MatchText> around) {
        List<Duty> duties = new ArrayList<>();
        DutyCell label = label(cells);
        if (label == null || isHeader(cells, label)) {
            return duties;
        }
        boolean shared = around.stream().anyMatch(this::speaksOfDuty);
        Set<Who> parties = partiesOf(cells);
        boolean two = parties.contains(Who.PROVIDER) || parties.contains(Who.CUSTOMER);
        boolean matrix = two && (shared || parties.size() > 1);
        boolean ofOwners = holdsOwners(cells, label, shared);
        for (DutyCell cell : cells) {
            if (cell.isFilled() && cell.at().start() > label.at().start()) {
                underParty(label, cell, matrix, shared, duties);
                if (!Question.asksForWords(label.text().folded())) {
                    owned(label, cell, shared, ofOwners, duties);
                }
                asked(label, cell, duties);
            }
        }
        return duties;
    }

    /** Who is set against each other by the heads of the columns. */
    private Set<Who> partiesOf(List<DutyCell> cells) {
        Set<Who> parties = EnumSet.noneOf(Who.class);
        cells.forEach(c -> parties.addAll(heads.partiesOf(c.head(), naming)));
        return parties;
    }

    private boolean speaksOfDuty(MatchText text) {
        return !words.of("duty-noun", text).isEmpty()
                || !words.of("takes-on", text).isEmpty();
    }

    /** A row that names a party in every cell but the first is the head of its table. */
    private boolean isHeader(List<DutyCell> cells, DutyCell label) {
        List<DutyCell> others = cells.stream()
                .filter(c -> c.isFilled() && c.at().start() > label.at().start())
                .toList();
        return others.size() > 1
                && others.stream().allMatch(c -> c.head().isEmpty() && isParty(c))
                && others.stream().map(c -> c.text().folded()).distinct().count() == others.size();
    }

    private boolean isParty(DutyCell cell) {
        List<Named> parties = naming.parties(cell.text());
        return parties.size() == 1 && heads.isBare(cell.text(), parties.get(0));
    }

    /** What the row is about: the cell of its labels, or the first one that is no more than a number. */
    private static DutyCell label(List<DutyCell> cells) {
        List<DutyCell> told = cells.stream()
                .filter(c -> c.isFilled() && !NUMBER.isWhole(c.text().folded()))
                .toList();
        return told.stream()
                .filter(c -> c.kind() == DutyCell.Kind.LABEL)
                .findFirst()
                .orElse(told.isEmpty() ? null : told.get(0));
    }

    private void underParty(DutyCell label, DutyCell cell, boolean matrix, boolean shared, List<Duty> duties) {
        Set<Who> parties = heads.partiesOf(cell.head(), naming);
        boolean duty = speaksOfDuty(cell.head());
        boolean together = !DutyHeads.together(cell.text()).isEmpty();
        boolean main = matrix && MAIN.isWhole(cell.text().folded());
        if ((cell.kind() == DutyCell.Kind.YES || together || main) && (matrix || duty)) {
            each(parties, label.at(), label, cell, duties);
        }
        boolean words = cell.kind() == DutyCell.Kind.WORDS && !together && !main && !isMinor(cell);
        if (words && (shared || duty) && isItem(cell)) {
            Matcher refusal = REFUSAL.matcher(cell.text().folded());
            if (refusal.lookingAt()) {
                Stretch refused = inside(
                        cell, new Stretch(refusal.end(), cell.text().folded().length()));
                parties.forEach(who -> duties.add(new Duty(who, refused, Duty.Tone.REFUSED, cell.at())));
            } else {
                each(parties, cell.at(), label, cell, duties);
            }
        }
    }

    private static boolean isMinor(DutyCell cell) {
        return MINOR.isWhole(cell.text().folded());
    }

    /** Of several who do it together, each has a place of its own: the cell, and the label for those before the last. */
    private static void each(Set<Who> parties, Stretch items, DutyCell label, DutyCell cell, List<Duty> duties) {
        int left = parties.size();
        for (Who who : parties) {
            duties.add(new Duty(who, items, false, --left == 0 ? cell.at() : label.at()));
        }
    }

    /** Words for a thing to be done, not a name. */
    private boolean isItem(DutyCell cell) {
        int length = cell.text().folded().length();
        return length > 4 && length <= LONGEST_ITEM && !isParty(cell);
    }

    /** "Applications | customer | customer | provider", by kinds of service, in a table of duties. */
    private boolean holdsOwners(List<DutyCell> cells, DutyCell label, boolean shared) {
        List<DutyCell> others = cells.stream()
                .filter(c -> c.isFilled() && c.at().start() > label.at().start())
                .toList();
        boolean duty = shared || speaksOfDuty(label.head());
        return duty
                && others.size() > 1
                && others.stream().anyMatch(this::isParty)
                && others.stream()
                        .allMatch(c -> isOwners(c) || NOBODY.isWhole(c.text().folded()));
    }

    /** One party, or two who do it together: "provider and customer", "shared". */
    private boolean isOwners(DutyCell cell) {
        List<Named> parties = naming.parties(cell.text());
        boolean two = parties.size() == 2
                && cell.text().folded().length() <= LONGEST_OWNERS
                && parties.get(0).at().start() <= 4
                && TOGETHER.isWhole(cell.text()
                        .folded()
                        .substring(
                                parties.get(0).at().end(), parties.get(1).at().start()));
        return two || isParty(cell) || !DutyHeads.together(cell.text()).isEmpty();
    }

    private void owned(DutyCell label, DutyCell cell, boolean shared, boolean ofOwners, List<Duty> duties) {
        if (!asksWho(label, cell, shared) && !(ofOwners && isOwners(cell))) {
            return;
        }
        each(DutyHeads.together(cell.text()), withoutQuestion(label), label, cell, duties);
        List<Named> parties = DutyHeads.named(cell.text(), naming);
        if (cell.kind() == DutyCell.Kind.OWNER && FIRM.isWhole(cell.text().folded()) && parties.isEmpty()) {
            boolean below = !words.of("facility", label.text()).isEmpty();
            duties.add(new Duty(below ? Who.INFRASTRUCTURE : Who.OTHER, withoutQuestion(label), false, cell.at()));
        }
        if (parties.isEmpty() || parties.get(0).at().start() > 4) {
            return;
        }
        String rest = cell.text().folded().substring(parties.get(0).at().end());
        if (OWNER_REST.isWhole(rest)) {
            for (Named named : parties) {
                duties.add(new Duty(named.who(), withoutQuestion(label), false, inside(cell, named.at())));
            }
        }
    }

    /** A part of a cell in the row's text. */
    private static Stretch inside(DutyCell cell, Stretch part) {
        int length = cell.at().end() - cell.at().start();
        if (part.end() > length && length > 0) {
            // Letters that stand for parties are shorter than their words: the first party has the first, another the
            // last.
            int letter = part.start() == 0 ? cell.at().start() : cell.at().end() - 1;
            return new Stretch(letter, letter + 1);
        }
        int start = cell.at().start() + part.start();
        return new Stretch(start, cell.at().start() + part.end());
    }

    /** Parties under a head on something else are no owners: "Recipient: customer" says who is told. */
    private boolean asksWho(DutyCell label, DutyCell cell, boolean shared) {
        boolean open = cell.head().isEmpty();
        return cell.kind() == DutyCell.Kind.OWNER
                || WHO_ASKED.isIn(cell.head().folded() + " " + label.text().folded())
                || open && speaksOfDuty(cell.text())
                || open && shared && cell.text().folded().length() < LONGEST_OWNER;
    }

    /** 「利用者が実施すべき事項 | 端末の管理」. "How long do you retain logs? | 400 days" asks for no duty, whoever "you" is. */
    private void asked(DutyCell label, DutyCell cell, List<Duty> duties) {
        MatchText asked = label.text();
        int longest = Question.asksForWords(asked.folded()) ? LONGEST_QUESTION : LONGEST_ASKED;
        List<Named> parties = asked.folded().length() < longest ? naming.parties(asked) : List.of();
        if (parties.size() == 1
                && cell.text().folded().length() > 4
                && !isParty(cell)
                && (speaksOfDuty(asked)
                        || !Question.is(asked.folded())
                                && !words.of("task", asked).isEmpty())) {
            duties.add(new Duty(meant(parties.get(0), label, cell), cell.at(), false));
        }
    }

    /** 「貴社の責任範囲 | 回答」: who asks the provider means the provider. */
    private static Who meant(Named named, DutyCell label, DutyCell cell) {
        String asked = label.text().folded();
        String words = asked.substring(named.at().start(), named.at().end());
        boolean asks = Question.is(asked) || ANSWERS.isIn(cell.head());
        return asks && YOU.isIn(words) ? Who.PROVIDER : named.who();
    }

    private static Stretch withoutQuestion(DutyCell label) {
        String text = label.text().folded();
        var m = ASKED.matcher(text);
        int from = 0;
        int to = text.length();
        while (m.find()) {
            if (m.start() == 0 && m.end() < to) {
                from = m.end();
            } else if (m.end() == text.length() && m.start() > from) {
                to = Math.min(to, m.start());
            }
        }
        return inside(label, new Stretch(from, to));
    }
}
