package dev.tenken.model.fact;

import dev.tenken.model.TimeSpan;
import dev.tenken.model.likeness.Group;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Telling customers of changes, updates, maintenance and the end of the service.
 *
 * @param leadTime how long before
 * @param channel by which way, as named
 * @param event what is announced: {@code change}, {@code update}, {@code maintenance}, {@code termination}, {@code terms}, {@code subprocessor}
 */
public record ChangeNotification(
        Statement statement,
        TimeSpan leadTime,
        List<String> channel,
        @Extension List<String> event) implements VendorFact {

    private static final List<String> OPERATION = List.of("change", "update", "maintenance");

    private static final List<String> URGENT_OR_SLIGHT = List.of(
            "emergenc",
            "urgent",
            "unscheduled",
            "unplanned",
            "exceptional",
            "critical",
            "short notice",
            "minor",
            "緊急",
            "やむを得",
            "突発",
            "臨時",
            "軽微",
            "天災",
            "災害",
            "不可抗力",
            "disaster",
            "force majeure",
            "影響がない",
            "影響のない");

    private static final Pattern EMERGENCY = Pattern.compile("(?iU)emergenc|urgent|緊急|やむを得|突発|ゼロデイ|zero-day");
    /** What takes something out of a promise, and does not tell when it holds. */
    private static final Pattern SPARED =
            Pattern.compile("(?iU)exempt|except|exclud|(?:do|does|shall|will) not (?:apply|extend|cover|include|hold)"
                    + "|除(?:き|く|外|かれ)|対象外|この限りで|適用(?:され|し)(?:ません|ない|ず)");

    private static final Pattern SOME =
            Pattern.compile("(?iU)(?<![a-z])(?:plans?|editions?|trials?|free|tiers?|customers?|tenants?)(?![a-z])"
                    + "|プラン|エディション|無償|無料|試用|お試し|契約者|お客様");

    private static final Pattern PAPER_CHANGED =
            Pattern.compile("(?iU)(?:規約|約款|ポリシー|方針|契約(?:内容|条件)?)等?の?(?:変更|改定|改訂|改正)"
                    + "|(?:changes|amendments?|modifications?|updates?|revisions?) (?:to|of|in) (?:the |this |these |our )?(?:terms|agreement|policy|privacy|notice|dpa|contract|conditions)"
                    + "|(?:terms|policy|agreement) (?:changes|updates|amendments?|modifications?)");
    private static final Pattern SERVICE =
            Pattern.compile("(?iU)(?:サービス|機能|仕様|システム)(?:内容|仕様)?(?:の|を|に)[^。]{0,10}(?:変更|停止|中断|終了|更新)|メンテナンス"
                    + "|(?:changes?|updates?|modifications?) (?:to|of|in) (?:the |our )?(?:services?|features?|functionality|systems?|platform)"
                    + "|(?:service|feature|system) (?:changes?|updates?)|maintenance|downtime");

    public ChangeNotification {
        channel = channel == null ? List.of() : List.copyOf(channel);
        event = event == null ? List.of() : List.copyOf(event);
    }

    /** True when one of the others may announce the same for a service that both hold for: one that names no event announces any. */
    public boolean sharesEventAndServiceWithOneOf(Group others) {
        return others.meets(
                "event",
                this,
                f -> Map.of(
                        "event", f instanceof ChangeNotification n ? n.event : List.of(), "service", f.getServices()));
    }

    /** Whether it is about what nobody can tell in advance, or need not know. */
    public boolean isUrgentOrSlight() {
        return saysOneOf(URGENT_OR_SLIGHT);
    }

    /** Emergencies, of which nobody can tell in advance, are no reserve where a promise spares them alone. */
    @Override
    public boolean isUnconditional() {
        return getCondition() == null
                || EMERGENCY.matcher(getCondition()).find()
                        && SPARED.matcher(getCondition()).find()
                        && !SOME.matcher(getCondition()).find();
    }

    /** Whether it may be about changes of the running service: not only about its end, its terms or its suppliers. */
    public boolean isOfOperation() {
        return (event.isEmpty() || OPERATION.stream().anyMatch(event::contains)) && !isOfPaper();
    }

    /** Whether words, folded or as written, name the service, or work on it, as what changes. */
    public static boolean namesService(String words) {
        return SERVICE.matcher(words).find();
    }

    /**
     * True when it stands under a heading on changes of a paper, and names nothing else that changes: 「規約の変更」 and below it
     * 「重要な変更は30日前に通知します」.
     */
    public boolean isOfPaper() {
        List<String> headings = getEvidence().get(0).heading();
        return !headings.isEmpty()
                && PAPER_CHANGED.matcher(headings.get(headings.size() - 1)).find()
                && !SERVICE.matcher(headings.get(headings.size() - 1)).find()
                && !SERVICE.matcher(getEvidence().get(0).quote()).find();
    }
}
