package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.TimeSpan.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees recovery objectives: RTO 4時間, "an RPO of 24 hours", 目標復旧時間（ＲＴＯ）は４時間, "a 2-hour RTO", "RTO and RPO: 8 hours / 24
 * hours". The roles are {@code rto} and {@code rpo}.
 */
public record RecoveryRecogniser(DurationRecogniser durations) implements Recogniser {
    private static final String POINT = "rpo|recovery[- ]point(?: objectives?)?|(?:目標復旧|復旧目標|復旧)(?:時点|地点|ポイント)(?:目標)?"
            + "|(?:データ(?:の)?(?:損失|消失|欠損))(?:許容)?(?:時間|期間)?(?=[はが:|])|data loss(?: window)?(?= (?:of|is|to))|(?<=of )data loss";
    private static final String TIME = "rto|recovery[- ]time(?: objectives?)?"
            + "|(?<!平均)(?:目標復旧|復旧目標|復旧|サービス再開)(?:目標)?時間(?:目標)?|復旧(?:まで|に(?:要|かか)る)(?:の)?(?:目標)?時間";
    private static final Expression LABEL = Expression.of("(?<point>" + POINT + ")|(?<time>" + TIME + ")");
    private static final Expression PRIOR_DAY =
            Expression.of("(?:前日|前夜)(?:時点)?の(?:状態|時点|データ)[^。|]{0,12}(?:復|戻)|(?:rpo\\)?|復旧時点)[はが:| ]{1,3}前日"
                    + "|restor[a-z]{1,5}[^.|]{0,40}(?:prior|previous) day");
    /** What may stand between a value and the label behind it: "4 hours (RTO)", "4-hour RTO". */
    private static final Expression JOINED_BEHIND =
            Expression.ofPlain("^[ (「]{0,2}(?:の|of |target |max(?:imum)? )?[ (「]{0,2}$");

    /** Between two names that share what follows, and behind that. */
    private static final Pattern AND =
            Patterns.compile("^[)）]?(?: ?(?:and|or|&|/|と|及び|および|・|、|,) ?| (?:as well as) )(?:the |our |a |an )?$");

    private static final Pattern SHARED = Patterns.compile("^[)）]?\\s?(?:each|both|ずつ|です|とし|以内(?:です|とし)?|または|[.。;]|$)");

    private static final int REACH = 60;

    /** A name of an objective. */
    private record Label(Stretch hit, String role) {}

    @Override
    public List<Found> find(Passage passage) {
        MatchText text = passage.text();
        List<Found> found = new ArrayList<>();
        Matcher prior = PRIOR_DAY.finder(text);
        if (prior.find()) {
            found.add(objective(new Stretch(prior.start(), prior.end()), "rpo", TimeSpan.of(1, Scale.DAY)));
        }
        List<Label> labels = labels(text);
        if (!labels.isEmpty()) {
            pair(text, labels, new ArrayList<>(durations.find(text)), found);
        }
        return found;
    }

    /** Neighbouring names of one objective, "目標復旧時間（RTO）", are one label. */
    private static List<Label> labels(MatchText text) {
        List<Label> labels = new ArrayList<>();
        Matcher m = LABEL.finder(text);
        while (m.find()) {
            Stretch hit = new Stretch(m.start(), m.end());
            String role = m.group("point") == null ? "rto" : "rpo";
            Label last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
            if (!text.isWord(m.start(), m.end())) {
                continue;
            }
            if (last != null && last.role().equals(role) && last.hit().distance(hit) <= 2) {
                labels.set(labels.size() - 1, new Label(new Stretch(last.hit().start(), hit.end()), role));
            } else {
                labels.add(new Label(hit, role));
            }
        }
        return labels;
    }

    /** Each label takes the value joined to it from the front, or the first one behind it that no label took; in order. */
    private static void pair(MatchText text, List<Label> labels, List<Found> values, List<Found> found) {
        Found shared = shared(text, labels, values);
        if (shared != null) {
            Object value = shared.roles().get(DurationRecogniser.LATEST);
            // A figure is one thing only: the name in front stands for it there.
            found.add(objective(labels.get(0).hit(), labels.get(0).role(), value));
            found.add(objective(shared.hit(), labels.get(1).role(), value));
            return;
        }
        for (Label label : labels) {
            Found value = values.stream()
                    .filter(v -> isJoined(text, v, label))
                    .findFirst()
                    .or(() -> values.stream()
                            .filter(v -> v.hit().start() >= label.hit().end()
                                    && v.hit().distance(label.hit()) <= REACH
                                    && !isOfAnotherColumn(
                                            text.folded(),
                                            label.hit().end(),
                                            v.hit().start()))
                            .findFirst())
                    .orElse(null);
            if (value != null) {
                values.remove(value);
                found.add(objective(value.hit(), label.role(), value.roles().get(DurationRecogniser.LATEST)));
            }
        }
    }

    /** The one value of "RTO and RPO are both 24 hours"; null where each has its own, or none. */
    private static Found shared(MatchText text, List<Label> labels, List<Found> values) {
        if (labels.size() != 2 || values.size() != 1) {
            return null;
        }
        Label first = labels.get(0);
        Label second = labels.get(1);
        Stretch value = values.get(0).hit();
        String folded = text.folded();
        boolean two = !first.role().equals(second.role())
                && value.start() >= second.hit().end()
                && value.start() - second.hit().end() <= REACH
                && folded.indexOf('|', second.hit().end()) < 0
                && AND.matcher(folded.substring(first.hit().end(), second.hit().start()))
                        .find();
        return two && SHARED.matcher(folded.substring(value.end())).find() ? values.get(0) : null;
    }

    /** "RPO: none | RTO: 2 hours": the head of a column names what stands in its own cell. */
    private static boolean isOfAnotherColumn(String folded, int labelEnd, int value) {
        return folded.startsWith(":", labelEnd)
                && folded.substring(labelEnd, value).contains("|");
    }

    private static boolean isJoined(MatchText text, Found value, Label label) {
        return value.hit().end() <= label.hit().start()
                && JOINED_BEHIND.isIn(
                        text.folded().substring(value.hit().end(), label.hit().start()));
    }

    private static Found objective(Stretch hit, String role, Object value) {
        return new Found(hit, Map.of(Found.VALUE, value, role, value));
    }
}
