package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where a known firm is named without saying that it is used: inside an address, before a word for a thing that only bears its name
 * ("Azure Marketplace", "AWS's password rules", Google Analyticsのクッキー), and in brackets behind the firm that an item of a list is about.
 *
 * @param things words that stand right behind such a name
 */
record NamedInPassing(Pattern things) {
    /** A name and the thing are at most this far apart, and so long is a thing's word at most. */
    private static final int REACH = 40;

    /** Addresses are longer than this only behind the host's name. */
    private static final int ADDRESS = 120;

    private static final Expression IN_ADDRESS = Expression.ofPlain("(?:https?://|www\\.)[^\\s()<>|、。]*$|[/@]$");

    private static final Expression AND =
            Expression.ofPlain(" ?(?:[,、・/&]|, ?(?:and|or)|and|or|、?(?:及び|および|または|並びに)|や|と) ?(?:the )?");

    static NamedInPassing of(Group.Words things) {
        List<String> all = new ArrayList<>(things.ja());
        things.en().forEach(word -> all.add("(?: |'s (?:[a-z-]+ )?)" + word + "(?![a-z])"));
        return new NamedInPassing(Patterns.compile("^(?:" + String.join("|", all) + ")"));
    }

    /** @param named all firms that the passage names, in the order of their places */
    boolean is(Passage passage, Stretch name, List<Found> named) {
        String text = passage.text().folded();
        String before = text.substring(Math.max(0, name.start() - ADDRESS), name.start());
        int end = endOfList(text, name, named);
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        return IN_ADDRESS.isIn(before)
                || things.matcher(behind).find()
                || passage.kind() != Passage.Kind.SENTENCE
                        && isBracketed(text, name, named.get(0).hit());
    }

    /** What stands behind the last of "AWS, Azure and GCP" is said of each of them. */
    static int endOfList(String text, Stretch name, List<Found> named) {
        int end = name.end();
        for (Found other : named) {
            Stretch next = other.hit();
            if (next.start() >= end && isJoined(text, end, next.start())) {
                end = next.end();
            }
        }
        return end;
    }

    /** Whether no more than an "and" or a comma stands between two names. */
    static boolean isJoined(String text, int end, int start) {
        return start - end < ADDRESS && AND.isWhole(SupplierUse.plain(text.substring(end, start)));
    }

    /** "Mailgun (Sinch)": the item is about the first one. */
    private static boolean isBracketed(String text, Stretch name, Stretch first) {
        return first.end() < name.start() && text.charAt(name.start() - 1) == '(' && text.indexOf(')', name.end()) >= 0;
    }
}
