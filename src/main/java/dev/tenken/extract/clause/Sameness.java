package dev.tenken.extract.clause;

import dev.tenken.extract.text.Expression;
import java.util.List;

/** Tells whether a clause says that what was said before holds here too. */
final class Sameness {
    private static final Expression THESE = Expression.ofPlain(
            "(?:前項|前[二三四五2-5]項|前各項|前号|前各号|これら|この|当該|同|上記|前記)(?:の|2つの|二つの|両)?(?:機能|仕組み?|しくみ|オプション|手段|方式|認証|制限|設定|方法|措置|サービス)(?:は|を|が|も|について|に)"
                    + "|(?:前項|前[二三四五2-5]項|前各項|これら|いずれ)(?:は|を|が|も)");

    /** What a sentence points back with when it opens. */
    private static final Expression POINTER = Expression.ofPlain(
            "(?:これら?|それら?|前項|前各項|上記|前記|以上)(?:の[^、。はがを]{1,14})?(?:は|が|も|を|、)|(?:この|その|同じ|同)(?:期限|期間|定め|規定|取り?扱い?|扱い|約束|原則|条件|手順|手続き?|措置|対応|方針|日数)(?:は|が|も|を|、)"
                    + "|(?:and )?(?:this|that|it|the same|all (?:of )?this|(?:this|that|the|these|the same) (?:period|deadline|limit|time ?limit|rule|term|promise|undertaking|commitment|treatment|timetable|schedule|procedure)s?)(?![a-z])");

    /** 「ライトプランは対象外です」, "The other editions do without": a plan is told of, and not what it lacks. */
    private static final Expression PLAN_ALONE = Expression.ofPlain(
            "^(?:また|なお|ただし|一方|その他の|ほかの|他の|それ以外の)?、?[^、。はがをもに]{0,14}(?:プラン|エディション|コース|ティア|版|契約|パッケージ)(?:のお客様|のご?契約)?(?:では|には|に|で)?(?:は|も)、?"
                    + "(?:対象外|適用外|範囲外|非対応|未対応|利用不可|ご?利用(?:いただけ|になれ|でき)ません|お?使い(?:いただけ|になれ)ません|使えません|付きません|付いていません|付属し(?:ません|ていません)|含まれ(?:ません|ていません|ておりません)|"
                    + "対応し(?:ていません|ておりません)|(?:提供|用意|サポート)(?:し|いたし)ておりません|(?:ご?提供|サポート)していません|ありません|ございません)[^、]{0,8}$"
                    + "|^(?:but |and |while |whereas )?(?:in |on |with )?(?:the |our |all |any )?(?:[a-z-]+ ){0,3}(?:plans?|editions?|tiers?|packages?|versions?|subscriptions?|ones|others)"
                    + "(?: (?:has|have|must|will))?(?: to)? (?:do(?:es)?|go(?:es)?|get by|make do|manage)(?: entirely| altogether)? without(?: (?:it|them|this|that))?\\W*$"
                    + "|^(?:but |and |while |whereas )?(?:the |our |all |any )?(?:[a-z-]+ ){0,3}(?:plans?|editions?|tiers?|packages?|versions?|subscriptions?|ones|others)"
                    + " (?:do not|don't|does not|doesn't|have none|has none|have not|has not|lacks? (?:it|them|this)|are (?:excluded|exempt|left out)|is (?:excluded|exempt|left out))\\W*$");

    private Sameness() {}

    /** False when it is said nowhere in a text with these marks. */
    static boolean mayBeIn(Marks marks) {
        return marks.has(Cue.SAME) || marks.has(Cue.OFFERING) || marks.has(Cue.EXTENDING) || marks.has(Cue.PLAN);
    }

    /** @param denied whether the clause denies something */
    static boolean isIn(Source source, Segment segment, boolean denied) {
        return isDeniedOfThis(source, segment)
                || denied && isOfThese(source, segment)
                || denied && isPlanAlone(source, segment)
                || source.marks().in(Cue.SAME, segment.from(), segment.to()).stream()
                        .anyMatch(m -> isSaid(source, m))
                || isExtended(source, segment);
    }

    /** 「これはバックアップにも当てはまる」, "this applies to backups too": what was said reaches to one thing more. */
    private static boolean isExtended(Source source, Segment segment) {
        return source.marks().in(Cue.EXTENDING, segment.from(), segment.to()).stream()
                .anyMatch(m -> POINTER.begins(
                                source.folded(),
                                source.stretch(segment.from(), segment.to()).start(),
                                source.stretch(segment.from(), segment.to()).end())
                        && isAlso(source, segment, m));
    }

    /** In Japanese も stands before the verb. */
    private static boolean isAlso(Source source, Segment segment, Mark mark) {
        for (int i = segment.from(); i < segment.to(); i++) {
            switch (source.form(i)) {
                case "も", "まで" -> {
                    if (i < mark.first()) {
                        return true;
                    }
                }
                case "too", "also", "equally", "likewise", "well" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "in small plans this is left out", "such copies are not offered": said of what the sentence before speaks of. */
    private static boolean isDeniedOfThis(Source source, Segment segment) {
        List<Mark> offered = source.marks().in(Cue.OFFERING, segment.from(), segment.to());
        if (offered.isEmpty()) {
            return false;
        }
        int verb = offered.get(offered.size() - 1).first();
        boolean denied = source.marks().has(Cue.DENYING, segment.from(), segment.to());
        boolean back = false;
        for (int i = segment.from(); i < verb; i++) {
            denied |= English.isNegation(source.form(i));
            back |= source.form(i).equals("such") || source.form(i).equals("this") && English.isBe(source.form(i + 1));
            back |= i == segment.from() && isPronoun(source.form(i)) && isLast(source, segment, verb + 1);
        }
        return denied && (back || isObject(source, segment, verb));
    }

    /** "Starter does not include it.": the pronoun is all that the verb has. */
    private static boolean isObject(Source source, Segment segment, int verb) {
        int next = verb + 1;
        return next < segment.to() && isPronoun(source.form(next)) && isLast(source, segment, next + 1);
    }

    /** Whether no object stands at a word: nothing more, a mark, or a preposition. */
    private static boolean isLast(Source source, Segment segment, int i) {
        return i >= segment.to() || !source.gap(i).isBlank() || English.isPreposition(source, i);
    }

    private static boolean isPronoun(String form) {
        return switch (form) {
            case "it", "they", "them", "these", "those", "this", "both", "either" -> true;
            default -> false;
        };
    }

    private static boolean isPlanAlone(Source source, Segment segment) {
        int start = source.stretch(segment.from(), segment.to()).start();
        int end = source.stretch(segment.from(), segment.to()).end();
        return PLAN_ALONE.isIn(source.folded(), start, end);
    }

    /** 「無償版には、これらの機能は含まれない」 */
    private static boolean isOfThese(Source source, Segment segment) {
        return source.marks().has(Cue.OFFERING, segment.from(), segment.to())
                && THESE.isIn(
                        source.folded(),
                        source.stretch(segment.from(), segment.to()).start(),
                        source.stretch(segment.from(), segment.to()).end());
    }

    /** 「同様とする」 says it, 「同じ地域」 and 「規格に準じた手順」 only describe something. */
    private static boolean isSaid(Source source, Mark mark) {
        if (!source.isA(mark.first(), "名詞") && !source.isA(mark.first(), "動詞") && !source.isA(mark.first(), "連体詞")) {
            return true;
        }
        if (source.isA(mark.last(), "動詞")) {
            return pointsBack(source.form(mark.first() - 2));
        }
        int next = mark.last() + 1;
        boolean describes = source.isA(next, "名詞")
                || source.form(next).equals("の")
                || source.form(next).equals("な");
        return !describes || mark.last() > mark.first();
    }

    private static boolean pointsBack(String form) {
        return switch (form) {
            case "これ", "前項", "前各項", "前条", "同条", "上記", "前記" -> true;
            default -> false;
        };
    }
}
