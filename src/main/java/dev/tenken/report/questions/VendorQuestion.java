package dev.tenken.report.questions;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Severity;
import java.util.List;

/**
 * One question to a vendor, in the vendor's language.
 *
 * @param topic what it is about: the title of its group of controls
 * @param controls the controls whose criteria it would settle, in the order of the catalog
 * @param criteria ids of these criteria
 * @param services the services that it is about; empty for all
 * @param leadIn why it is asked
 * @param cited what was read, at most a few quotes
 * @param text the question itself
 * @param weight how much hangs on the answer
 * @param severity of the worst finding that it would settle, or null when none has any
 */
public record VendorQuestion(
        LocalizedText topic,
        List<Control> controls,
        List<String> criteria,
        List<String> services,
        String leadIn,
        List<Evidence> cited,
        String text,
        Weight weight,
        Severity severity) {

    /** How much hangs on the answer. */
    public enum Weight {
        /** The control cannot be satisfied without it. */
        NEEDED,
        /** The control is not satisfied; the answer would help. */
        HELPFUL,
        /** The control is satisfied as it is. */
        COMPLETING
    }

    public VendorQuestion {
        controls = List.copyOf(controls);
        criteria = List.copyOf(criteria);
        services = List.copyOf(services);
        cited = List.copyOf(cited);
    }

    /** Whether a letter asks it before others: the control hangs on it, or the finding is of high severity. */
    public boolean comesFirst() {
        return weight == Weight.NEEDED || severity == Severity.HIGH;
    }

    /** Lower for what a letter asks sooner. */
    int rank() {
        int severities = Severity.values().length + 1;
        int step = severity == null ? severities - 1 : severity.ordinal();
        int worst = severity == Severity.HIGH && weight != Weight.NEEDED ? 1 : weight.ordinal() * 2;
        return worst * severities + step;
    }
}
