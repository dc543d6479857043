package dev.tenken.report.common;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.finding.AssuranceLedger;
import dev.tenken.model.finding.AssuranceLedger.Attestation;
import dev.tenken.model.finding.ScopeLedger;
import dev.tenken.model.finding.ScopeLedger.Limited;
import dev.tenken.model.finding.ScopeLedger.Offer;
import dev.tenken.model.finding.ScopeLedger.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts ledgers in tables, in the words of both languages. */
public final class LedgerTables {
    /** The columns of certificates and reports. */
    public static final List<String> ATTESTATION = List.of(
            "assurance.scheme",
            "assurance.holder",
            "assurance.standing",
            "assurance.named",
            "assurance.edition",
            "assurance.number",
            "assurance.scope",
            "assurance.body",
            "assurance.days",
            "assurance.condition");

    /** Where the papers do not tell. */
    private static final String NOTHING = "–";

    private final Arrangement arrangement;

    public LedgerTables(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /** Certificates and reports, what is left out of them, and customers' duties; without tables that would be empty. */
    public Ledger of(AssuranceLedger ledger) {
        return new Ledger("ledger-assurance", "assurance.title", "assurance.note", "assurance.none", tables(ledger));
    }

    private static List<LedgerTable> tables(AssuranceLedger ledger) {
        return filled(
                new LedgerTable(
                        "assurance.attestations",
                        ATTESTATION,
                        ledger.attestations().stream().map(LedgerTables::row).toList()),
                new LedgerTable(
                        "assurance.carve-outs",
                        List.of(),
                        ledger.carveOuts().stream()
                                .map(c -> new LedgerTable.Row(List.of(), List.of(c.evidence())))
                                .toList()),
                new LedgerTable(
                        "assurance.duties",
                        List.of("assurance.duty"),
                        ledger.duties().stream()
                                .map(d -> new LedgerTable.Row(List.of(list(d.items())), d.evidence()))
                                .toList()));
    }

    private static LedgerTable.Row row(Attestation a) {
        return new LedgerTable.Row(
                List.of(
                        both(m -> a.scheme().in(m.language()) + " (" + m.word(a.sort()) + ")"),
                        both(m -> m.word(a.holder())),
                        both(m -> m.word(a.standing())),
                        list(a.names()),
                        list(a.editions()),
                        list(a.numbers()),
                        list(a.scopes()),
                        list(a.bodies()),
                        days(a),
                        list(a.conditions())),
                a.evidence());
    }

    private static LocalizedText days(Attestation a) {
        return both(m -> Stream.of(
                        a.since() == null ? null : m.get("assurance.since", a.since()),
                        a.until() == null ? null : m.get("assurance.until", a.until()),
                        a.period() == null ? null : m.get("assurance.period", a.period()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; ")));
    }

    /** Products, plans and trials, and what holds for some of them only; without tables that would be empty. */
    public Ledger of(ScopeLedger ledger) {
        return new Ledger("ledger-scope", "scope.title", "scope.note", "scope.none", tables(ledger));
    }

    private List<LedgerTable> tables(ScopeLedger ledger) {
        return filled(
                new LedgerTable(
                        "scope.offers",
                        List.of("scope.name", "scope.sort", "scope.statements"),
                        ledger.offers().stream().map(LedgerTables::row).toList()),
                new LedgerTable(
                        "scope.restrictions",
                        List.of("scope.limit", "scope.words", "scope.topics", "scope.verdicts"),
                        ledger.restrictions().stream().map(this::row).toList()));
    }

    private static LedgerTable.Row row(Offer offer) {
        List<Evidence> quotes = offer.evidence() == null ? List.of() : List.of(offer.evidence());
        LocalizedText statements =
                LocalizedText.same(offer.statements() == 0 ? NOTHING : String.valueOf(offer.statements()));
        return new LedgerTable.Row(
                List.of(LocalizedText.same(offer.name()), both(m -> m.word(offer.sort())), statements), quotes);
    }

    private LedgerTable.Row row(Restriction restriction) {
        return new LedgerTable.Row(
                List.of(
                        both(m -> m.word(restriction.limit())),
                        LocalizedText.same(restriction.words()),
                        topics(restriction.topics()),
                        verdicts(restriction.limited())),
                restriction.evidence());
    }

    private static LocalizedText topics(List<Topic> topics) {
        return both(m -> topics.stream().map(t -> t.title().in(m.language())).collect(Collectors.joining("; ")));
    }

    /** Where no verdict rests on the words a person should look. */
    private LocalizedText verdicts(List<Limited> limited) {
        return both(m -> limited.isEmpty()
                ? m.get("scope.check")
                : limited.stream()
                        .map(l -> arrangement.number(l.control()) + " " + m.word(l.verdict()))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /** The vendor description that would tell the products apart; none when there is nothing to add. */
    public static List<String> description(Vendor vendor, ScopeLedger ledger) {
        if (ledger.undeclared().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("name: " + quoted(vendor.name().in(Language.JA)));
        lines.add("services:");
        vendor.services().forEach(s -> lines.add("  - name: " + quoted(s.id())));
        ledger.undeclared().forEach(name -> lines.add("  - name: " + quoted(name)));
        return lines;
    }

    /** A text of YAML in which nothing has a meaning of its own. */
    private static String quoted(String name) {
        return '"' + Visible.inOneLine(name).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<LedgerTable> filled(LedgerTable... tables) {
        return Stream.of(tables).filter(t -> !t.rows().isEmpty()).toList();
    }

    private static LocalizedText list(List<String> values) {
        return LocalizedText.same(values.isEmpty() ? NOTHING : String.join("; ", values));
    }

    private static LocalizedText both(Function<Messages, String> words) {
        return new LocalizedText(
                told(words.apply(Messages.in(Language.EN))), told(words.apply(Messages.in(Language.JA))));
    }

    private static String told(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
