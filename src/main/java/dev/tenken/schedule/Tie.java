package dev.tenken.schedule;

import dev.tenken.model.Language;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.DataLocation;
import dev.tenken.model.fact.Subprocessor;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.AssuranceLedger.Attestation;
import dev.tenken.model.finding.VendorAssessment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What ties a vendor to others of a portfolio: a supplier, a country, a certificate.
 *
 * @param kind which of them
 * @param name as named; of a country its ISO 3166 code
 * @param detail of a supplier what it does, of a country what lies there, of a certificate whose it is; or null
 * @param until the last day of a certificate, or null when it is not told
 * @param evidence that says so
 */
record Tie(Kind kind, String name, String detail, LocalDate until, Evidence evidence) {
    private static final int MONTH_ONLY = "2027-03".length();

    /** What ties. */
    enum Kind {
        SUPPLIER,
        COUNTRY,
        CERTIFICATE
    }

    /** What the assessment of a vendor says. */
    static List<Tie> of(VendorAssessment vendor) {
        List<Tie> ties = new ArrayList<>();
        vendor.extraction().facts().stream().filter(VendorFact::isAffirmed).forEach(f -> add(ties, f));
        vendor.ledgers().assurance().attestations().forEach(a -> add(ties, a));
        return ties;
    }

    private static void add(List<Tie> ties, VendorFact fact) {
        Evidence evidence = fact.getEvidence().get(0);
        if (fact instanceof Subprocessor supplier && supplier.name() != null) {
            ties.add(new Tie(Kind.SUPPLIER, supplier.name(), supplier.role(), null, evidence));
            if (supplier.country() != null) {
                ties.add(new Tie(Kind.COUNTRY, supplier.country(), "supplier " + supplier.name(), null, evidence));
            }
        } else if (fact instanceof DataLocation place) {
            String kind = place.kind() == null ? null : place.kind().name().toLowerCase(Locale.ROOT);
            place.countries().forEach(c -> ties.add(new Tie(Kind.COUNTRY, c, kind, null, evidence)));
        }
    }

    private static void add(List<Tie> ties, Attestation attestation) {
        String holder = attestation.holder() == null
                ? null
                : attestation.holder().name().toLowerCase(Locale.ROOT);
        ties.add(new Tie(
                Kind.CERTIFICATE,
                Objects.toString(attestation.scheme().in(Language.EN)),
                holder,
                lastDay(attestation.until()),
                attestation.evidence().get(0)));
    }

    /** The last day of a day or month, or null when it is neither. */
    static LocalDate lastDay(String until) {
        try {
            return until == null
                    ? null
                    : until.length() == MONTH_ONLY ? YearMonth.parse(until).atEndOfMonth() : LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
