package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads rows: a mark under a party's column, the owner in a cell, who is asked for, and what is asked of a party. */
final class RowDuties {
    private static final Pattern YES = Patterns.compile("[○◯〇●◎✓✔✅☑■]|r|a|ra|r ?[/,&] ?a|a ?[/,&] ?r|x|yes|主|主担当");
    private static final Pattern NUMBER = Patterns.compile("[\\d.()a-z#-]{0,4}");
    private static final Pattern OWNER_REST = Patterns.compile(
            "^(?:側|様|さま)?(?:の?(?:管理|責任|担当|実施|対応|作業|運用|所管)?(?:範囲|者|主体)?|(?:が|にて|で)[^。]{0,24})[。、 ]*$|^ ?(?:\\(.{0,40}\\)|team|side|staff|s|only|do(?:es)?\\b.{0,60}|applies.{0,40}|is .{0,40})?[. ,].{0,80}$|^$");
    private static final Pattern WHO_ASKED =
            Patterns.compile("誰が|どちらが|実施者|主体|責任者|担当者|責任の?所在|責任分界|分担|\\bwho\\b|owner|responsib|in charge|accountable");
    private static final Pattern ASKED = Patterns.compile(
            "(?:は|の|を)?(?:誰が|どちらが).*$|の?(?:実施者|管理主体|実施主体|主体|責任者|責任の?所在)$|^who (?:is |are |will )?(?:be )?(?:responsible for )?|\\?$");

    private final DutyWords words;
    private final DutyHeads heads;
    private final Naming naming;

    /** A cell of the row in folded text. @param start of its value */
    private record Piece(String head, String value, int start) {
        int end() {
            return start + value.length();
        }
    }

    RowDuties(DutyWords words, DutyHeads heads, Naming naming) {
        this.words = words;
        this.heads = heads;
        this.naming = naming;
    }

    List<Duty> read(MatchText row, List<MatchText> around) {
        List<Piece> cells = pieces(row.folded());
        List<Duty> duties = new ArrayList<>();
        Piece label = label(cells);
        if (label == null || isHeader(cells, label)) {
            return duties;
        }
        for (Piece cell : cells) {
            if (cell.start() > label.start()) {
                marked(label, cell, duties);
                owned(label, cell, around, duties);
                asked(label, cell, duties);
            }
        }
        return duties;
    }

    /** A row that names a party in every cell but the first is the head of its table. */
    private boolean isHeader(List<Piece> cells, Piece label) {
        List<Piece> others =
                cells.stream().filter(c -> c.start() > label.start()).toList();
        return others.size() > 1 && others.stream().allMatch(this::isParty);
    }

    private boolean isParty(Piece cell) {
        MatchText value = MatchText.of(cell.value());
        List<Named> parties = naming.parties(value);
        return parties.size() == 1 && heads.isBare(value, parties.get(0));
    }

    private static List<Piece> pieces(String row) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (String cell : row.split("\\|", -1)) {
            int colon = cell.indexOf(':');
            String head = colon < 0 ? "" : cell.substring(0, colon).strip();
            int from = start + colon + 1;
            while (from < start + cell.length() && cell.charAt(from - start) == ' ') {
                from++;
            }
            pieces.add(new Piece(head, cell.substring(from - start).strip(), from));
            start += cell.length() + 1;
        }
        return pieces;
    }

    /** The first cell that is no more number: what the row is about. */
    private static Piece label(List<Piece> cells) {
        return cells.stream()
                .filter(c -> !NUMBER.matcher(c.value()).matches())
                .findFirst()
                .orElse(null);
    }

    private void marked(Piece label, Piece cell, List<Duty> duties) {
        if (YES.matcher(cell.value()).matches()) {
            MatchText head = MatchText.of(cell.head());
            List<Named> parties = naming.parties(head);
            if (parties.size() == 1
                    && (heads.isBare(head, parties.get(0))
                            || !words.of("duty-noun", head).isEmpty())) {
                duties.add(new Duty(parties.get(0).who(), stretch(label), false));
            }
        }
    }

    private void owned(Piece label, Piece cell, List<MatchText> around, List<Duty> duties) {
        MatchText value = MatchText.of(cell.value());
        List<Named> parties = naming.parties(value);
        if (parties.isEmpty() || parties.get(0).at().start() > 4 || !asksWho(label, cell, value, around)) {
            return;
        }
        String rest = value.folded().substring(parties.get(0).at().end());
        if (OWNER_REST.matcher(rest).matches()) {
            for (Named named : parties) {
                duties.add(new Duty(named.who(), withoutQuestion(label), false));
            }
        }
    }

    private boolean asksWho(Piece label, Piece cell, MatchText value, List<MatchText> around) {
        return WHO_ASKED.matcher(cell.head() + " " + label.value()).find()
                || !words.of("duty-noun", value).isEmpty()
                || around.stream().anyMatch(t -> !words.of("duty-noun", t).isEmpty())
                        && value.folded().length() < 16;
    }

    /** 「利用者が実施すべき事項 | 端末の管理」 */
    private void asked(Piece label, Piece cell, List<Duty> duties) {
        MatchText asked = MatchText.of(label.value());
        List<Named> parties = naming.parties(asked);
        boolean duty = !words.of("duty-noun", asked).isEmpty()
                || !words.of("task", asked).isEmpty();
        boolean text = cell.value().length() > 4
                && naming.parties(MatchText.of(cell.value())).isEmpty();
        if (parties.size() == 1 && duty && text && asked.folded().length() < 40) {
            duties.add(new Duty(parties.get(0).who(), stretch(cell), false));
        }
    }

    private static Stretch withoutQuestion(Piece label) {
        var m = ASKED.matcher(label.value());
        int from = 0;
        int to = label.value().length();
        while (m.find()) {
            if (m.start() == 0 && m.end() < to) {
                from = m.end();
            } else if (m.end() == label.value().length() && m.start() > from) {
                to = Math.min(to, m.start());
            }
        }
        return new Stretch(label.start() + from, label.start() + to);
    }

    private static Stretch stretch(Piece cell) {
        return new Stretch(cell.start(), cell.end());
    }
}
