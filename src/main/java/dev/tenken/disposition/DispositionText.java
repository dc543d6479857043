package dev.tenken.disposition;

import java.util.List;
import java.util.Map;

/**
 * A disposition as somebody wrote it; what is left out is null.
 *
 * @param evidence of compensating evidence: the documents or files that show it
 */
public record DispositionText(
        String id,
        String vendor,
        String control,
        String criterion,
        String service,
        String fact,
        String observation,
        String quote,
        String verdict,
        String kind,
        String author,
        String date,
        String reason,
        String expires,
        Map<String, Object> corrected,
        String polarity,
        List<ProofText> evidence) {

    /**
     * What shows it.
     *
     * @param document path of one of the vendor's documents, below the folder that is assessed
     * @param file another file, below the folder of the file of dispositions
     * @param quote its words
     */
    public record ProofText(String document, String file, String quote) {}

    /** The same under an id. */
    DispositionText withId(String known) {
        return new DispositionText(
                known,
                vendor,
                control,
                criterion,
                service,
                fact,
                observation,
                quote,
                verdict,
                kind,
                author,
                date,
                reason,
                expires,
                corrected,
                polarity,
                evidence);
    }

    public DispositionText {
        corrected = corrected == null ? Map.of() : corrected;
        evidence = evidence == null ? List.of() : evidence;
    }
}
