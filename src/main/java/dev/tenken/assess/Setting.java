package dev.tenken.assess;

import dev.tenken.model.AsOf;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Thresholds;
import dev.tenken.model.document.DocumentKind;
import dev.tenken.model.document.DocumentRecord;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.VendorFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What statements are judged in: on which day, and in what papers they stand.
 *
 * @param asOf the day
 * @param papers what the documents say of themselves
 * @param inward kinds of papers that promise nothing to customers
 */
public record Setting(AsOf asOf, List<DocumentRecord> papers, Set<DocumentKind> inward) {

    /** The parameter that lists these kinds; a profile may set it. */
    static final String INWARD = "papers-without-promise";

    public Setting {
        papers = List.copyOf(papers);
        inward = Set.copyOf(inward);
    }

    public static Setting of(AsOf asOf, List<DocumentRecord> papers, Thresholds thresholds) {
        List<String> words = thresholds.words(INWARD);
        Set<DocumentKind> inward = Arrays.stream(DocumentKind.values())
                .filter(k -> words.contains(Attributes.word(k)))
                .collect(Collectors.toSet());
        return new Setting(asOf, papers, inward);
    }

    /** What a vendor's documents say of themselves; those without any text say nothing. */
    public static List<DocumentRecord> papers(VendorFiles files) {
        return files.documents().stream()
                .map(DocumentRecord::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What rules are told beside criteria and statements. */
    public List<Object> told() {
        List<Object> told = new ArrayList<>(papers);
        told.add(asOf);
        return told;
    }

    /** The statements that stand in papers that promise nothing as to the criterion. */
    List<VendorFact> inward(Criterion criterion, List<VendorFact> facts) {
        Set<String> promiseless = papers.stream()
                .filter(p -> isInward(criterion, p.kind()))
                .map(DocumentRecord::document)
                .collect(Collectors.toSet());
        return promiseless.isEmpty()
                ? List.of()
                : facts.stream()
                        .filter(f -> promiseless.contains(f.getDocument()))
                        .toList();
    }

    private boolean isInward(Criterion criterion, DocumentKind kind) {
        return kind != null
                && inward.contains(kind)
                && !criterion.admission().papers().contains(kind);
    }
}
