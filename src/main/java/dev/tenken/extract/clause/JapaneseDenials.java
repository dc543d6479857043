package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The negations of a Japanese clause, each with what it governs. */
final class JapaneseDenials {
    /** How many words before its topic a bound may stand: 10文字未満のパスワードは. */
    private static final int NEAR = 6;

    /** What is denied of the whole holds of a part: 「完全な修正を保証するものではありません」. */
    private static final Set<String> WHOLE = Set.of("完全", "すべて", "全て", "全部", "あらゆる", "必ず", "常に", "常時", "絶対");

    /** Nouns of times and cases: 「取らない日はない」. */
    private static final Set<String> GENERIC =
            Set.of("日", "こと", "時", "とき", "時間", "場合", "もの", "週", "月", "年", "回", "データ");

    private final Source source;
    private final Segment segment;
    private final Tail tail;
    private final List<Denial> denials = new ArrayList<>();
    private final List<Stretch> spared = new ArrayList<>();

    /**
     * @param tail its predicate, or null
     * @param doubled whether its negation and that of a neighbour make one affirmation
     */
    JapaneseDenials(
            Source source, Segment segment, Tail tail, List<JapaneseRelatives.Relative> relatives, boolean doubled) {
        this.source = source;
        this.segment = segment;
        this.tail = tail;
        segment.conditions().forEach(c -> read(c, isDenied(c.from(), c.to() - 1), false));
        boolean never = isNever();
        relatives.forEach(r -> read(r.range(), r.denied() && !never, r.denied() || offersNothing()));
        Brackets.japanese(source, segment.from(), segment.to()).forEach(this::readBracket);
        readReasons();
        if (tail != null && tail.isDenied() && !doubled && !never && !isSaidInEffect()) {
            denials.add(new Denial(source.covering(segment.from(), segment.to()), spared));
        }
    }

    /** 「バックアップを取らない日はありません」: that there is no time or case without it says that it is always so. */
    private boolean isNever() {
        for (int i = segment.from() + 1; tail != null && tail.isDenied() && i + 1 < tail.to(); i++) {
            boolean without =
                    source.form(i - 1).equals("ない") || source.form(i - 1).equals("ぬ");
            if (without && GENERIC.contains(source.form(i)) && tail.to() - i <= NEAR && isNegatedFrom(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegatedFrom(int first) {
        return IntStream.range(first, segment.to()).anyMatch(i -> Japanese.isNegation(source, i));
    }

    /** Negated in form only. */
    private boolean isSaidInEffect() {
        return isOnlySaidOfTheRest() || leavesAsItIs() || isEscape() || isBound() || isAnEffect();
    }

    /** 「必須にすると、設定していない人は使えなくなります」: what comes of the thing does not deny it; 「使えなくなりました」 does. */
    private boolean isAnEffect() {
        for (int i = tail.from() + 1; i < tail.to(); i++) {
            if (source.hasLemma(i, "なる") && source.form(i - 1).equals("なく")) {
                return !source.form(tail.to() - 1).equals("た");
            }
        }
        return false;
    }

    List<Denial> all() {
        return denials;
    }

    /** @param reached whether what governs the clause governs it too */
    private void read(Segment.Range range, boolean denied, boolean reached) {
        Stretch stretch = source.stretch(range.from(), range.to());
        if (denied) {
            denials.add(new Denial(stretch, List.of()));
        }
        if (!reached) {
            spared.add(stretch);
        }
    }

    /** 「遮断する可能性があるため対応できません」: why something is not done is so. */
    private void readReasons() {
        for (int i = segment.from() + 1; tail != null && i < tail.from(); i++) {
            if (source.form(i).equals("ため") && Japanese.isPredicative(source, i - 1)) {
                int start = JapaneseRelatives.start(source, segment.from(), i - 1);
                read(new Segment.Range(start, i), isDenied(start, i), false);
            }
        }
    }

    /** A remark with a predicate of its own is affirmed or denied by that alone. */
    private void readBracket(Segment.Range bracket) {
        Tail own = Tail.of(source, bracket.from(), bracket.to());
        boolean speaks = own != null && (own.isDenied() || Japanese.isVerbal(source, bracket.to() - 1));
        if (speaks && !isInRelative(bracket)) {
            read(bracket, own.isDenied(), false);
        }
    }

    /** The end of a bracket is the end of no relative clause; what was taken for one is part of the remark. */
    private boolean isInRelative(Segment.Range bracket) {
        Stretch stretch = source.stretch(bracket.from(), bracket.to());
        return spared.stream().anyMatch(s -> s.contains(stretch));
    }

    private boolean isDenied(int from, int to) {
        Tail own = Tail.of(source, from, to);
        return own != null && own.isDenied();
    }

    /** 管理者しか閲覧できません affirms it of the administrators. */
    private boolean isOnlySaidOfTheRest() {
        for (int i = segment.from(); i < segment.to(); i++) {
            boolean rest =
                    source.form(i).equals("以外") && (Japanese.isTopic(source, i + 1) || Japanese.isTopic(source, i + 2));
            if (rest || source.form(i).equals("しか") && source.isA(i, "助詞")) {
                return true;
            }
        }
        return false;
    }

    /** 「稼働状況を公開するページはありません」: what the page would do, nothing does. */
    private boolean offersNothing() {
        return tail != null
                && tail.isDenied()
                && source.marks().has(Cue.BEING_THERE, Math.max(segment.from(), tail.from() - 2), tail.to());
    }

    /** 「写しには影響しません」 */
    private boolean leavesAsItIs() {
        return source.marks().has(Cue.HARMING, Math.max(segment.from(), tail.from() - 2), tail.to());
    }

    /** 「暗号化を無効にすることはできません」: nobody does without it. */
    private boolean isEscape() {
        return source.marks().has(Cue.ESCAPING, Math.max(segment.from(), tail.from() - 1), tail.to());
    }

    /** 「10文字未満のパスワードは設定できません」 is the rule itself. */
    private boolean isBound() {
        int from = Math.max(segment.from(), tail.from() - 2);
        if (!source.marks().has(Cue.ADMITTING, from, tail.to())) {
            return false;
        }
        for (Mark bound : source.marks().in(Cue.BELOW, segment.from(), tail.from())) {
            for (int i = bound.last() + 1; i < Math.min(tail.from(), bound.last() + NEAR); i++) {
                if (Japanese.isTopic(source, i)
                        || source.form(i).equals("を")
                        || source.form(i).equals("も")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what the predicate denies stays open all the same. */
    boolean settleNothing() {
        return tail != null && tail.isDenied() && (isWithheld() || isOnlyAtTimes() || isOfTheWholeOnly());
    }

    /** 「適用されない場合があります」, 「暗号化しないことがあります」: at times it is so, which denies it for none. */
    private boolean isOnlyAtTimes() {
        return source.marks().in(Cue.MAY, tail.from(), segment.to()).stream()
                .anyMatch(m -> ClauseBuilder.HAPPENS.contains(source.form(m.first())));
    }

    /** 「すべての欠陥の修正を保証するものではありません」: that not all of it is promised does not deny that it is done. */
    private boolean isOfTheWholeOnly() {
        boolean promised = false;
        boolean whole = false;
        for (int i = segment.from(); i < tail.to(); i++) {
            promised |= source.form(i).equals("保証");
            whole |= WHOLE.contains(source.form(i));
        }
        return promised && whole;
    }

    /** 「どこに置くかは公開していません」, 「具体的な場所は公開していません」: there is something, and it is not said what. */
    private boolean isWithheld() {
        int from = Math.max(segment.from(), tail.from() - 2);
        if (!source.marks().has(Cue.DISCLOSING, from, tail.to())) {
            return false;
        }
        if (source.marks().has(Cue.DETAIL, segment.from(), tail.from())) {
            return true;
        }
        for (int i = segment.from() + 1; i < tail.from(); i++) {
            boolean asks = source.form(i).equals("か") && source.isA(i, "助詞") && source.isA(i + 1, "助詞");
            if (asks && source.marks().has(Cue.ASKING, segment.from(), i)) {
                return true;
            }
        }
        return false;
    }
}
