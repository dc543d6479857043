package dev.tenken.cli;

import dev.tenken.history.archive.Counts;
import dev.tenken.history.archive.Month;
import dev.tenken.history.archive.Particulars;
import dev.tenken.history.archive.SignOff;
import dev.tenken.history.archive.Step;
import dev.tenken.history.archive.Stored;
import dev.tenken.report.text.TextTable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The history as text for a terminal. */
final class HistoryText {
    private static final int DIGITS = 12;

    private HistoryText() {}

    static String list(List<Stored> stored) {
        if (stored.isEmpty()) {
            return "Nothing is stored yet: assess PATH --database FILE stores.\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("VENDOR", "AS OF", "STATE", Counts.NONE, "UNREAD", "ID"));
        stored.forEach(s -> rows.add(row(
                s.vendor(),
                s.asOf().toString(),
                s.state().word(),
                s.counts(),
                s.failures() == 0 ? "" : s.failures() + "",
                s.id())));
        rows.set(
                0,
                List.of(
                        "VENDOR",
                        "AS OF",
                        "STATE",
                        "SATISFIED",
                        "PARTIAL",
                        "GAP",
                        "NOT DISCLOSED",
                        "N/A",
                        "UNREAD",
                        "ID"));
        return TextTable.of(rows);
    }

    private static List<String> row(String vendor, String day, String state, Counts counts, String unread, String id) {
        List<String> row = new ArrayList<>(List.of(vendor, day, state));
        row.addAll(numbers(counts));
        row.add(unread);
        row.add(id);
        return row;
    }

    private static List<String> numbers(Counts counts) {
        return List.of(
                counts.satisfied() + "",
                counts.partial() + "",
                counts.gap() + "",
                counts.notDisclosed() + "",
                counts.notApplicable() + "");
    }

    static String one(Stored stored, Particulars particulars) {
        Counts counts = stored.counts();
        StringBuilder text = new StringBuilder();
        text.append(stored.name())
                .append(" (")
                .append(stored.vendor())
                .append("), as of ")
                .append(stored.asOf());
        text.append("\n  id ")
                .append(stored.id())
                .append(", ")
                .append(stored.state().word());
        text.append("\n  stored ")
                .append(stored.made().truncatedTo(ChronoUnit.SECONDS))
                .append(" by ")
                .append(particulars.actor());
        text.append(", Tenken ").append(particulars.tool());
        text.append("\n  satisfied ")
                .append(counts.satisfied())
                .append(", partial ")
                .append(counts.partial());
        text.append(", gap ").append(counts.gap()).append(", not disclosed ").append(counts.notDisclosed());
        text.append(", not applicable ").append(counts.notApplicable()).append("\n");
        for (Particulars.Paper paper : particulars.documents()) {
            text.append("  document ").append(paper.path());
            text.append(paper.dated() == null ? "" : ", of " + paper.dated());
            text.append(", sha256 ").append(paper.original(), 0, DIGITS).append("…");
            text.append(paper.kept() ? "" : ", only what was read is stored").append("\n");
        }
        particulars.steps().forEach(step -> text.append(step(step)));
        return text.toString();
    }

    private static String step(SignOff step) {
        String said = List.of(
                        "decision: " + step.decision(), "residual risk: " + step.residualRisk(), "note: " + step.note())
                .stream()
                .filter(s -> !s.endsWith(": null"))
                .collect(Collectors.joining("; "));
        return "  " + step.step().word() + " " + step.at().truncatedTo(ChronoUnit.SECONDS) + " by " + step.person()
                + (said.isEmpty() ? "" : ": " + said) + "\n";
    }

    static String months(List<Month> months) {
        if (months.isEmpty()) {
            return list(List.of());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("MONTH", "VENDORS", "ASSESSED", "SATISFIED", "PARTIAL", "GAP", "NOT DISCLOSED", "N/A"));
        for (Month month : months) {
            List<String> row =
                    new ArrayList<>(List.of(month.month().toString(), month.vendors() + "", month.assessed() + ""));
            row.addAll(numbers(month.counts()));
            rows.add(row);
        }
        return TextTable.of(rows);
    }

    static String steps(List<Step> steps) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("AS OF", "SATISFIED", "PARTIAL", "GAP", "NOT DISCLOSED", "N/A", "CHANGED", "ID", "VERDICTS"));
        for (Step step : steps) {
            List<String> row = new ArrayList<>(List.of(step.stored().asOf().toString()));
            row.addAll(numbers(step.stored().counts()));
            row.add(changed(step));
            row.add(step.stored().id());
            row.add(step.changes().stream().map(HistoryText::change).collect(Collectors.joining(", ")));
            rows.add(row);
        }
        return TextTable.of(rows);
    }

    private static String changed(Step step) {
        return step.documentsChanged() && step.yardstickChanged()
                ? "documents, yardstick"
                : step.documentsChanged() ? "documents" : step.yardstickChanged() ? "yardstick" : "";
    }

    private static String change(Step.Change change) {
        return change.control() + " " + Objects.requireNonNullElse(change.before(), "new") + " → "
                + Objects.requireNonNullElse(change.after(), "gone");
    }
}
