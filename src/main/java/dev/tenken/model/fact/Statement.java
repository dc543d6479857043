package dev.tenken.model.fact;

import dev.tenken.model.document.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What every fact has, whatever its topic: who it holds for, how it is meant, and where it stands.
 *
 * @param id unique in an assessment and the same for the same documents
 * @param services ids of the services it holds for; empty when it holds for all
 * @param polarity how the statement stands to its topic
 * @param condition the words that make it depend on a plan, an option, a request or an NDA, verbatim, or null
 * @param origin who found it: {@link #EXTRACTED}, or the name of an outside source
 * @param evidence the quotes it rests on; at least one
 * @param circumstances who does it, to whom, on what event, and how sure that is
 */
public record Statement(
        String id,
        List<String> services,
        Polarity polarity,
        String condition,
        String origin,
        List<Evidence> evidence,
        Circumstances circumstances) {

    /** The origin of facts that Tenken's own extraction found. */
    public static final String EXTRACTED = "extracted";

    /** A statement of which no more is known. */
    public Statement(
            String id,
            List<String> services,
            Polarity polarity,
            String condition,
            String origin,
            List<Evidence> evidence) {
        this(id, services, polarity, condition, origin, evidence, Circumstances.UNKNOWN);
    }

    public Statement {
        Objects.requireNonNull(circumstances);
        Objects.requireNonNull(id);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(origin);
        services = List.copyOf(services);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a fact without evidence: " + id);
        }
    }

    /** The same, depending on something that another passage says. */
    public Statement on(String words, Evidence where) {
        List<Evidence> both = new ArrayList<>(evidence);
        both.add(where);
        return new Statement(id, services, polarity, words, origin, both, circumstances);
    }
}
