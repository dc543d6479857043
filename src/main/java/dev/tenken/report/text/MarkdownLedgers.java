package dev.tenken.report.text;

import static dev.tenken.report.text.Markdown.escape;
import static dev.tenken.report.text.Markdown.row;
import static dev.tenken.report.text.Markdown.rule;

import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Ledger;
import dev.tenken.report.common.LedgerTable;
import dev.tenken.report.common.LedgerTables;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the ledgers of one vendor. */
final class MarkdownLedgers {

    private final Messages messages;
    private final Words words;
    private final LedgerTables tables;

    MarkdownLedgers(Messages messages, Arrangement arrangement) {
        this.messages = messages;
        this.words = new Words(messages);
        this.tables = new LedgerTables(arrangement);
    }

    String write(VendorAssessment vendor) {
        StringBuilder out = new StringBuilder();
        ledger(tables.of(vendor.ledgers().assurance()), out);
        ledger(tables.of(vendor.ledgers().scope()), out);
        List<String> description =
                LedgerTables.description(vendor.vendor(), vendor.ledgers().scope());
        if (!description.isEmpty()) {
            out.append(messages.get("scope.undeclared")).append("\n\n```yaml\n");
            description.forEach(line -> out.append(line).append("\n"));
            out.append("```\n\n");
        }
        return out.toString();
    }

    private void ledger(Ledger ledger, StringBuilder out) {
        out.append("### ").append(messages.get(ledger.title())).append("\n\n");
        out.append(messages.get(ledger.tables().isEmpty() ? ledger.none() : ledger.note()))
                .append("\n\n");
        ledger.tables().forEach(part -> table(part, out));
    }

    private void table(LedgerTable table, StringBuilder out) {
        out.append("**").append(messages.get(table.title())).append("**\n\n");
        List<String> head =
                new ArrayList<>(table.columns().stream().map(messages::get).toList());
        head.add(messages.get("ledger.quotes"));
        out.append(row(head)).append(rule(head.size()));
        for (LedgerTable.Row one : table.rows()) {
            List<String> cells = new ArrayList<>(one.cells().stream()
                    .map(c -> escape(c.in(messages.language())))
                    .toList());
            cells.add(one.quotes().stream()
                    .map(q -> escape(q.quote()) + " (" + escape(words.place(q)) + ")")
                    .collect(Collectors.joining(" / ")));
            out.append(row(cells));
        }
        out.append("\n");
    }
}
