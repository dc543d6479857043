package dev.tenken.model.disposition;

import dev.tenken.model.AsOf;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.fact.AttributeReader;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An auditor's word on a finding, a fact or an observation. It stands beside what the machine says and never replaces it.
 *
 * <p>The getters serve the left-hand sides of rules, which read properties.
 *
 * @param id unique among the dispositions of an assessment, and the same each time it is read
 * @param kind what it says
 * @param target what it is about
 * @param author who says so
 * @param date since when
 * @param reason why
 * @param expires the last day on which it counts, or null when it counts until it is withdrawn
 * @param corrected of a corrected fact: attributes in their JSON form, null values for those that the fact does not state
 * @param polarity of a corrected fact, or null when it stays
 * @param proofs what it rests on besides the vendor's own statements
 * @param source where it was written: file and entry
 */
public record Disposition(
        String id,
        Kind kind,
        Target target,
        String author,
        LocalDate date,
        String reason,
        LocalDate expires,
        Map<String, Object> corrected,
        Polarity polarity,
        List<Proof> proofs,
        String source) {

    /** What a disposition says. */
    public enum Kind {
        /** It is so, and somebody answers for the risk. */
        ACCEPTED_RISK,
        /** It is not so: the finding, the fact or the observation is mistaken. */
        FALSE_ALARM,
        /** What the documents lack was shown in another way. */
        COMPENSATING_EVIDENCE,
        /** The statement was misread; this is what it says. */
        CORRECTED_FACT,
        /** The statement was looked at and read rightly. */
        CONFIRMED_FACT,
        /** It is not asked of this vendor. */
        NOT_APPLICABLE
    }

    /**
     * What a disposition is about: a control (perhaps one criterion of it, perhaps for one service), else a fact, else an
     * observation.
     *
     * @param vendor id of the vendor
     * @param control number of the control, or null
     * @param criterion id of the criterion, or null for the whole control
     * @param service id of the service, or null for all
     * @param fact id of the fact as it was when the disposition was made, or null
     * @param observation rule of the observation, or null
     * @param quote words of the fact or observation: it is known again by them when ids and places have changed; else null
     * @param verdict what the machine said of the control when the disposition was made, or null when nobody says
     */
    public record Target(
            String vendor,
            String control,
            String criterion,
            String service,
            String fact,
            String observation,
            String quote,
            Verdict verdict) {

        /** True when it is about a control or a criterion. */
        public boolean ofFinding() {
            return control != null;
        }

        /** True when it is about a fact. */
        public boolean ofFact() {
            return control == null && observation == null;
        }
    }

    /**
     * What compensating evidence rests on. At least one of document and file is given.
     *
     * @param document id of one of the vendor's documents, or null
     * @param file path of another file, as given, or null
     * @param sha256 digest of that file, lower-case hexadecimal, or null
     * @param quote words of the document or file, verbatim, or null when the file as a whole is meant
     */
    public record Proof(String document, String file, String sha256, String quote) {}

    public Disposition {
        corrected = Collections.unmodifiableMap(new TreeMap<>(corrected));
        proofs = List.copyOf(proofs);
    }

    public Kind getKind() {
        return kind;
    }

    public String getVendor() {
        return target.vendor();
    }

    public String getControl() {
        return target.control();
    }

    public String getCriterion() {
        return target.criterion();
    }

    public String getService() {
        return target.service();
    }

    /** True when the other one says the same of the same under the same id, wherever it is written. */
    public boolean says(Disposition other) {
        return new Disposition(
                        id, kind, target, author, date, reason, expires, corrected, polarity, proofs, other.source())
                .equals(other);
    }

    /** True when its last day has passed. */
    public boolean hasExpired(AsOf asOf) {
        return expires != null && asOf.isBehind(expires);
    }

    /** True when it counts on that day. */
    public boolean isInForce(AsOf asOf) {
        return asOf.reaches(date) && !hasExpired(asOf);
    }

    /** True when it is about the fact of this id. */
    public boolean isOn(VendorFact fact) {
        return target.ofFact() && fact.getId().equals(target.fact());
    }

    /** The same about the fact of this id. */
    public Disposition on(String fact) {
        Target same = new Target(target.vendor(), null, null, null, fact, null, target.quote(), null);
        return new Disposition(id, kind, same, author, date, reason, expires, corrected, polarity, proofs, source);
    }

    /** True when it is about this criterion, or about its control as a whole. */
    public boolean isOn(Criterion criterion) {
        return criterion.control().equals(target.control())
                && (target.criterion() == null || target.criterion().equals(criterion.id()));
    }

    /** True when it is about this observation. */
    public boolean isOn(Observation observation) {
        return observation.rule().equals(target.observation())
                && (target.quote() == null
                        || observation.evidence().stream()
                                .anyMatch(e -> e.quote().equals(target.quote())));
    }

    /**
     * The fact as this disposition corrects it.
     *
     * @throws IllegalArgumentException when a value does not fit the fact's topic
     */
    public VendorFact corrected(VendorFact fact) {
        Map<String, Object> attributes = new TreeMap<>(Attributes.of(fact));
        corrected.forEach((name, value) -> {
            if (value == null) {
                attributes.remove(name);
            } else {
                attributes.put(name, value);
            }
        });
        Statement was = fact.statement();
        Statement statement = new Statement(
                was.id(),
                was.services(),
                polarity == null ? was.polarity() : polarity,
                was.condition(),
                author,
                was.evidence(),
                was.circumstances().unrated());
        return AttributeReader.create(Topic.of(fact), statement, attributes);
    }
}
