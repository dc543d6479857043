package dev.tenken.web.vendor;

import dev.tenken.register.DueState;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Rhythm;
import dev.tenken.register.form.VendorForm;
import dev.tenken.schedule.Schedule;
import dev.tenken.web.Texts;
import dev.tenken.web.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the register knows of a vendor, as lines to read.
 *
 * @param vendor as it is
 * @param state how it stands to its next assessment
 * @param lines a label and a text each
 */
public record VendorCard(RegisteredVendor vendor, DueState state, List<Line> lines) {
    private static final Set<String> WORDS = Set.of(VendorForm.TIER, VendorForm.STATUS);
    private static final Set<String> APART = Set.of(VendorForm.VENDOR, VendorForm.FIRST_DUE);

    /** @param text may have several lines */
    public record Line(String label, String text) {}

    static VendorCard of(RegisteredVendor vendor, Register register, Visit visit) {
        Rhythm rhythm = register.rhythm();
        Texts texts = visit.texts();
        LocalDate today = register.today();
        List<Line> lines = new ArrayList<>();
        VendorForm.texts(vendor).forEach((key, text) -> {
            if (!text.isEmpty() && !APART.contains(key)) {
                lines.add(new Line(texts.get("field." + key), WORDS.contains(key) ? word(key, text, texts) : text));
            }
        });
        LocalDate next = rhythm.nextDue(vendor);
        lines.add(new Line(
                texts.get("vendor.next"),
                (next == null ? "—" : next.toString())
                        + texts.get("card.every", rhythm.cadence(vendor).text())));
        boolean atIt = Schedule.underway(visit.facades().database()).contains(vendor.id());
        return new VendorCard(vendor, atIt ? DueState.IN_PROGRESS : rhythm.state(vendor, today), lines);
    }

    private static String word(String key, String text, Texts texts) {
        return texts.get((key.equals(VendorForm.TIER) ? "tier." : "status-of.") + text);
    }
}
