package dev.tenken.report.sarif;

import dev.tenken.data.Sha256;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Observation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By what a result is recognised in the next assessment: not by its place, which moves when anything is written above it. */
final class Fingerprints {

    private static final String FINDING = "tenkenFinding/v1";
    private static final String OBSERVATION = "tenkenObservation/v1";
    /** Stands in no file name and in no id, so that parts cannot run into each other. */
    private static final String BETWEEN = "\u0000";

    private Fingerprints() {}

    /** Vendor, control and service: a verdict that changes is the same result with another level. */
    static Map<String, Object> of(String vendor, Finding finding) {
        String service = finding.service() == null ? "" : finding.service();
        return Map.of(FINDING, digest(List.of(vendor, finding.control().number(), service)));
    }

    /** Vendor, rule and the words that it questions. */
    static Map<String, Object> of(String vendor, Observation observation) {
        List<String> parts = new ArrayList<>(List.of(vendor, observation.rule()));
        parts.addAll(observation.controls());
        observation.evidence().stream().map(Evidence::quote).forEach(parts::add);
        return Map.of(OBSERVATION, digest(parts));
    }

    private static String digest(List<String> parts) {
        return Sha256.of(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }
}
