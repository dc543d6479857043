package dev.tenken.extract.frame;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import java.util.regex.Matcher;

/** What a certificate leaves out: 「総務部は対象外です」 says nothing of the service, 「クラウド事業部を除く」 does. */
final class LeftOut {
    private static final String ATTRIBUTE = "coversService";

    private static final Expression ON_OFFER = Expression.ofPlain(
            "サービス|クラウド|製品|システム|プラットフォーム|アプリ|ソフトウェア|saas|paas|ホスティング|[「『][^」』]{1,30}[」』]"
                    + "|\\b(?:services?|cloud|platforms?|products?|software|applications?|apps?|saas|hosting|systems?|the provider|it)\\b");

    /** What is left out stands behind such words: "Excluded: …", "does not cover …", 「対象外：…」. */
    private static final Expression BEHIND = Expression.ofPlain(
            "(?:対象外|範囲外|除外)(?:は|:|\\|)(?<ja>[^。、()|]{1,60})"
                    + "|\\b(?:exclud(?:es|ing)|except(?: for)?|(?:does|do|did) not (?:cover|include|extend to|apply to|reach)|(?:excluded|not in scope|not covered|out of scope|left out)(?: is| are)?:) ?(?<en>[^.;()|]{1,80})");

    private static final Expression JAPANESE =
            Expression.ofPlain("(?:[対登適認審]..?[^。、]{0,4}|範囲(?:の|から|には?)?)(?:外|含|除|入)|[をは](?:含[まみんめ]|除)");

    private static final Expression ENGLISH =
            Expression.ofPlain("(?:^|[.;:(|] ?|\\b(?:but|while|whereas) )(?<en>[^.;:(|]{2,120}?)"
                    + "\\b(?:is|are|was|were|lies?|stands?|falls?|remains?|stays?|will|shall|has|have)\\b[^.;()|]{0,40}\\b(?:outside|out|beyond|not|exclud\\w+)\\b"
                    + "|\\((?:not|without|exclud\\w+|except) (?<not>[^)]{2,60})\\)");

    private LeftOut() {}

    /** Whether a claim that the service is left out rests on the leaving out of something else. */
    static boolean isOfOther(Claim claim, Passage passage) {
        if (!claim.frame().spec().set().containsKey("x-" + ATTRIBUTE)
                && !claim.frame().spec().set().containsKey(ATTRIBUTE)) {
            return false;
        }
        String what = what(passage.text().folded());
        return what != null && !ON_OFFER.isIn(what);
    }

    /** The words for what is left out, or null where they cannot be told. */
    private static String what(String folded) {
        Matcher behind = BEHIND.finder(folded);
        if (behind.find()) {
            return behind.group("ja") != null ? behind.group("ja") : behind.group("en");
        }
        Matcher japanese = JAPANESE.finder(folded);
        if (japanese.find()) {
            return subject(folded, japanese.end() - 1);
        }
        Matcher before = ENGLISH.finder(folded);
        String last = null;
        while (before.find()) {
            last = before.group("en") != null ? before.group("en") : before.group("not");
        }
        return last;
    }

    /** The words before the last particle that stands before an offset, back to the last break. */
    private static String subject(String folded, int before) {
        int particle = last(folded, "はをもが", before - 1);
        return particle < 0 ? null : folded.substring(last(folded, "、。()|:", particle - 1) + 1, particle);
    }

    private static int last(String folded, String letters, int from) {
        int i = from;
        while (i >= 0 && letters.indexOf(folded.charAt(i)) < 0) {
            i--;
        }
        return i;
    }
}
