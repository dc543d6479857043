package dev.tenken.cli;

import dev.tenken.assess.workshop.BuilderDifference;
import dev.tenken.assess.workshop.CaseResult;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.text.ScreenText;
import java.util.Map;
import java.util.SortedMap;

/** What came out of a case otherwise than written, as lines with - for what was wanted and + for what came. */
final class CaseDifference {
    private CaseDifference() {}

    /**
     * The lines.
     *
     * @param missing by rule that stayed quiet: the first condition that failed
     */
    static ScreenText of(CaseResult result, Map<String, String> missing) {
        ScreenText text = new ScreenText(false);
        text.line(0, result.of().place() + ": \"" + result.of().title() + "\"");
        result.quiet().forEach(r -> text.line(1, "- rule " + r + ": stayed quiet: " + missing.get(r)));
        result.unexpected().forEach(r -> text.line(1, "+ rule " + r + ": spoke, and is not under expect"));
        result.of().verdicts().forEach((control, wanted) -> {
            if (wanted != result.verdicts().get(control)) {
                text.line(1, "- verdict " + control + ": " + Attributes.word(wanted));
                text.line(1, "+ verdict " + control + ": " + word(result.verdicts(), control));
            }
        });
        return text;
    }

    /** The lines on a case that the engine's builders make different things of, with ! before what differs. */
    static ScreenText of(BuilderDifference difference) {
        ScreenText text = new ScreenText(false);
        text.line(0, difference.of().place() + ": \"" + difference.of().title() + "\"");
        difference.lines().forEach(l -> text.line(1, "! " + l));
        return text;
    }

    private static String word(SortedMap<String, Verdict> verdicts, String control) {
        return verdicts.containsKey(control) ? Attributes.word(verdicts.get(control)) : "none";
    }
}
