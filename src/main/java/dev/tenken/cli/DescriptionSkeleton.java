package dev.tenken.cli;

import dev.tenken.ledger.LedgerMaker;
import dev.tenken.ledger.PaperNames;
import dev.tenken.model.AsOf;
import dev.tenken.model.Language;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.finding.ScopeLedger.Offer;
import dev.tenken.model.finding.ScopeLedger.Sort;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A {@code vendor.yaml} with what the papers of a vendor name, each entry with the place it was found at. */
final class DescriptionSkeleton {
    private static final int LONGEST_NAME = 200;

    private final Reading reading;
    private final PaperNames names;
    private final List<Offer> offers;
    private final StringBuilder out = new StringBuilder();

    DescriptionSkeleton(Reading reading) {
        this.reading = reading;
        this.names = PaperNames.of(reading.files().documents());
        VendorAssessment unjudged = new VendorAssessment(reading.files(), reading.extraction(), List.of(), List.of());
        // Products do not depend on the day; nothing that expires is shown.
        this.offers = LedgerMaker.with(unjudged, new AsOf(LocalDate.EPOCH))
                .ledgers()
                .scope()
                .offers();
    }

    /** The file; LF line ends and one at the end. */
    String text() {
        line(
                "# A first description by \"tenken init\", made of what the papers here name. Please check every line: who the vendor is,");
        line(
                "# in both languages, and which products get an answer of their own. Tenken does not change this file again.");
        name();
        services();
        documents();
        return out.toString();
    }

    /** What a person should look at, a line each. */
    List<String> toCheck() {
        List<String> lines = new ArrayList<>();
        lines.add(
                names.companies().isEmpty()
                        ? "name: no company is named in the papers; the folder's name stands in"
                        : "name: " + Visible.inOneLine(vendorName())
                                + "; one language stands for both until you fill in the other");
        lines.add(
                products().isEmpty()
                        ? "services: no product was found; name those that get an answer of their own, or leave the list out"
                        : "services: " + Visible.inOneLine(String.join(", ", products()))
                                + "; strike what is no product of the vendor");
        lines.add("documents: the name under which the vendor published each (source)");
        return lines;
    }

    private void name() {
        if (names.companies().size() > 1) {
            line("# Companies that the papers name:");
            names.companies().forEach((name, times) -> line("#   " + Visible.inOneLine(name) + " (" + times + ")"));
        }
        String name = quoted(vendorName());
        line("name:");
        line("  en: " + name);
        line("  ja: " + name);
    }

    private String vendorName() {
        return names.companies().keySet().stream()
                .findFirst()
                .orElse(reading.files().vendor().id());
    }

    private void services() {
        Set<String> products = products();
        if (products.isEmpty()) {
            line("# No product was found that statements hold for apart. With several, name each here:");
            line("# services:");
            line("#   - name: {en: \"Product\", ja: \"製品\"}");
            line("#     aliases: [\"short name\"]");
        } else {
            line("services:");
            products.forEach(name -> line("  - name: " + quoted(name) + where(name)));
        }
        offers.stream()
                .filter(o -> o.sort() == Sort.PLAN)
                .forEach(o -> line("#   - name: " + quoted(o.name()) + " # a plan" + where(o.evidence())));
    }

    private Set<String> products() {
        Set<String> products = new LinkedHashSet<>(names.services());
        offers.stream().filter(o -> o.sort() == Sort.PRODUCT).map(Offer::name).forEach(products::add);
        products.removeIf(name -> name.length() > LONGEST_NAME);
        return products;
    }

    private String where(String product) {
        return offers.stream()
                .filter(o -> o.name().equals(product))
                .findFirst()
                .map(o -> where(o.evidence()).replaceFirst("^; ", " # "))
                .orElse("");
    }

    private static String where(Evidence evidence) {
        return evidence == null ? "" : "; " + Words.in(Language.EN).place(evidence);
    }

    private void documents() {
        line("documents:");
        for (Document document : reading.files().documents()) {
            if (document.title() != null) {
                line("  # " + Visible.inOneLine(document.title()));
            }
            line("  - path: " + quoted(inside(document)));
            line("    # source: \"the name under which the vendor published it\"");
        }
    }

    /** Paths of a portfolio begin with the vendor's folder, those of a description do not. */
    private String inside(Document document) {
        String folder = reading.files().vendor().id() + "/";
        return document.path().startsWith(folder) ? document.path().substring(folder.length()) : document.path();
    }

    /** A text of YAML in which nothing has a meaning of its own. */
    private static String quoted(String text) {
        return '"' + Visible.inOneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
