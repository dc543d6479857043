package dev.tenken.cli;

import dev.tenken.letter.Letters;
import dev.tenken.model.Language;
import dev.tenken.register.DueState;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.Rhythm;
import dev.tenken.register.Tier;
import dev.tenken.register.Word;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.VendorForm;
import dev.tenken.report.common.Messages;
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
    private static final int LABEL = 14;
    private static final List<String> HEADS = List.of(
            "register.vendor",
            "register.tier",
            "register.every",
            "register.last",
            "register.next",
            "register.state",
            "register.owner",
            "register.name");
    private static final Map<Tier, String> TIERS = Map.of(
            Tier.CRITICAL, "register.tier.critical",
            Tier.HIGH, "register.tier.high",
            Tier.MEDIUM, "register.tier.medium",
            Tier.LOW, "register.tier.low");
    private static final Map<DueState, String> STATES = Map.of(
            DueState.UP_TO_DATE, "register.state.up-to-date",
            DueState.DUE_SOON, "register.state.due-soon",
            DueState.OVERDUE, "register.state.overdue",
            DueState.IN_PROGRESS, "register.state.in-progress",
            DueState.NEVER, "register.state.never",
            DueState.NO_DOCUMENTS, "register.state.no-documents",
            DueState.NOT_SCHEDULED, "register.state.not-scheduled");

    private final Desk desk;
    private final Rhythm rhythm;
    private final LocalDate today;
    private final Set<String> underway;
    private final int width;

    VendorText(Desk desk, Terminal terminal) {
        this.desk = desk;
        this.rhythm = desk.register().rhythm();
        this.today = rhythm.day(terminal.clock().instant());
        this.width = terminal.width();
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

    String list(Set<DueState> states, String owner, Messages messages) {
        List<RegisteredVendor> wanted = desk.register().vendors().stream()
                .filter(v -> states.isEmpty() || states.contains(state(v)))
                .filter(v -> owner == null || owner.equals(v.owner()))
                .sorted(Comparator.comparingInt((RegisteredVendor v) -> DueState.PRESSING_FIRST.indexOf(state(v)))
                        .thenComparing(v -> String.valueOf(rhythm.nextDue(v)))
                        .thenComparing(RegisteredVendor::id))
                .toList();
        if (wanted.isEmpty()) {
            boolean all = states.isEmpty() && owner == null;
            return messages.get(all ? "register.none" : "register.none.such") + "\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS.stream().map(messages::get).toList());
        wanted.forEach(v -> rows.add(cells(v, messages)));
        String count = messages.get(wanted.size() == 1 ? "register.count.one" : "register.count", wanted.size(), today);
        return TextTable.of(rows, width) + "\n" + count + "\n";
    }

    private List<String> cells(RegisteredVendor vendor, Messages messages) {
        Map<String, String> row = row(vendor);
        return List.of(
                vendor.id(),
                vendor.tier() == null ? "—" : messages.get(TIERS.get(vendor.tier())),
                rhythm.cadence(vendor).text(),
                orDash(row.get(VendorForm.LAST_DONE)),
                orDash(row.get(VendorForm.NEXT_DUE)),
                messages.get(STATES.get(state(vendor))),
                orDash(row.get(VendorForm.OWNER)),
                vendor.name().en().equals(vendor.name().ja())
                        ? vendor.name().en()
                        : messages.language() == Language.JA
                                ? vendor.name().ja() + " / " + vendor.name().en()
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
        Letters.of(desk.database(), id).forEach(letter -> card.append("\n  ")
                .append(LetterText.line(letter, today))
                .append('\n'));
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
