package dev.tenken.report.diff;

import dev.tenken.history.compare.ThresholdChange;
import dev.tenken.history.compare.YardstickChange;
import dev.tenken.report.common.Visible;
import java.util.ArrayList;
import java.util.List;

/** What became of the yardstick, line by line. */
public final class YardstickWords {

    private static final String NONE = "–";

    private final DiffWords words;
    private final List<String> lines = new ArrayList<>();

    private YardstickWords(DiffWords words) {
        this.words = words;
    }

    /** One line for each part that differs, the date of judging included; empty when all is as it was. */
    public static List<String> lines(YardstickChange change, DiffWords words) {
        YardstickWords all = new YardstickWords(words);
        all.parts(change);
        return all.lines;
    }

    private void parts(YardstickChange change) {
        var before = change.before().yardstick();
        var after = change.after().yardstick();
        add(
                "diff.yardstick.as-of",
                change.asOf(),
                change.before().asOf(),
                change.after().asOf());
        add(
                "diff.yardstick.tool",
                change.tool(),
                change.before().tool(),
                change.after().tool());
        add("diff.yardstick.profile", change.profile(), before.profile(), after.profile());
        add(
                "diff.yardstick.catalog",
                change.catalog(),
                before.edition() + " " + before.catalogVersion(),
                after.edition() + " " + after.catalogVersion());
        change.thresholds().forEach(this::threshold);
        listed("diff.yardstick.controls-added", change.controlsAdded());
        listed("diff.yardstick.controls-removed", change.controlsRemoved());
        listed("diff.yardstick.controls-changed", change.controlsChanged());
        listed("diff.yardstick.rules-added", change.rulesAdded());
        listed("diff.yardstick.rules-removed", change.rulesRemoved());
        listed("diff.yardstick.rules-changed", change.rulesChanged());
        if (change.patterns()) {
            lines.add(words.text("diff.yardstick.patterns"));
        }
        if (change.untold()) {
            lines.add(words.text("diff.yardstick.untold"));
        }
    }

    private void add(String key, boolean differs, Object before, Object after) {
        if (differs) {
            lines.add(Visible.inOneLine(words.text(key, before, after)));
        }
    }

    private void threshold(ThresholdChange t) {
        lines.add(Visible.inOneLine(words.text(
                "diff.yardstick.threshold",
                t.id(),
                side(t.before(), t.beforeSetBy()),
                side(t.after(), t.afterSetBy()))));
    }

    private String side(String value, String setBy) {
        return value == null ? NONE : value + " (" + words.text("diff.set-by", setBy) + ")";
    }

    private void listed(String key, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(Visible.inOneLine(words.text(key, ids.size(), String.join(", ", ids))));
        }
    }
}
