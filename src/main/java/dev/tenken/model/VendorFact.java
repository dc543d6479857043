package dev.tenken.model;

import java.util.Comparator;
import java.util.List;

/**
 * A typed statement of a vendor about one topic. Each topic has one record type, whose components after {@code statement} are
 * the topic's attributes; an attribute that the text does not state is null, a list of nothing is empty.
 *
 * <p>The getters serve the left-hand sides of rules, which read properties.
 */
public sealed interface VendorFact
        permits AccessControl,
                AdministratorManual,
                AssetInventory,
                AuthorityRequest,
                Availability,
                Backup,
                Capacity,
                Certification,
                ChangeNotification,
                ClockSync,
                CustomerMonitoring,
                DataDeletion,
                DataLocation,
                DocumentControl,
                Encryption,
                EquipmentDisposal,
                GoverningLaw,
                Hardening,
                IncidentNotification,
                IndependentReview,
                IntellectualProperty,
                Labelling,
                LogRetention,
                NetworkSegregation,
                OperatingHours,
                OwnStatement,
                PrivilegedUtility,
                ResponsibilitySplit,
                SecureDevelopment,
                SecurityPolicy,
                ServiceAgreement,
                Subprocessor,
                TenantIsolation,
                Training,
                UserManagement,
                VulnerabilityManagement,
                Wording {

    /** By place of the first quote, then by topic and id. */
    Comparator<VendorFact> ORDER = Comparator.comparing(
                    (VendorFact f) -> f.getEvidence().get(0), Evidence.ORDER)
            .thenComparing(f -> Topic.of(f).json())
            .thenComparing(VendorFact::getId);

    Statement statement();

    default String getId() {
        return statement().id();
    }

    default Topic getTopic() {
        return Topic.of(this);
    }

    /** True when it stands before the other one in {@link #ORDER}. */
    default boolean precedes(VendorFact other) {
        return ORDER.compare(this, other) < 0;
    }

    /** Ids of the services it holds for; empty for all. */
    default List<String> getServices() {
        return statement().services();
    }

    default Polarity getPolarity() {
        return statement().polarity();
    }

    default boolean isAffirmed() {
        return getPolarity() == Polarity.AFFIRMED;
    }

    default boolean isDenied() {
        return getPolarity() == Polarity.DENIED;
    }

    default boolean isVague() {
        return getPolarity() == Polarity.VAGUE;
    }

    /** The plan, option or request that the statement depends on, or null. */
    default String getCondition() {
        return statement().condition();
    }

    /** True when the statement depends on nothing. */
    default boolean isUnconditional() {
        return getCondition() == null;
    }

    default List<Evidence> getEvidence() {
        return statement().evidence();
    }

    /** The id of the document that states it. */
    default String getDocument() {
        return getEvidence().get(0).document();
    }

    /** True when both quote the same words. */
    default boolean sharesPassageWith(VendorFact other) {
        return getDocument().equals(other.getDocument())
                && getEvidence()
                        .get(0)
                        .span()
                        .overlaps(other.getEvidence().get(0).span());
    }

    /** True when there is a service that both hold for. */
    default boolean sharesServiceWith(VendorFact other) {
        return getServices().isEmpty()
                || other.getServices().isEmpty()
                || getServices().stream().anyMatch(other.getServices()::contains);
    }

    /** True when both name a service in common. */
    default boolean isOfServiceOf(VendorFact other) {
        return getServices().stream().anyMatch(other.getServices()::contains);
    }

    /** True when it says yes or no to what is either so or not so. */
    default boolean isAnswer() {
        return Clash.isAnswer(this);
    }

    /** True when it affirms a figure. */
    default boolean isFigured() {
        return Clash.isFigured(this);
    }

    /** True when one says yes where the other says no; see {@link Clash}. */
    default boolean answersOtherwiseThan(VendorFact other) {
        return Clash.inAnswers(this, other);
    }

    /** True when one says yes where the other, of another document, says no; see {@link Clash}. */
    default boolean deniesAcrossDocuments(VendorFact other) {
        return Clash.inAnyAnswer(this, other);
    }

    /** True when both give a figure for the same thing and the figures differ; see {@link Clash}. */
    default boolean statesOtherFigureThan(VendorFact other) {
        return Clash.inFigures(this, other);
    }

    /** True when the disposition is about this fact. */
    default boolean isSubjectOf(Disposition disposition) {
        return disposition.isOn(this);
    }
}
