package dev.tenken.cli;

import dev.tenken.history.archive.Counts;
import dev.tenken.history.archive.Month;
import dev.tenken.history.archive.Particulars;
import dev.tenken.history.archive.SignOff;
import dev.tenken.history.archive.Step;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Messages;
import dev.tenken.report.text.TextTable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history as text for a terminal. */
final class HistoryText {
    private static final int DIGITS = 12;

    /** How much of an id tells it from others made in the same second, as a rule; commands take what an id begins with. */
    private static final int BEGINNING = 13;

    private final Messages messages;
    private final int width;

    HistoryText(Messages messages, int width) {
        this.messages = messages;
        this.width = width;
    }

    String list(List<Stored> stored) {
        if (stored.isEmpty()) {
            return messages.get("stored.none") + "\n";
        }
        boolean anyUnread = stored.stream().anyMatch(s -> s.failures() > 0);
        boolean anyOutside = stored.stream().anyMatch(s -> s.counts().notApplicable() > 0);
        int beginning = beginning(stored);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                texts("stored.vendor", "stored.as-of", "stored.state"),
                heads(anyOutside),
                anyUnread ? texts("stored.unread") : List.of(),
                texts("stored.id")));
        for (Stored one : stored) {
            rows.add(row(
                    List.of(one.vendor(), one.asOf().toString(), messages.word(one.state())),
                    numbers(one.counts(), anyOutside),
                    anyUnread ? List.of(one.failures() == 0 ? "" : one.failures() + "") : List.of(),
                    List.of(one.id().substring(0, beginning))));
        }
        return TextTable.of(rows);
    }

    /** So much of each id as tells it from the others. */
    private static int beginning(List<Stored> stored) {
        int length = BEGINNING;
        while (true) {
            int some = length;
            Set<String> beginnings = new HashSet<>();
            if (stored.stream().allMatch(s -> s.id().length() <= some || beginnings.add(s.id().substring(0, some)))) {
                return some;
            }
            length++;
        }
    }

    @SafeVarargs
    private static List<String> row(List<String>... cells) {
        return Arrays.stream(cells).flatMap(List::stream).toList();
    }

    private List<String> texts(String... keys) {
        return Arrays.stream(keys).map(messages::get).toList();
    }

    private List<String> heads(boolean outside) {
        List<String> heads = new ArrayList<>();
        Stream.of(Verdict.SATISFIED, Verdict.PARTIAL, Verdict.GAP)
                .map(messages::word)
                .forEach(heads::add);
        heads.add(messages.get("stored.not-disclosed"));
        if (outside) {
            heads.add(messages.get("stored.not-applicable"));
        }
        return heads;
    }

    private static List<String> numbers(Counts counts, boolean outside) {
        List<String> numbers = new ArrayList<>(
                List.of(counts.satisfied() + "", counts.partial() + "", counts.gap() + "", counts.notDisclosed() + ""));
        if (outside) {
            numbers.add(counts.notApplicable() + "");
        }
        return numbers;
    }

    String one(Stored stored, Particulars particulars) {
        Counts counts = stored.counts();
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("stored.one", stored.name(), stored.vendor(), stored.asOf()));
        lines.add(messages.get("stored.one.id", stored.id(), messages.word(stored.state())));
        lines.add(messages.get(
                "stored.one.made",
                stored.made().truncatedTo(ChronoUnit.SECONDS),
                particulars.actor(),
                particulars.tool()));
        lines.add(messages.get(
                "stored.one.counts",
                counts.satisfied(),
                counts.partial(),
                counts.gap(),
                counts.notDisclosed(),
                counts.notApplicable()));
        particulars.documents().forEach(paper -> lines.add(document(paper)));
        particulars.steps().forEach(step -> lines.add(step(step)));
        return String.join("\n  ", lines) + "\n";
    }

    private String document(Particulars.Paper paper) {
        String digest = paper.original().substring(0, DIGITS);
        String line = paper.dated() == null
                ? messages.get("stored.one.document", paper.path(), digest)
                : messages.get("stored.one.dated", paper.path(), digest, paper.dated());
        return line + (paper.kept() ? "" : messages.get("stored.one.not-kept"));
    }

    private String step(SignOff step) {
        List<String> said = new ArrayList<>();
        add(said, "stored.one.decision", step.decision());
        add(said, "stored.one.risk", step.residualRisk());
        add(said, "stored.one.note", step.note());
        String line = messages.get(
                "stored.one.step",
                messages.word(step.step()),
                step.at().truncatedTo(ChronoUnit.SECONDS),
                step.person());
        return said.isEmpty() ? line : line + ": " + String.join(messages.get("stored.joined"), said);
    }

    private void add(List<String> said, String key, String text) {
        if (text != null) {
            said.add(messages.get(key, text));
        }
    }

    String months(List<Month> months) {
        if (months.isEmpty()) {
            return list(List.of());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(texts("stored.month", "stored.vendors", "stored.assessed"), heads(true)));
        for (Month month : months) {
            rows.add(row(
                    List.of(month.month().toString(), month.vendors() + "", month.assessed() + ""),
                    numbers(month.counts(), true)));
        }
        return TextTable.of(rows);
    }

    String steps(List<Step> steps) {
        boolean anyOutside = steps.stream().anyMatch(s -> s.stored().counts().notApplicable() > 0);
        int beginning = beginning(steps.stream().map(Step::stored).toList());
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                row(texts("stored.as-of", "stored.id"), heads(anyOutside), texts("stored.changed", "stored.verdicts")));
        for (Step step : steps) {
            String changes = step.changes().stream().map(this::change).collect(Collectors.joining(", "));
            rows.add(row(
                    List.of(step.stored().asOf().toString(), step.stored().id().substring(0, beginning)),
                    numbers(step.stored().counts(), anyOutside),
                    List.of(changed(step), changes)));
        }
        return TextTable.of(rows, width);
    }

    private String changed(Step step) {
        if (step.documentsChanged()) {
            return messages.get(step.yardstickChanged() ? "stored.both" : "stored.documents");
        }
        return step.yardstickChanged() ? messages.get("stored.yardstick") : "";
    }

    private String change(Step.Change change) {
        String before = change.before() == null ? messages.get("stored.new") : verdict(change.before());
        String after = change.after() == null ? messages.get("stored.gone") : verdict(change.after());
        return change.control() + " " + before + " → " + after;
    }

    private String verdict(String word) {
        return messages.word(Verdict.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
