package dev.tenken.outlook;

import dev.tenken.alert.AlertKind;
import dev.tenken.alert.Happening;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Step;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Verdicts that became worse from one assessment of a vendor to the next, as stored. */
final class Verdicts {
    /** From the best to the worst; a control that does not apply is neither. */
    private static final List<String> WORSE = List.of("satisfied", "partial", "not-disclosed", "gap");

    private static final String GAP = "gap";

    private final Archive archive;

    Verdicts(Archive archive) {
        this.archive = archive;
    }

    /** Of several changes of one verdict the last is told: what became well again in between presses nobody. */
    List<Happening> since(Instant since, Collection<String> vendors) {
        List<Happening> found = new ArrayList<>();
        for (Stored newest : archive.latest()) {
            if (!newest.made().isBefore(since) && vendors.contains(newest.vendor())) {
                found.addAll(of(newest.vendor(), since));
            }
        }
        return found;
    }

    private List<Happening> of(String vendor, Instant since) {
        Map<String, Happening> last = new LinkedHashMap<>();
        for (Step step : archive.trend(vendor)) {
            if (!step.stored().made().isBefore(since)) {
                step.changes().forEach(change -> last.put(change.control(), of(vendor, step, change)));
            }
        }
        return last.values().stream().filter(h -> h != null).toList();
    }

    /** What is to be told of a change, or null for nothing. */
    private static Happening of(String vendor, Step step, Step.Change change) {
        int before = WORSE.indexOf(String.valueOf(change.before()));
        int after = WORSE.indexOf(String.valueOf(change.after()));
        boolean gap = GAP.equals(change.after());
        if (after < 0 || before >= after || before < 0 && !gap) {
            return null;
        }
        return new Happening(
                gap ? AlertKind.NEW_GAP : AlertKind.WORSENED,
                vendor,
                step.stored().id() + " " + change.control(),
                change.control(),
                detail(step, change));
    }

    private static LocalizedText detail(Step step, Step.Change change) {
        return new LocalizedText(detail(step, change, Language.EN), detail(step, change, Language.JA));
    }

    private static String detail(Step step, Step.Change change, Language language) {
        String before = change.before() == null ? "none" : change.before();
        String verdicts =
                Said.of("verdict." + before, language) + " → " + Said.of("verdict." + change.after(), language);
        String cause = step.documentsChanged()
                ? step.yardstickChanged() ? "cause.both" : "cause.documents"
                : step.yardstickChanged() ? "cause.yardstick" : "cause.day";
        return verdicts + Said.of("between", language) + Said.of(cause, language);
    }
}
