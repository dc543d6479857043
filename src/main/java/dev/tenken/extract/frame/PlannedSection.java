package dev.tenken.extract.frame;

import dev.tenken.data.Patterns;
import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import java.util.regex.Pattern;

/** What stands below 「今後の予定」 or "Roadmap" is not there yet, in whatever tense it is told; what is said to be so already is. */
final class PlannedSection {
    private static final Object KEY = new Object();

    private static final Pattern HEADING = Patterns.compile(
            "^[0-9.()第章節 ]*(?:(?:(?:今後|将来|これから)の(?:予定|計画|展望|対応(?:予定)?|開発(?:予定)?|ロードマップ|機能|拡張|機能拡張|改善)"
                    + "|(?:開発|提供|実装|対応|リリース|機能追加|導入)(?:予定|計画)(?:の?(?:機能|一覧|項目|内容))?"
                    + "|(?:製品|開発|機能|サービス|セキュリティ)?ロードマップ.{0,12}|近日(?:公開|提供|対応)(?:予定)?(?:の(?:機能|項目))?"
                    + "|(?:検討|計画|開発|準備)中の(?:機能|項目|対策|取り?組み?))(?:について|など|等)?"
                    + "|(?:(?:product|security|our|the|feature|development) )?roadmap(?: .{0,24})?"
                    + "|(?:planned|upcoming|future|coming)(?: (?:features?|plans?|enhancements?|improvements?|releases?|developments?|additions?|soon|security|controls?|measures?|and)){1,4}"
                    + "|what(?:'s| is) (?:next|coming|planned)|(?:coming|planned|plans) (?:in|for|by) .{1,16}|coming soon|future plans?)$");

    private static final Expression ALREADY = Expression.ofPlain(
            "[てで](?:い|お)(?:ます|る|り)|ました|済み?|既に|すでに|現在|\\b(?:already|currently|today|now|(?:has|have) been|was|were)\\b");

    private PlannedSection() {}

    /** Whether the heading right above a passage says that what follows is planned, and the clause does not say otherwise. */
    static boolean holds(Passage passage, Clause clause) {
        Context nearest = passage.contexts().stream()
                .filter(c -> c.role() == Context.Role.HEADING)
                .findFirst()
                .orElse(null);
        if (nearest == null
                || !nearest.text()
                        .remembered(KEY, t -> HEADING.matcher(t.folded()).matches())) {
            return false;
        }
        return !ALREADY.isIn(
                passage.text().folded(),
                clause.stretch().start(),
                clause.stretch().end());
    }
}
