package dev.tenken.extract.clause;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.model.fact.Party;
import java.util.List;
import java.util.Set;

/** Reads from the particles behind the parties of a clause who acts and to whom. */
final class JapaneseParties {
    /** 責任を負う: how far before the predicate its object stands. */
    private static final int BEFORE_PREDICATE = 2;

    private static final Set<String> ONLY = Set.of("のみ", "だけ");

    private final Source source;
    private final boolean received;
    private final boolean owed;
    /** …してください: said to the reader. */
    private final boolean asked;
    /** Who acts by a particle that says so alone, by the topic, and by a source. */
    private Party subject;

    private Party topic;
    private Party origin;
    private Party recipient;
    /** お客様の責任で */
    private boolean bears;
    /** 専門会社に依頼しています: who is left to do it, or null. */
    private Party entrusted;

    private final boolean entrusts;

    /** @param elsewhere ranges of the clause that speak of others: conditions, relative clauses */
    JapaneseParties(Source source, Segment segment, List<Segment.Range> elsewhere, Tail tail) {
        this.source = source;
        int end = tail == null ? segment.from() : tail.to();
        int from = tail == null ? end : Math.max(segment.from(), tail.from());
        this.received = source.marks().has(Cue.RECEIVING, from, end);
        this.bears = source.marks().has(Cue.BURDEN, Math.max(segment.from(), from - BEFORE_PREDICATE), end);
        int near = Math.max(segment.from(), from - BEFORE_PREDICATE);
        this.asked = !source.marks().touching(Cue.ASKS, from, end).isEmpty()
                && (!source.marks().has(Cue.CONSULTING, near, end) || isWhether(near, end));
        this.entrusts = source.marks().has(Cue.ENTRUSTING, near, end) && isLasting(from, end);
        this.owed = source.marks().has(Cue.BURDEN, segment.from(), segment.to());
        for (PartyMention mention : source.parties(segment.from(), segment.to())) {
            int last = source.indexAt(mention.stretch().end() - 1);
            if (elsewhere.stream().noneMatch(r -> r.holds(last))) {
                read(mention.party(), last + 1, segment);
            }
        }
    }

    /** 「お願いしています」 tells what is so, 「お願いします」 asks. */
    private boolean isLasting(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.hasLemma(i, "いる") || source.hasLemma(i, "おる")) {
                return true;
            }
        }
        return false;
    }

    /**
     * 「控えがあるかを確認してください」, 「毎月確認してください」, 「確認するようにしてください」 ask to look into the thing; 「詳細を確認してください」 only
     * says where to read on.
     */
    private boolean isWhether(int from, int to) {
        for (int i = Math.max(1, from); i < to; i++) {
            if (source.form(i - 1).startsWith("毎")
                    || source.form(i - 1).equals("定期")
                    || source.form(i - 1).equals("よう") && source.form(i).equals("に")) {
                return true;
            }
            boolean open = source.form(i - 1).equals("か") || source.form(i - 1).equals("どうか");
            if (open && source.form(i).equals("を")) {
                return true;
            }
        }
        return false;
    }

    private void read(Party party, int behind, Segment segment) {
        // 「担当者のみが」 says who acts as 「担当者が」 does.
        boolean skipped = source.isA(behind, "助詞") && ONLY.contains(source.form(behind))
                || source.form(behind).equals("ご") && source.form(behind + 1).equals("自身");
        int next = skipped ? behind + 1 : behind;
        String particle = source.form(next);
        if (isBearer(next) || isSaidToBe(next, segment)) {
            subject = party;
            bears |= isBearer(next);
        } else if (Japanese.isTopic(source, next) || particle.equals("も")) {
            topic = topic == null ? party : topic;
        } else if (isAgent(next)) {
            subject = subject == null ? party : subject;
        } else if (isRecipient(next)) {
            boolean bears = particle.equals("に") && Japanese.isTopic(source, next + 1) && owed;
            subject = bears ? party : subject;
            recipient = bears || recipient != null ? recipient : party;
            entrusted = entrusts && particle.equals("に") && entrusted == null ? party : entrusted;
        } else if (particle.equals("から") || particle.equals("より")) {
            origin = party;
        }
    }

    private boolean isAgent(int next) {
        return switch (source.form(next)) {
            case "が", "にて", "において", "により", "によって", "自身", "側" -> true;
            case "で" -> source.isA(next, "助詞");
            default -> false;
        };
    }

    private boolean isRecipient(int next) {
        return switch (source.form(next)) {
            case "に", "へ", "宛", "宛て", "あて", "に対し", "に対して", "向け" -> true;
            default -> false;
        };
    }

    /** お客様の責任で, お客様責任. */
    private boolean isBearer(int next) {
        return source.marks().at(Cue.BURDEN, source.form(next).equals("の") ? next + 1 : next) != null;
    }

    /** 責任を負うのはお客様です. */
    private boolean isSaidToBe(int next, Segment segment) {
        boolean copula = source.isA(next, "助動詞") && (source.hasLemma(next, "です") || source.hasLemma(next, "だ"));
        return copula && next + 2 >= segment.to();
    }

    /** Whether who acts is said to be who has to: お客様の責任で, 責任を負います. */
    boolean isOwed() {
        return bears;
    }

    Party entrusted() {
        return entrusted;
    }

    Party actor() {
        if (entrusted != null) {
            return entrusted;
        }
        if (received) {
            return origin;
        }
        if (topic == null && subject == null && asked) {
            return Party.CUSTOMER;
        }
        return topic != null && (subject == null || !owed) ? topic : subject;
    }

    Party addressee() {
        Party told = topic == null ? subject : topic;
        return received ? told : recipient;
    }
}
