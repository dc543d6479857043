package dev.tenken.cli;

import dev.tenken.register.DueState;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Rhythm;
import dev.tenken.register.Word;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.VendorForm;
import dev.tenken.report.text.TextTable;
import dev.tenken.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Vendors of the register as the terminal shows them. */
final class VendorText {
    private static final List<DueState> PRESSING = List.of(
            DueState.IN_PROGRESS,
            DueState.OVERDUE,
            DueState.NEVER,
            DueState.DUE_SOON,
            DueState.UP_TO_DATE,
            DueState.NOT_SCHEDULED);
    private static final int LABEL = 14;

    private final Desk desk;
    private final Rhythm rhythm;
    private final LocalDate today;
    private final Set<String> underway;

    VendorText(Desk desk, Terminal terminal) {
        this.desk = desk;
        this.rhythm = desk.register().rhythm();
        this.today = rhythm.day(terminal.clock().instant());
        this.underway = Schedule.underway(desk.database());
    }

    DueState state(RegisteredVendor vendor) {
        return underway.contains(vendor.id()) ? DueState.IN_PROGRESS : rhythm.state(vendor, today);
    }

    /** The texts of a vendor with what follows from them. */
    Map<String, String> row(RegisteredVendor vendor) {
        Map<String, String> row = new LinkedHashMap<>(VendorForm.texts(vendor));
        LocalDate next = rhythm.nextDue(vendor);
        row.put(VendorForm.NEXT_DUE, next == null ? "" : next.toString());
        row.put(VendorForm.STATE, Word.of(state(vendor)));
        return row;
    }

    String list(Set<DueState> states, String owner) {
        List<RegisteredVendor> wanted = desk.register().vendors().stream()
                .filter(v -> states.isEmpty() || states.contains(state(v)))
                .filter(v -> owner == null || owner.equals(v.owner()))
                .sorted(Comparator.comparingInt((RegisteredVendor v) -> PRESSING.indexOf(state(v)))
                        .thenComparing(v -> String.valueOf(rhythm.nextDue(v)))
                        .thenComparing(RegisteredVendor::id))
                .toList();
        if (wanted.isEmpty()) {
            return "No vendor"
                    + (states.isEmpty() && owner == null
                            ? " in the register yet: add one with \"vendor add\" or \"vendor import\".\n"
                            : " like that.\n");
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("vendor", "tier", "every", "last done", "next due", "state", "owner", "name"));
        wanted.forEach(v -> rows.add(cells(v)));
        return TextTable.of(rows) + "\n" + wanted.size() + (wanted.size() == 1 ? " vendor" : " vendors") + " on "
                + today + ".\n";
    }

    private List<String> cells(RegisteredVendor vendor) {
        Map<String, String> row = row(vendor);
        return List.of(
                vendor.id(),
                orDash(row.get(VendorForm.TIER)),
                rhythm.cadence(vendor).text(),
                orDash(row.get(VendorForm.LAST_DONE)),
                orDash(row.get(VendorForm.NEXT_DUE)),
                row.get(VendorForm.STATE),
                orDash(row.get(VendorForm.OWNER)),
                vendor.name().en().equals(vendor.name().ja())
                        ? vendor.name().en()
                        : vendor.name().en() + " / " + vendor.name().ja());
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "—" : text;
    }

    /** All about one vendor. */
    String card(String id) {
        RegisteredVendor vendor = desk.register().vendor(id);
        StringBuilder card = new StringBuilder();
        Map<String, String> row = row(vendor);
        if (row.get(VendorForm.CADENCE).isEmpty()) {
            row.put(VendorForm.CADENCE, rhythm.cadence(vendor).text() + " (by tier)");
        }
        row.forEach((key, text) -> line(card, key, text));
        for (RegisteredDocument document : desk.register().documents(id)) {
            card.append("\n  ").append(document.key()).append('\n');
            Map<String, String> texts = new LinkedHashMap<>(DocumentForm.texts(document));
            texts.keySet().removeAll(List.of(DocumentForm.VENDOR, DocumentForm.PATH));
            texts.values().removeIf(String::isEmpty);
            texts.forEach((key, text) -> line(card.append("    "), key, text));
        }
        return card.toString();
    }

    private static void line(StringBuilder out, String key, String text) {
        if (!text.isEmpty()) {
            String between = " ".repeat(Math.max(1, LABEL - key.length()));
            out.append(key)
                    .append(between)
                    .append(text.replace("\n", "\n" + " ".repeat(LABEL)))
                    .append('\n');
        }
    }
}
