package dev.tenken.extract.party;

import dev.tenken.extract.text.Expression;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** Companies that a document says host the service: 株式会社灯台のデータセンターを利用, "hosted by Harbour Ltd". */
final class Hosts {
    private static final Expression PLACE_BEHIND = Expression.ofPlain(
            "^(?:[(][^()]{0,30}[)])?(?:社)?(?:が(?:提供|運営|運用|保有|所有)(?:する|している)|の)[^。、]{0,12}?(?:データセンター?|クラウド|iaas|paas|IaaS|PaaS|ホスティング|サーバー?室|インフラ|基盤)");
    private static final String KEPT = "(?:owned|managed|operated|run|maintained|provided|supplied|kept)";
    private static final Expression HOSTED_BEFORE = Expression.ofPlain(
            "\\b(?:(?:hosted|housed|colocated|co-located) (?:by|at|with|in|on)|(?:data ?cent(?:er|re)s?|racks|servers|cloud|facilit(?:y|ies)|infrastructure) (?:of|by|from|at|run by|operated by|provided by|owned by|rented from|leased from|belonging to)"
                    + "|(?:data ?cent(?:er|re)s?|racks|servers|hardware|equipment|cloud|facilit(?:y|ies)|infrastructure) (?:is|are) "
                    + KEPT + "(?:,? and " + KEPT + ")? by) $");
    /** The last words of {@link #HOSTED_BEFORE}. */
    private static final Set<String> HOSTED = Set.of("by", "at", "with", "in", "on", "of", "from", "to");

    private static final Expression HOSTS_BEHIND = Expression.ofPlain(
            "^(?:,? (?:which|who))? (?:hosts|houses|operates (?:the|our) (?:data|cloud)|provides (?:the |our )?(?:hosting|cloud|data ?cent|infrastructure|servers|colocation))"
                    + "|^'s? (?:[a-z-]+ ){0,2}(?:data ?cent(?:er|re)s?|cloud|IaaS)");
    /** Whoever makes use of cloud providers is none of them. */
    private static final Expression USED = Expression.ofPlain(
            "(?<noun>クラウドサービス(?:プロバイダー?|事業者))(?:\\([^()]{0,20}\\))?を(?:活用|利用|使用|採用)|"
                    + "\\b(?i:use|uses|using|leverage|leverages|relies on|rely on) (?:an? |our |its |third[- ]party |several |leading )?(?<english>cloud service providers?)\\b");

    private static final int REACH = 60;

    /** One of these stands in whatever says that somebody hosts. */
    private static final List<String> SIGNS = List.of(
            "host",
            "hous",
            "located",
            "cent",
            "rack",
            "server",
            "ware",
            "equipment",
            "cloud",
            "facilit",
            "infrastructure",
            "data",
            "colocation",
            "aas",
            "aaS",
            "データセンタ",
            "クラウド",
            "ホスティング",
            "サーバ",
            "インフラ",
            "基盤");

    private Hosts() {}

    static Set<String> in(String text) {
        Set<String> hosts = new TreeSet<>();
        if (SIGNS.stream().noneMatch(text::contains)) {
            return hosts;
        }
        Matcher japanese = NameForm.JAPANESE.matcher(text);
        while (NameForm.mayHoldJapanese(text) && japanese.find()) {
            if (PLACE_BEHIND.begins(behind(text, japanese.end()))) {
                hosts.add(japanese.group());
            }
        }
        Matcher used = USED.finder(text);
        while (mayBeUsed(text) && used.find()) {
            hosts.add(used.group("noun") == null ? used.group("english") : used.group("noun"));
        }
        NameForm.eachLatin(text, latin -> {
            if (isHost(text, latin.start(), latin.end())) {
                hosts.add(latin.group());
            }
        });
        return hosts;
    }

    /** False when {@link #USED} finds nothing in the text: nothing in it is called so. */
    private static boolean mayBeUsed(String text) {
        return text.contains("cloud service provider") || text.contains("クラウドサービス");
    }

    private static boolean isHost(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - REACH), start);
        Matcher form = NameForm.LEGAL_BEHIND.matcher(text).region(end, text.length());
        int behind = form.lookingAt() ? form.end() : end;
        return HOSTED.contains(NameEvidence.lastWord(before)) && HOSTED_BEFORE.isIn(before)
                || HOSTS_BEHIND.begins(behind(text, behind))
                || PLACE_BEHIND.begins(behind(text, behind));
    }

    private static String behind(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + REACH));
    }
}
