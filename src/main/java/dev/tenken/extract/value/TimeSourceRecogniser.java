package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees named time sources: ntp.nict.jp, "Google Public NTP", "X time server", X が提供する NTP サービス. The role {@code public} tells
 * whether customers can use the same source.
 */
public record TimeSourceRecogniser(Clocks clocks) implements Recogniser {
    private static final Expression HOST = Expression.of(
            "(?<![a-z0-9.@/-])(?:[a-z0-9-]{1,40}\\.){0,4}(?:ntp|time|clock)[a-z0-9-]{0,20}(?:\\.[a-z0-9-]{1,40}){1,4}(?![a-z0-9-])");
    /** What a time service is called when it is named by its owner; the owner stands before it. */
    private static final Expression KIND = Expression.of(
            "(?:が提供する|社の|の| )?(?:(?:public |internet )?(?:time|ntp)(?: sync)?|時刻(?:同期)?) ?(?:servers?|service|サービス|サーバー?)");
    /** "The NTP servers of Fjordheim": whose it is stands behind it. */
    private static final Expression KIND_OF = Expression.of(
            "\\b(?:public )?(?:time|ntp) (?:servers?|services?|pools?) (?:of|for|in|run by|operated by|provided by|from) (?:the )?(?<owner>[a-z][a-z0-9.&-]{1,20}(?: [a-z][a-z0-9.&-]{1,20}){0,3}?)(?=[.,;)]|$| and | or )");

    /** Up to three words right before it. */
    private static final Pattern OWNER = Patterns.compile("(?:[a-z][a-z0-9.&-]{0,20} ){0,2}[a-z][a-z0-9.&-]{1,20}$");

    /** A Japanese company by its form, or a name in katakana; "our own" and "an outside" server are not named. */
    private static final Pattern JAPANESE_OWNER = Patterns.compile(
            "(?:[一-鿿ァ-ヶー]{1,20}株式会社|株式会社[一-鿿ァ-ヶー]{1,20}|(?<![一-鿿ァ-ヶーぁ-ゖ])[ぁ-ゖ]{0,6}[ァ-ヶー]{4,20}(?:株式会社)?)$");

    /** A clock that its keeper has given a name: 標準時計「ときもり2号」, 'our master clock "Old Tom"'. */
    private static final Expression CALLED = Expression.of(
            "(?:時計|クロック|時刻源|(?:時刻|タイム|ntp)サーバー?|受信機)[「『](?<ja>[^「」『』。]{2,24})[」』]"
                    + "|\\b(?:clock|time (?:server|source)|receiver|timekeeper),? (?:called |named |known as )?[\"'](?<en>[^\"'.]{2,30})[\"']");

    private static final int OWNER_REACH = 64;

    @Override
    public List<Found> find(Passage passage) {
        MatchText text = passage.text();
        List<Found> found = new ArrayList<>();
        clocks.publicSources().all(text).forEach(h -> found.add(found(passage, h.start(), h.end(), true)));
        Matcher host = HOST.finder(text);
        while (host.find()) {
            add(found, passage, host.start(), host.end(), true);
        }
        Matcher called = CALLED.finder(text);
        while (called.find()) {
            String name = called.group("ja") == null ? "en" : "ja";
            add(found, passage, called.start(name), called.end(name), false);
        }
        Matcher of = KIND_OF.finder(text);
        while (of.find()) {
            if (Capitals.run(passage, of.start("owner"), of.end("owner")) == of.start("owner")) {
                add(found, passage, of.start(), withoutStop(text.folded(), of.end()), false);
            }
        }
        Matcher kind = KIND.finder(text);
        while (kind.find()) {
            int start = ownerStart(passage, kind.start());
            if (start < kind.start()) {
                add(found, passage, start, kind.end(), false);
            }
        }
        found.sort(Comparator.comparingInt(f -> f.hit().start()));
        return found;
    }

    private static int withoutStop(String text, int end) {
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    /** Where the capitalised words begin that end here; {@code end} when there is none. */
    private static int ownerStart(Passage passage, int end) {
        String text = passage.text().folded();
        int from = Math.max(0, end - OWNER_REACH);
        Matcher japanese = JAPANESE_OWNER.matcher(text).region(from, end);
        if (japanese.find()) {
            return japanese.start();
        }
        Matcher owner = OWNER.matcher(text).region(from, end);
        if (!owner.find()) {
            return end;
        }
        int start = end;
        for (int at = end; at > owner.start(); ) {
            int word = text.lastIndexOf(' ', at - 1) + 1;
            int begin = Math.max(word, owner.start());
            if (!Character.isUpperCase(passage.original(begin, begin + 1).charAt(0))) {
                break;
            }
            start = begin;
            at = begin - 1;
        }
        return start;
    }

    private static void add(List<Found> found, Passage passage, int start, int end, boolean open) {
        Stretch hit = new Stretch(start, end);
        if (found.stream().noneMatch(f -> f.hit().overlaps(hit))) {
            found.add(found(passage, start, end, open));
        }
    }

    private static Found found(Passage passage, int start, int end, boolean open) {
        Map<String, Object> roles = new LinkedHashMap<>();
        roles.put(Found.VALUE, Captured.words(passage, start, end));
        roles.put("public", open);
        return new Found(new Stretch(start, end), roles);
    }
}
