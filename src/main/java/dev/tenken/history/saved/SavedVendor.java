package dev.tenken.history.saved;

import dev.tenken.model.LocalizedText;
import java.util.List;

/**
 * What an assessment said of one vendor.
 *
 * @param id the vendor's id
 * @param name the vendor's name
 * @param failures paths of the documents that could not be read
 * @param dispositions empty when there were none, or the file is too old to tell
 */
public record SavedVendor(
        String id,
        LocalizedText name,
        List<SavedDocument> documents,
        List<SavedFact> facts,
        List<SavedFinding> findings,
        List<SavedObservation> observations,
        List<SavedDisposition> dispositions,
        List<String> failures) {

    public SavedVendor {
        documents = List.copyOf(documents);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        observations = List.copyOf(observations);
        dispositions = List.copyOf(dispositions);
        failures = List.copyOf(failures);
    }
}
