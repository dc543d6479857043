package dev.tenken.extract.frame;

import dev.tenken.data.Patterns;
import dev.tenken.document.structure.StatusLines;
import dev.tenken.extract.clause.Clause;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands below 「今後の予定」 or "Roadmap", or beside a label that says as much, is not there yet, in whatever tense it is told; what is
 * said to be so already is.
 */
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

    /** 「予定：…」, 「【予定】…」, "(planned)": the label before the words, or the bracket that ends them. */
    private static final Pattern LABEL =
            Patterns.compile("^(?:[*_ ]{0,3}([^:(（【\\[|]{2,24}):|[(【\\[]([^)】\\]]{2,24})[)】\\]])");

    private static final Pattern BRACKET = Patterns.compile("[(【\\[]([^()【】\\[\\]]{2,24})[)】\\]][*_ 。.]{0,3}$");

    /** Planned work on the service is no plan for later. */
    private static final Pattern WORK =
            Patterns.compile("メンテナンス|停止|停電|点検|\\b(?:maintenance|downtime|outages?|interruptions?|shutdowns?)\\b");

    /** 「フェーズ2で1年保持へ」, "in phase 2 they will be kept": what a later part of the plan brings. */
    private static final Pattern LATER_PHASE = Patterns.compile(
            "(?:(?:phase|フェーズ|フェイズ) ?[1-9]|第[1-9二三](?:フェーズ|フェイズ)|次(?:期|の)?フェーズ) ?(?:で|にて|から|より|に|以降)|\\b(?:in|with|during|from) (?:the next phase|phase (?:[1-9]|one|two|three))\\b");

    private PlannedSection() {}

    /** Whether a later part of a plan is named in the clause before the words at a place, which it brings. */
    static boolean bringsLater(Passage passage, Clause clause, Stretch words) {
        int from = clause.stretch().start();
        String text = passage.text().folded();
        return words.start() > from
                && LATER_PHASE.matcher(text).region(from, words.start()).find()
                && !ALREADY.matcher(text)
                        .region(
                                words.start(),
                                Math.max(words.start(), clause.stretch().end()))
                        .find();
    }

    /** Whether the heading right above a passage, or its own label, says that what follows is planned, and the clause does not say otherwise. */
    static boolean holds(Passage passage, Clause clause) {
        Context nearest = passage.contexts().stream()
                .filter(c -> c.role() == Context.Role.HEADING)
                .findFirst()
                .orElse(null);
        boolean planned =
                isLabelled(passage.text()) || nearest != null && nearest.text().remembered(KEY, PlannedSection::heads);
        if (!planned || WORK.matcher(passage.text().folded()).find()) {
            return false;
        }
        return !ALREADY.isIn(
                passage.text().folded(),
                clause.stretch().start(),
                clause.stretch().end());
    }

    private static boolean heads(MatchText heading) {
        String words = heading.folded();
        return HEADING.matcher(words).matches() || StatusLines.saysPlanned(words) || isLabelled(heading);
    }

    private static boolean isLabelled(MatchText text) {
        return text.remembered(
                LABEL, t -> saysPlanned(LABEL.matcher(t.folded())) || saysPlanned(BRACKET.matcher(t.folded())));
    }

    private static boolean saysPlanned(Matcher label) {
        if (!label.find()) {
            return false;
        }
        for (int i = 1; i <= label.groupCount(); i++) {
            if (label.group(i) != null) {
                return StatusLines.saysPlanned(label.group(i).strip());
            }
        }
        return false;
    }
}
