package dev.tenken.ledger;

import dev.tenken.ledger.Schemes.Scheme;
import dev.tenken.model.AsOf;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Certification;
import dev.tenken.model.fact.Party;
import dev.tenken.model.finding.AssuranceLedger.Attestation;
import dev.tenken.model.finding.AssuranceLedger.Sort;
import dev.tenken.model.finding.AssuranceLedger.Standing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements on one scheme of one holder. Who says no beside it, and names no certificate by its number, does not hold it.
 *
 * @param facts in the order of their places; at least one
 */
record Attested(Scheme scheme, Party holder, List<Certification> facts) {
    /** Years of editions, and types of reports. */
    private static final Pattern EDITION =
            Pattern.compile("[:：-]((?:19|20)[0-9]{2})(?![0-9])|(?i)((?:type|タイプ) ?(?:II|I|1|2))(?![A-Za-z0-9])");

    Attestation attestation(AsOf asOf) {
        Certification last = lasting();
        return new Attestation(
                scheme.name(),
                scheme.sort(),
                holder,
                names(),
                editions(),
                numbers(),
                all(f -> Stream.ofNullable(f.scope())),
                all(f -> Assurers.in(quotes(f))),
                facts.stream()
                        .map(Certification::since)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                last == null ? null : last.until(),
                scheme.sort() != Sort.REPORT
                        ? null
                        : facts.stream()
                                .map(f -> Periods.in(quotes(f)))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                all(f -> Stream.ofNullable(f.getCondition())),
                standing(asOf, last),
                facts.stream()
                        .map(f -> f.getEvidence().get(0))
                        .distinct()
                        .sorted(Evidence.ORDER)
                        .toList());
    }

    /** The statement of the latest expiry, or null. */
    private Certification lasting() {
        return facts.stream()
                .filter(f -> f.getLastDay() != null)
                .max(Comparator.comparing(Certification::getLastDay))
                .orElse(null);
    }

    private Standing standing(AsOf asOf, Certification last) {
        Set<Evidence> open = facts.stream()
                .filter(Certification::isVague)
                .map(f -> f.getEvidence().get(0))
                .collect(Collectors.toSet());
        // What a passage also leaves open, it does not affirm.
        boolean affirmed = facts.stream()
                .anyMatch(f -> f.isAffirmed() && !open.contains(f.getEvidence().get(0)));
        // Of a law one thing may be in breach and another not; a certificate is held or not.
        boolean undecided = affirmed && (scheme.sort() == Sort.LAW || !numbers().isEmpty());
        if (!undecided && facts.stream().anyMatch(Attested::isDeniedAltogether)) {
            return Standing.NOT_HELD;
        }
        if (!affirmed) {
            return Standing.UNDER_WAY;
        }
        if (last == null) {
            return Standing.UNDATED;
        }
        return last.hasLapsed(asOf) ? Standing.LAPSED : Standing.IN_FORCE;
    }

    /** For one plan, or on a condition, it may be denied and held all the same. */
    private static boolean isDeniedAltogether(Certification fact) {
        return fact.isDenied()
                && fact.isUnconditional()
                && fact.getServices().isEmpty()
                && fact.statement().circumstances().scope().isEmpty();
    }

    /** As written; bare figures and what another name says more fully are left out. */
    private List<String> names() {
        Map<String, String> all = new LinkedHashMap<>();
        facts.stream()
                .flatMap(f -> f.standard().stream())
                .filter(this::isOwn)
                .forEach(n -> all.putIfAbsent(plain(n), n));
        return all.keySet().stream()
                .filter(n -> all.keySet().stream().noneMatch(o -> !o.equals(n) && o.contains(n)))
                .map(all::get)
                .toList();
    }

    private static String plain(String name) {
        return name.replaceAll("[ /-]|IEC", "");
    }

    private boolean isOwn(String standard) {
        return Schemes.of(standard).filter(scheme::equals).isPresent();
    }

    private List<String> editions() {
        return names().stream()
                .flatMap(n -> EDITION.matcher(n).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /** A number beside several schemes is nobody's. */
    private List<String> numbers() {
        return all(f -> f.standard().stream().allMatch(this::isOwn) ? Stream.ofNullable(f.number()) : Stream.of());
    }

    private List<String> all(Function<Certification, Stream<String>> told) {
        return facts.stream().flatMap(told).distinct().toList();
    }

    private static String quotes(Certification fact) {
        return fact.getEvidence().get(0).quote();
    }
}
