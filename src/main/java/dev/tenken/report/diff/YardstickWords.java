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
        add("as-of", change.asOf(), change.before().asOf(), change.after().asOf());
        add("tool", change.tool(), change.before().tool(), change.after().tool());
        add("profile", change.profile(), before.profile(), after.profile());
        add(
                "catalog",
                change.catalog(),
                before.edition() + " " + before.catalogVersion(),
                after.edition() + " " + after.catalogVersion());
        change.thresholds().forEach(this::threshold);
        listed("controls-added", change.controlsAdded());
        listed("controls-removed", change.controlsRemoved());
        listed("controls-changed", change.controlsChanged());
        listed("rules-added", change.rulesAdded());
        listed("rules-removed", change.rulesRemoved());
        listed("rules-changed", change.rulesChanged());
        if (change.patterns()) {
            lines.add(words.text("diff.yardstick.patterns"));
        }
        if (change.untold()) {
            lines.add(words.text("diff.yardstick.untold"));
        }
    }

    private void add(String part, boolean differs, Object before, Object after) {
        if (differs) {
            lines.add(Visible.inOneLine(words.text("diff.yardstick." + part, before, after)));
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

    private void listed(String part, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(Visible.inOneLine(words.text("diff.yardstick." + part, ids.size(), String.join(", ", ids))));
        }
    }
}
