package dev.tenken.extract.supplier;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.model.fact.Party;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Tells by the grammar around a firm's name whether the vendor uses the firm: what is kept, run or sent there ("hosted on X", Xに保存), what
 * the vendor does with it ("we use X", Xを利用), what it does for the vendor ("X hosts our servers", Xが提供する) and what it is called ("our
 * payment provider X", 基盤であるX). What a firm does for its own sake, and what customers do with it, is none of these.
 */
final class SupplierUse {
    /** Letters before and behind a name in which its relation stands. */
    private static final int REACH = 130;

    /** The same with the addresses of links. */
    private static final int RAW_REACH = 400;

    private static final Expression LINKED = Expression.ofPlain("\\](?:\\([^()\\s]{0,200}\\)|\\[[^\\[\\]]{0,12}\\])");
    private static final Expression MARKS = Expression.ofPlain("[\\[\\]*_\"「」『』]");
    private static final Expression BREAK = Expression.ofPlain("[。|;?!]|\\.(?= )");

    /** What stands behind customers that act; "customer data is hosted on …" speaks of something else. */
    private static final Expression ACTS = Expression.ofPlain(
            "^(?: (?:also |then )?(?:can|may|must|should|will|shall|could|might|need|want|wish|choose|select|use|connect|sign|log|export|bring|have|deploy|run|are)s?\\b|(?:様|さま|側)?(?:は|が|にて|も|ご?自身で))");

    private SupplierUse() {}

    /** @param named all firms that the passage names, in the order of their places */
    static boolean isTold(Passage passage, Stretch name, List<Found> named) {
        String text = passage.text().folded();
        int start = startOfList(text, name, named);
        int end = NamedInPassing.endOfList(text, name, named);
        String before = lastPart(plain(text.substring(Math.max(0, start - RAW_REACH), start)));
        String behind = firstPart(plain(text.substring(end, Math.min(text.length(), end + RAW_REACH))));
        boolean customers = isCustomers(passage, text, start);
        return Script.hasJapanese(text) && JapaneseUse.isTold(before, behind, customers)
                || EnglishUse.isTold(before, behind, customers);
    }

    /** Who acts in the sentence before the name: a customer, and not the vendor behind him. */
    private static boolean isCustomers(Passage passage, String text, int start) {
        int from = Math.max(0, start - REACH);
        from = start - lastPart(text.substring(from, start)).length();
        Party last = null;
        for (PartyMention mention : passage.parties()) {
            Stretch at = mention.stretch();
            if (at.start() >= from && at.end() <= start && isSubject(text, at.end(), mention.party())) {
                last = mention.party();
            }
        }
        return last == Party.CUSTOMER;
    }

    private static boolean isSubject(String text, int end, Party party) {
        return party != Party.CUSTOMER || ACTS.isIn(text.substring(end, Math.min(text.length(), end + REACH)));
    }

    /** Where "AWS, Azure and GCP" begins, of whichever of them is asked. */
    private static int startOfList(String text, Stretch name, List<Found> named) {
        int start = name.start();
        for (int i = named.size() - 1; i >= 0; i--) {
            Stretch other = named.get(i).hit();
            if (other.end() <= start && NamedInPassing.isJoined(text, other.end(), start)) {
                start = other.start();
            }
        }
        return start;
    }

    private static String lastPart(String before) {
        Matcher m = BREAK.finder(before);
        int from = 0;
        while (m.find()) {
            from = m.end();
        }
        return before.substring(Math.max(from, before.length() - REACH));
    }

    private static String firstPart(String behind) {
        Matcher m = BREAK.finder(behind);
        return behind.substring(0, Math.min(REACH, m.find() ? m.start() : behind.length()));
    }

    /** Without the marks and the addresses of links. */
    static String plain(String text) {
        return MARKS.replaceAll(LINKED.replaceAll(text, ""), "");
    }
}
