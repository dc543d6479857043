package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Gaps;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a firm does for the vendor, by its place beside the name: in brackets, before は or を, behind a colon, "for …". */
final class SupplierWork {
    /** Nothing that is said of a firm's work stands farther from its name. */
    private static final int REACH = 80;

    static final Pattern BRACKETS = Patterns.compile("^ ?\\((?<in>[^()]{1,80})\\)");
    private static final Pattern PART = Patterns.compile("[、,;/・]");

    private static final Expression BEFORE_JA = Expression.ofPlain(
            "(?<role>[^。、,()|:は]{2,40}?)(?:の業務|業務の一部|の一部)?(?:について)?(?:には|では|は|を|に|の委託先は|の委託先として|を担う|を行う)、?"
                    + "(?:(?:再?委託先|外部委託先|委託会社|協力会社|パートナー(?:会社|企業)?|サブプロセッサー?)(?:である|の)、?)?$");
    /** 「AI処理のため外部のプロバイダー(」 */
    private static final Expression PURPOSE_JA =
            Expression.ofPlain("(?:^|[。、はを])(?<role>[^。、,()|:はを]{2,30}?)(?:する|の)?(?:ため|目的)(?:に|で)?、?[^。、|は]{0,30}[(]$");

    private static final Expression BEHIND =
            Expression.ofPlain("^(?:[^。、,|]{0,4})?(?: ?:| -| ?[–—]) ?(?<role>[^。.|()]{2,60})");
    private static final Expression BEHIND_EN = Expression.ofPlain(
            "^,? (?:to )?(?:provides?|handles?|runs|sends|processes|delivers|prints|stores|for|does|(?:is|are) (?:used (?:for|to)|(?:charged|entrusted|tasked|commissioned|hired) (?:with|for|to))|as our|carries out) (?:the |our )?(?<role>[^.,;|()]{3,60}?)(?= (?:for|to) (?:us|our)|[.,;|(]|$)");
    /** 「…に、サーバーの運用を委託しています」「…が夜間の監視を行います」 */
    private static final Expression BEHIND_JA = Expression.ofPlain(
            "^(?:社|様)?(?:に|へ|が|では)、?(?:(?:当社|弊社)[はの]、?)?(?<role>[^。、,|()はが]{2,40}?)(?:の(?:業務|作業)(?:の一部)?|の一部)?を(?:再?委託|外注|任せ|委ね|依頼|お願い|お任せ|頼|行[うっいな]|担|受け持|請け?負|引き受)");

    /** "We have entrusted Tern Ltd (Ireland) with the hosting of the service." */
    private static final Expression ENTRUSTED =
            Expression.ofPlain("\\b(?:entrust|task|charg|commission|mandat)(?:s|es|ed|ing)? $");

    private static final Expression WITH_EN =
            Expression.ofPlain("^,? with (?:the |our )?(?<role>[^.,;|()]{3,60}?)(?=[.,;|(]|$)");

    /** "lies with", "has been placed with": by whom, or with whom, the work is. */
    private static final String BEING =
            "(?:is|are|was|were|has been|have been|lies?|rests?|remains?|stays?|falls?) (?:[a-z]+ )?(?:by|with|through|to|from)";

    /** "is in the hands of", "is a task of", "is the business of" */
    private static final String BELONGING =
            "(?:is|are|lies?|rests?|remains?|stays?|has been|have been) (?:[a-z]{2,12} )?(?:in the (?:hands|care) of|(?:a|the) (?:task|job|work|business|duty|responsibility) of|a (?:matter|job|task) for|up to)";

    /** What the firm is, right before its name: "our subprocessor Alba Mail". */
    private static final String FIRM =
            "(?:(?:a |our |the )?(?:sub-?processor|sub-?contractor|supplier|provider|partner|vendor|contractor)s?,? )?";

    private static final Expression BEFORE_EN = Expression.ofPlain(
            "(?:^|[.,;:|] ?|\\b(?:outsource|subcontract)s? |\\band )(?:the |our )?(?<role>[a-z][a-z -]{2,50}?) (?:"
                    + BEING + "|" + BELONGING + "|to) " + FIRM + "$");

    /** "Letters are printed and mailed by", "application data is stored in": what is done there with what. */
    private static final Expression DONE_EN = Expression.ofPlain(
            "(?:^|[.,;:|] ?|\\band )(?:the |our |all |any )?(?<role>[a-z][a-z '-]{2,40}? (?:is|are) (?:[a-z]{2,12}ly )?(?:[a-z]{3,14}(?:ed|en|t)(?: and [a-z]{3,14}(?:ed|en|t))?)(?: [a-z]{2,12}){0,2}?) (?:by|with|through|to|from|in|on|at) (?:a |the |our |managed )?$");

    /** A certificate, a sentence, an address or a party is no work. */
    private static final Expression NO_WORK = Expression.ofPlain(
            "認証|認定|準拠|取得|iso|soc ?[123]|certif|ます|です|した$|ている|ない$|https?:|www\\.|\\d{4}年|^\\d+$|所在|本社|以下|旧|^(?:当社|弊社|お客様|利用者|本サービス|the provider|we|customers?|us)$|magnetic|が$|(?:^| )(?:inc|ltd|llc|gmbh|b\\.v|corp|limited)\\.?$|^(?:株式|合同|有限)会社|(?:株式|合同|有限)会社$");

    private static final Pattern EDGES =
            Patterns.compile("^(?:また、?|なお、?|当社は、?|弊社は、?|the )|(?:の業務|業務の一部|の一部)$|^[ 、・:-]+|[ 、・:-]+$");

    /** ", Switzerland" between a name and the colon before its work, or a whole address that ends in it. */
    private static final Expression PLACE = Expression.ofPlain(
            "^,? (?:[^():|,–—]{1,40}, ){0,4}?(?<place>[^():|,–—]{2,40}(?:, [^():|,–—]{2,40})?)(?= ?:| [-–—])");

    /** "e-mail – USA": where stands behind what for. */
    private static final Pattern WHERE_BEHIND = Patterns.compile("(?: [-–—] |, ?)(?<place>[^,–—-]{2,40})$");

    private static final List<Expression> BEFORE = List.of(BEFORE_JA, PURPOSE_JA, BEFORE_EN, DONE_EN);

    private SupplierWork() {}

    /**
     * Where the work is told that belongs to a name.
     *
     * @param from where the name before it ended, or 0
     * @param place tells stretches that name a place
     * @return null when nothing is told
     */
    static Stretch of(MatchText text, Stretch name, int from, boolean listed, Predicate<Stretch> place) {
        Stretch inside = inBrackets(text.folded(), name.end(), place);
        if (inside != null) {
            return inside;
        }
        Stretch behind = listed ? behind(text, name, place) : null;
        if (behind != null) {
            return behind;
        }
        String before = text.folded().substring(Math.max(from, name.start() - REACH), name.start());
        for (Expression form : BEFORE) {
            Stretch role = role(text.folded(), form.finder(before), name.start() - before.length());
            if (role != null) {
                return role;
            }
        }
        int end = behindBrackets(text.folded(), name.end());
        String rest = rest(text.folded(), end);
        Expression english = ENTRUSTED.isIn(before) ? WITH_EN : BEHIND_EN;
        Stretch told = role(text.folded(), english.finder(rest), end);
        return told != null ? told : role(text.folded(), BEHIND_JA.finder(rest), end);
    }

    private static int behindPlace(String text, int at, Predicate<Stretch> place) {
        Matcher m = PLACE.finder(rest(text, at));
        boolean told = m.find()
                && (place.test(new Stretch(at + m.start("place"), at + m.end("place")))
                        || place.test(lastPart(text, at + m.start("place"), at + m.end("place"))));
        return told ? at + m.end("place") : at;
    }

    private static Stretch lastPart(String text, int start, int end) {
        int comma = text.lastIndexOf(", ", end);
        return new Stretch(comma >= start ? comma + 2 : start, end);
    }

    private static Stretch behind(MatchText text, Stretch name, Predicate<Stretch> place) {
        int end = behindPlace(text.folded(), behindBrackets(text.folded(), name.end()), place);
        if (Gaps.isAt(text, end)) {
            Stretch rest = work(text.folded(), end, firstOf(text.folded(), end, "。(|、"));
            if (rest != null) {
                return withoutPlace(text.folded(), rest, place);
            }
        }
        Stretch role = role(text.folded(), BEHIND.finder(rest(text.folded(), end)), end);
        return role == null ? null : withoutPlace(text.folded(), role, place);
    }

    private static Stretch withoutPlace(String text, Stretch role, Predicate<Stretch> place) {
        Matcher m = WHERE_BEHIND.matcher(text.substring(role.start(), role.end()));
        boolean told = m.find() && place.test(new Stretch(role.start() + m.start("place"), role.end()));
        return told ? work(text, role.start(), role.start() + m.start()) : role;
    }

    private static Stretch inBrackets(String text, int at, Predicate<Stretch> place) {
        Matcher m = BRACKETS.matcher(rest(text, at));
        if (!m.find()) {
            return null;
        }
        int start = at + m.start("in");
        for (String part : PART.split(m.group("in"), -1)) {
            Stretch role = work(text, start, start + part.length());
            if (role != null && !place.test(role)) {
                return role;
            }
            start += part.length() + 1;
        }
        return null;
    }

    private static Stretch role(String text, Matcher m, int offset) {
        return m.find() ? work(text, offset + m.start("role"), offset + m.end("role")) : null;
    }

    /** The stretch without its edges, or null when it tells no work. */
    private static Stretch work(String text, int start, int end) {
        int from = start;
        int to = end;
        Matcher edge = EDGES.matcher(text).region(from, to);
        while (edge.find()) {
            if (edge.start() == from) {
                from = edge.end();
            } else {
                to = edge.start();
                break;
            }
        }
        boolean told = to - from >= 2 && !NO_WORK.isIn(text.substring(from, to));
        return told ? new Stretch(from, to) : null;
    }

    /** Behind the name and what stands in brackets behind it. */
    static int behindBrackets(String text, int at) {
        Matcher m = BRACKETS.matcher(rest(text, at));
        return m.find() ? at + m.end() : at;
    }

    private static String rest(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + REACH));
    }

    private static int firstOf(String text, int from, String letters) {
        int end = from;
        while (end < text.length() && letters.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
