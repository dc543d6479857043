package dev.tenken.model.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding that a person should read before the others, and why.
 *
 * @param finding the finding
 * @param why what makes it worth reading; the gravest that holds
 * @param strength how firmly it stands
 */
public record ReadFirst(Finding finding, Why why, Strength strength) {

    /** So many findings of a vendor are named. */
    public static final int MOST = 10;

    /** Why a finding should be read, the gravest first: a wrong "satisfied" harms most. */
    public enum Why {
        SATISFIED_ON_ONE_UNSURE_SENTENCE,
        SATISFIED_WEAKLY,
        GAP_BY_NEGATION,
        CONTRADICTED,
        GAP,
        SATISFIED_WITH_UNUSED_PASSAGES,
        NOT_DISCLOSED_WITH_NEAR_PASSAGES,
        PARTIAL_WEAKLY
    }

    private static final Comparator<ReadFirst> GRAVEST_FIRST = Comparator.comparing((ReadFirst r) -> r.why())
            .thenComparing(r -> r.strength().level())
            .thenComparing(r -> r.strength().passages())
            .thenComparing(Comparator.comparingInt(
                            (ReadFirst r) -> r.strength().unused().size())
                    .reversed());

    /**
     * The findings of a vendor to read first, the gravest first and then in the order of the catalog; at most {@link #MOST}. What an
     * auditor has a word on is not among them, nor a vendor's finding where its services have their own.
     */
    public static List<ReadFirst> of(VendorAssessment vendor) {
        Unused unused = Unused.of(vendor.extraction());
        Set<String> byService = new HashSet<>();
        vendor.findings().stream()
                .filter(f -> f.service() != null)
                .forEach(f -> byService.add(f.control().number()));
        List<ReadFirst> found = new ArrayList<>();
        for (Finding finding : vendor.findings()) {
            boolean sum = finding.service() == null
                    && byService.contains(finding.control().number());
            if (!sum && finding.review() == null) {
                Strength strength = Strength.of(finding, unused);
                why(finding, strength).ifPresent(why -> found.add(new ReadFirst(finding, why, strength)));
            }
        }
        return found.stream()
                .collect(Collectors.groupingBy(
                        r -> List.of(r.finding().control().number(), r.why()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> together(same, vendor))
                .sorted(GRAVEST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** Where several services should be read for one reason, the vendor's finding stands for them, as weak as the weakest. */
    private static ReadFirst together(List<ReadFirst> same, VendorAssessment vendor) {
        ReadFirst gravest = same.stream().min(GRAVEST_FIRST).orElseThrow();
        if (same.size() == 1) {
            return gravest;
        }
        Finding whole = vendor.findings().stream()
                .filter(f -> f.service() == null
                        && f.control().equals(gravest.finding().control()))
                .findFirst()
                .orElse(gravest.finding());
        return new ReadFirst(whole, gravest.why(), gravest.strength());
    }

    /** One of several vendors' findings to read first. */
    public record OfVendor(VendorAssessment vendor, ReadFirst first) {}

    /** The findings of all vendors to read first, the gravest first and then in the order of the vendors; at most {@link #MOST}. */
    public static List<OfVendor> of(Assessment assessment) {
        List<OfVendor> gravest = List.of();
        for (VendorAssessment vendor : assessment.vendors()) {
            gravest = gravest(gravest, vendor);
        }
        return gravest;
    }

    /** The gravest of some findings and a further vendor's, at most {@link #MOST}; where they are as grave, the others stand first. */
    public static List<OfVendor> gravest(List<OfVendor> others, VendorAssessment vendor) {
        return gravest(others, vendor, of(vendor));
    }

    /** The same. @param own the vendor's, as {@link #of(VendorAssessment)} gives them */
    public static List<OfVendor> gravest(List<OfVendor> others, VendorAssessment vendor, List<ReadFirst> own) {
        return Stream.concat(others.stream(), own.stream().map(first -> new OfVendor(vendor, first)))
                .sorted(Comparator.comparing(OfVendor::first, GRAVEST_FIRST))
                .limit(MOST)
                .toList();
    }

    private static Optional<Why> why(Finding finding, Strength strength) {
        boolean weak = strength.level() == Strength.Level.WEAK;
        boolean contradicted = strength.has(Strength.Mark.CONTRADICTED);
        return Optional.ofNullable(
                switch (finding.verdict()) {
                    case SATISFIED -> satisfied(strength);
                    case GAP -> strength.has(Strength.Mark.BY_NEGATION) ? Why.GAP_BY_NEGATION : Why.GAP;
                    case PARTIAL -> contradicted ? Why.CONTRADICTED : weak ? Why.PARTIAL_WEAKLY : null;
                    case NOT_DISCLOSED -> weak ? Why.NOT_DISCLOSED_WITH_NEAR_PASSAGES : null;
                    case NOT_APPLICABLE -> null;
                });
    }

    private static Why satisfied(Strength strength) {
        if (strength.has(Strength.Mark.LOW_CONFIDENCE) && strength.has(Strength.Mark.ONE_PASSAGE)) {
            return Why.SATISFIED_ON_ONE_UNSURE_SENTENCE;
        }
        if (strength.level() == Strength.Level.WEAK) {
            return Why.SATISFIED_WEAKLY;
        }
        return strength.unused().isEmpty() ? null : Why.SATISFIED_WITH_UNUSED_PASSAGES;
    }
}
