package dev.tenken.extract.passage;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.EnumSet;
import java.util.Set;

/**
 * A sentence that takes something out of what the one before states.
 *
 * @param words of the sentence
 * @param where it stands
 */
public record Restriction(String words, Evidence where) {
    /** Of what is promised of these, a part can be taken out; of a law or a certificate it cannot. */
    private static final Set<Topic> EXCEPTED = EnumSet.of(
            Topic.BACKUP,
            Topic.CHANGE_NOTIFICATION,
            Topic.DATA_DELETION,
            Topic.DATA_LOCATION,
            Topic.ENCRYPTION,
            Topic.INCIDENT_NOTIFICATION,
            Topic.LOG_RETENTION);

    /** The fact, depending on the exception; the fact as it is where nothing can be taken out of it, or it depends on something already. */
    public VendorFact of(VendorFact fact) {
        boolean promise = fact.isAffirmed() && fact.isUnconditional() && EXCEPTED.contains(fact.getTopic());
        return promise ? Attributes.restated(fact, fact.statement().on(words, where)) : fact;
    }
}
