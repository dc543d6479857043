package dev.tenken.extract.clause;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * What a clause says was once offered and is no more: "single sign-on was taken out of the product", 「シングルサインオンは廃止しました」. Only
 * what has already happened counts, and only the thing itself: not "the limit on single sign-on was removed", not "will be removed", and not
 * what was taken from one plan.
 */
final class Withdrawals {
    private static final String LIGHT_JA =
            "(?:認証|制限|機能|対応|連携|サポート|オプション|サービス|ログイン)*(?:の(?:提供|サポート|対応|利用|機能|オプション|取扱い|取り扱い))?";

    /** What was withdrawn stands before は, を or が, and at most a time or a place behind that. */
    private static final Expression THING_JA = Expression.ofPlain(
            "(?<what>[^、。はをが]{2,40}?)" + LIGHT_JA + "(?:は|を|が)、?(?:[^。はをが]{0,20}(?:から|より|で|に|、|て|もって))?$");

    private static final Expression PAST_JA =
            Expression.ofPlain("^(?:を|と|に)?(?:し|いたし|致し|され|なり|れ|られ|っ)*(?:ました|たため|た(?=[。、]|$)|済み|ています|ております)");

    /** What any such thing is called: what stands before it tells which is meant. Not "accounts", "devices", "limit". */
    private static final Expression FEATURE = Expression.ofPlain(
            "(?:feature|function|functionality|support|option|capability|module|integration|authentication|verification|login|sign|on|in|single|single-sign-on|sign-on|sign-in"
                    + "|restriction|filter|filtering|listing|list|allow-list|allowlist|control|method|tool|service)s?");

    private static final Expression LEADING =
            Expression.ofPlain("(?:support|option|possibility|provision|offer|offering|feature|function|use)s?");

    private static final Expression GONE = Expression.ofPlain("gone|a|history|no|discontinued|withdrawn|retired");
    private static final Expression CEASES = Expression.ofPlain("end(?:ed)?|ceased|gone|expired");

    private final Source source;
    private final Segment segment;

    private Withdrawals(Source source, Segment segment) {
        this.source = source;
        this.segment = segment;
    }

    static List<Stretch> in(Source source, Segment segment) {
        Withdrawals withdrawals = new Withdrawals(source, segment);
        List<Stretch> found = new ArrayList<>();
        for (Mark mark : source.marks().in(Cue.WITHDRAWING, segment.from(), segment.to())) {
            Stretch thing = withdrawals.isSupposed(mark.first())
                    ? null
                    : Script.hasJapanese(source.folded()) ? withdrawals.japanese(mark) : withdrawals.english(mark);
            if (thing != null) {
                found.add(thing);
            }
        }
        return found;
    }

    private boolean isSupposed(int word) {
        return segment.conditions().stream().anyMatch(c -> c.holds(word));
    }

    private Stretch japanese(Mark mark) {
        int start = source.stretch(segment.from(), segment.to()).start();
        int at = source.word(mark.first()).start();
        String behind = source.folded().substring(source.word(mark.last()).end());
        Matcher thing = THING_JA.finder(source.folded().substring(start, at));
        if (!PAST_JA.begins(behind) || !thing.find()) {
            return null;
        }
        String what = thing.group("what");
        int from = what.lastIndexOf('の') + 1;
        return from == what.length()
                ? null
                : new Stretch(start + thing.start("what") + from, start + thing.end("what"));
    }

    private Stretch english(Mark mark) {
        if (isOfOnePlan(mark.last() + 1) || mark.first() == segment.from()) {
            return null;
        }
        int aux = beforeAdverbs(mark.first() - 1);
        String form = source.form(aux);
        String word = source.form(mark.first());
        boolean passive = form.equals("was") || form.equals("were") || form.equals("been");
        boolean state = (form.equals("is") || form.equals("are")) && GONE.isWhole(word);
        boolean perfect = form.equals("has") || form.equals("have");
        boolean ceases = CEASES.isWhole(word);
        if (passive || state || perfect && ceases || ceases && source.isA(mark.first(), "VBD")) {
            return subject(passive || state || perfect ? aux : mark.first());
        }
        int doer = perfect ? beforeAdverbs(aux - 1) : aux;
        boolean ours = source.form(doer).equals("we") || source.form(doer).equals("provider");
        return ours && (perfect || source.isA(mark.first(), "VBD")) ? phrase(mark.last() + 1, segment.to()) : null;
    }

    private int beforeAdverbs(int i) {
        int at = i;
        while (at > segment.from() && English.isAdverb(source, at)) {
            at--;
        }
        return at;
    }

    private Stretch subject(int verb) {
        int end = verb;
        while (end > segment.from() && isAuxiliaryOrAdverb(end - 1)) {
            end--;
        }
        return phrase(segment.from(), end);
    }

    private boolean isAuxiliaryOrAdverb(int i) {
        return English.isAuxiliary(source.form(i)) || English.isAdverb(source, i);
    }

    /** The first noun phrase of some words, without what any such thing is called at its end; behind "support for" the next one. */
    private Stretch phrase(int from, int to) {
        int start = from;
        int end = endOfPhrase(start, to);
        if (end > start && end + 1 < to && LEADING.isWhole(source.form(end - 1))) {
            start = end + 1;
            end = endOfPhrase(start, to);
        }
        while (end > start + 1 && FEATURE.isWhole(source.form(end - 1))) {
            end--;
        }
        return end > start ? source.stretch(start, end) : null;
    }

    private int endOfPhrase(int from, int to) {
        int end = from;
        while (end < to
                && !(English.isPreposition(source, end) && !source.gap(end).equals("-"))
                && !(end > from
                        && (English.hasComma(source, end) || source.form(end).equals("and")))) {
            end++;
        }
        return end;
    }

    /** "from the Free plan", not "from all plans". */
    private boolean isOfOnePlan(int from) {
        return source.marks().in(Cue.PLAN, Math.min(from, segment.to()), segment.to()).stream()
                .anyMatch(m -> !source.form(m.first()).endsWith("s"));
    }
}
