package dev.tenken.extract.clause;

import dev.tenken.data.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts Japanese into clauses: at the ends of sentences, behind predicates in a form that goes on, and between parts that share the
 * predicate of the last. A condition stays with what follows it.
 */
final class JapaneseSplitter {
    /** How many words before its end a condition is followed. */
    private static final int REACH = 80;

    /** How many words behind a verb the topic of what follows ends. */
    private static final int NEXT_TOPIC = 8;

    private static final Pattern NOW = Patterns.compile("現状|現在|現時点|当面|今のところ");
    private static final Pattern LATER = Patterns.compile(
            "(?:phase|フェーズ|フェイズ) ?[1-9]|第[1-9二三](?:フェーズ|フェイズ|期)|次?(?:期|フェーズ)(?:で|に|は|から)|今後|将来|来年|来期|順次|いずれは?");

    private final Source source;
    private final List<Segment> segments = new ArrayList<>();
    private final Gapping gapping;
    private List<Segment.Range> conditions = new ArrayList<>();
    private int from;
    /** Index of the first segment of the sentence. */
    private int sentence;

    private int depth;

    JapaneseSplitter(Source source) {
        this.source = source;
        this.gapping = new Gapping(source);
    }

    List<Segment> split() {
        for (int i = 0; i < source.size(); i++) {
            depth = Math.max(0, depth + bracket(i));
            if (depth == 0 || Japanese.isStop(source, i) && bracket(i + 1) >= 0) {
                visit(i);
            }
        }
        if (from < source.size()) {
            close(source.size(), false);
        }
        return segments;
    }

    /** What stands in brackets is a remark inside its clause. */
    private int bracket(int i) {
        return switch (source.form(i)) {
            case "(", "「", "『" -> 1;
            case ")", ")。", "」", "』" -> -1;
            default -> 0;
        };
    }

    private void visit(int i) {
        if (Japanese.isStop(source, i) || source.form(i).equals("|")) {
            close(i + 1, false);
            sentence = segments.size();
            depth = 0;
        } else if (source.marks().at(Cue.NOTED, i) != null && endOfNoted(i) > from) {
            close(endOfNoted(i), false);
        } else if (isConditionEnd(i)) {
            takeCondition(i);
        } else if (endsClause(i)) {
            int end = Japanese.isComma(source, i + 1) ? i + 2 : i + 1;
            if (end < source.size() && !Japanese.isStop(source, i + 1)) {
                close(end, false);
            }
        } else if (Japanese.isComma(source, i) && gapping.isGap(from, i)) {
            close(i + 1, true);
        } else if (Japanese.isComma(source, i) && isNowAndLater(i)) {
            close(i + 1, false);
        }
    }

    /** 「現状は90日保持、フェーズ2で1年保持へ」: what is so now is one thing, what will be is another. */
    private boolean isNowAndLater(int comma) {
        if (comma + 1 >= source.size() || comma <= from) {
            return false;
        }
        String text = source.folded();
        return LATER.matcher(text)
                        .region(source.word(comma + 1).start(), text.length())
                        .lookingAt()
                && NOW.matcher(text)
                        .region(source.word(from).start(), source.word(comma).start())
                        .find();
    }

    private void close(int end, boolean gapped) {
        if (end > from) {
            segments.add(new Segment(from, end, gapped, conditions));
        }
        conditions = new ArrayList<>();
        from = end;
    }

    private boolean endsClause(int i) {
        if (i < from || Japanese.isComma(source, i)) {
            return false;
        }
        return isAdverbialDenial(i)
                || isAdversative(i)
                || Japanese.isComma(source, i + 1)
                        && goesOn(i)
                        && (!source.marks().covers(Cue.POSTPOSITION, verbAt(i)) || isSaidOfAnother(i));
    }

    /** 「通信にはTLSを用い、パスワードは…」: of one topic one thing is said, of the next another. */
    private boolean isSaidOfAnother(int i) {
        return source.hasLemma(verbAt(i), "用いる")
                && hasTopic(from, i)
                && hasTopic(i + 2, Math.min(source.size(), i + NEXT_TOPIC));
    }

    private boolean hasTopic(int start, int end) {
        for (int i = start + 1; i < end && !Japanese.isStop(source, i); i++) {
            if (Japanese.isTopic(source, i) || i > start + 1 && Japanese.isComma(source, i)) {
                return Japanese.isTopic(source, i);
            }
        }
        return false;
    }

    /** 「…できませんのでご了承ください」, 「…できない点にご注意ください」: where what is to be noted ends; 0 when it is no statement. */
    private int endOfNoted(int i) {
        int last = source.isA(i - 1, "助詞-格助詞") || source.isA(i - 1, "助詞-係助詞") ? i - 2 : i - 1;
        if (source.isA(last, "名詞-非自立") || source.marks().covers(Cue.NOTED, last)) {
            return Japanese.isPredicative(source, last - 1) ? last : 0;
        }
        return source.isA(i - 1, "助詞-接続助詞") ? i : 0;
    }

    /** The verb that a て or an ending follows. */
    private int verbAt(int i) {
        return source.isA(i, "助詞-接続助詞") ? i - 1 : i;
    }

    private boolean goesOn(int i) {
        if (source.isA(i, "助詞-接続助詞")) {
            return switch (source.form(i)) {
                case "て", "で", "ので", "から", "し", "のに", "けど", "けれど", "けれども", "ものの" -> true;
                default -> false;
            };
        }
        return Japanese.isContinuative(source, i) && !isAdverb(i)
                || (source.form(i).equals("ため") || source.form(i).equals("一方"))
                        && Japanese.isPredicative(source, i - 1);
    }

    /** 遅滞なく、 and 早く、 say how something is done. */
    private boolean isAdverb(int i) {
        return source.marks().covers(Cue.INNOCENT, i)
                || source.isA(i, "形容詞") && !source.isA(i - 1, "助詞")
                || source.form(i).equals("に");
    }

    private boolean isAdversative(int i) {
        return source.isA(i, "助詞-接続助詞")
                && (source.form(i).equals("が") || source.form(i).equals("ものの"));
    }

    /** 暗号化せずに保存, 停止することなく更新: what is left out while something else is done. */
    private boolean isAdverbialDenial(int i) {
        if (source.marks().covers(Cue.INNOCENT, i)) {
            return false;
        }
        boolean without = source.form(i).equals("ず") && !source.form(i + 1).equals("に")
                || source.form(i).equals("に") && source.form(i - 1).equals("ず")
                || source.form(i).equals("で")
                        && source.form(i - 1).equals("ない")
                        && source.isA(i, "助詞")
                        && !source.isA(i + 1, "動詞-非自立");
        return without || source.form(i).equals("なく") && source.form(i - 1).equals("こと");
    }

    private boolean isConditionEnd(int i) {
        if (source.isA(i, "助詞-接続助詞")) {
            boolean supposes = source.form(i).equals("ば") || source.form(i).equals("と");
            return supposes
                    && !source.marks().covers(Cue.MUST, i)
                    && !source.marks().covers(Cue.INNOCENT, i);
        }
        if (source.isA(i, "仮定形") && source.isA(i, "助動詞")) {
            return source.form(i).equals("たら") || source.form(i).equals("なら");
        }
        boolean noun = source.marks().endsAt(Cue.CONDITION, i)
                && (Japanese.isPredicative(source, i - 1) || source.form(i - 1).equals("の"));
        return noun && !source.marks().covers(Cue.MAY, i);
    }

    /** A condition begins behind the topic, and takes in what is only said to lead to it: 契約が終了し、不要になった場合. */
    private void takeCondition(int i) {
        while (segments.size() > sentence && leadsOn(segments.get(segments.size() - 1))) {
            Segment before = segments.remove(segments.size() - 1);
            from = before.from();
            conditions.addAll(0, before.conditions());
        }
        int start = from;
        for (int k = Math.max(from, i - REACH); k < i; k++) {
            if (Japanese.isTopic(source, k) && Japanese.isComma(source, k + 1)) {
                start = k + 2;
            }
        }
        conditions.add(new Segment.Range(Math.min(start, i), i + 1));
    }

    private boolean leadsOn(Segment before) {
        int last = before.to() - 2;
        if (before.gapped()
                || last < before.from()
                || last - before.from() > REACH
                || !source.isA(last, "連用") && !source.form(last).equals("て")) {
            return false;
        }
        boolean topic = false;
        boolean subject = false;
        for (int i = before.from(); i < before.to(); i++) {
            topic |= Japanese.isTopic(source, i);
            subject |= topic && source.isA(i, "助詞-格助詞") && source.form(i).equals("が");
        }
        return !topic || subject;
    }
}
