package dev.tenken.model.fact;

import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.likeness.Clash;
import dev.tenken.model.likeness.Copies;
import dev.tenken.model.likeness.Group;
import dev.tenken.model.likeness.Likeness;
import dev.tenken.model.likeness.Plans;
import dev.tenken.model.likeness.Promise;
import java.util.Comparator;
import java.util.List;

/**
 * A typed statement of a vendor about one topic. Each topic has one record type, whose components after {@code statement} are
 * the topic's attributes; an attribute that the text does not state is null, a list of nothing is empty. {@link Topic} is the one list of
 * them: a record that does not stand there is no topic.
 *
 * <p>The getters serve the left-hand sides of rules, which read properties.
 */
public interface VendorFact {

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

    /** True when it is on one of these topics, named as JSON names them. */
    default boolean isOn(List<String> topics) {
        return topics.contains(getTopic().json());
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

    /**
     * True when it is said without reserve: it depends on nothing ("not even on request" is no reserve)
     * and holds for every plan. Only such a denial says
     * that customers do without.
     */
    default boolean isOutright() {
        return (isUnconditional() || Plans.asked(this)) && !isOfSomePlans() && !Plans.restricting(this);
    }

    /** True when it holds for some plans, editions or contracts only, or for trials or free use alone. */
    default boolean isOfSomePlans() {
        return Plans.narrow(this);
    }

    /** Who does it, or null when the text does not say. */
    default Party getActor() {
        return statement().circumstances().actor();
    }

    /** True when the vendor or its staff does it, or the text names nobody. */
    default boolean isNotByOthers() {
        return getActor() == null || getActor() == Party.PROVIDER || getActor() == Party.STAFF;
    }

    /** True when it is what the vendor itself does. Rules ask so: two types of this name would be one too many for the engine. */
    default boolean isByProvider() {
        return getActor() == Party.PROVIDER;
    }

    /** True when it is what customers do. */
    default boolean isByCustomer() {
        return getActor() == Party.CUSTOMER;
    }

    /** True when it is done to or for customers. */
    default boolean isToCustomer() {
        return getAddressee() == Party.CUSTOMER;
    }

    /** To or for whom, or null. */
    default Party getAddressee() {
        return statement().circumstances().addressee();
    }

    /** On what event, or null. Not called an event, which is an attribute of {@link ChangeNotification}: rules could not tell them apart. */
    default Event getOnEvent() {
        return statement().circumstances().event();
    }

    /** How sure the reading is, or null when nobody said. */
    default Confidence getConfidence() {
        return statement().circumstances().confidence();
    }

    default List<Evidence> getEvidence() {
        return statement().evidence();
    }

    /** The id of the document that states it. */
    default String getDocument() {
        return getEvidence().get(0).document();
    }

    /** True when its first quote holds one of these words, whatever its width and case. */
    default boolean says(String... words) {
        return saysOneOf(List.of(words));
    }

    /** True when its first quote holds one of these words, whatever its width and case. */
    default boolean saysOneOf(List<String> words) {
        return getEvidence().get(0).says(words);
    }

    /** True when one of these words stands in what it rests on: a quote, or a heading above it. */
    default boolean restsOnOneOf(List<String> words) {
        return getEvidence().stream().anyMatch(e -> e.saysOrStandsUnder(words));
    }

    /** True when it states how long, by when or how often. */
    default boolean isTimed() {
        return Clash.isTimed(this);
    }

    /** True when there is a service that both hold for. */
    default boolean sharesServiceWith(VendorFact other) {
        return getServices().isEmpty()
                || other.getServices().isEmpty()
                || getServices().stream().anyMatch(other.getServices()::contains);
    }

    /** True when it says yes or no to what is either so or not so. */
    default boolean isAnswer() {
        return Clash.isAnswer(this);
    }

    /** True when it affirms a figure. */
    default boolean isFigured() {
        return Clash.isFigured(this);
    }

    /** True when one of them shares a service with it. */
    default boolean sharesServiceWithOneOf(Group others) {
        return others.sharesService(this);
    }

    /** True when one of them stands under other headings of the same document. */
    default boolean isUnderOtherHeadingThanOneOf(Group others) {
        return others.standsApartFrom(this);
    }

    /** True when one of them stands in another document, or under other headings. */
    default boolean isElsewhereThanOneOf(Group others) {
        return others.standsElsewhereThan(this);
    }

    /** True when a list or a table states it. */
    default boolean isOfList() {
        Basis basis = statement().circumstances().basis();
        return basis == Basis.LEAD_IN_AND_ITEM || basis == Basis.COLUMN_AND_CELL;
    }

    /** True when a plan is named in it, or above it. */
    default boolean isUnderPlan() {
        return Plans.named(this);
    }

    /** True when it tells of copies that are made all the time: nothing is lost between two of them. */
    default boolean isOfContinuousCopies() {
        return Copies.continuous(this);
    }

    /** True when it holds for customers of some country or region alone. */
    default boolean isOfSomeCustomers() {
        return Plans.ofSomeCustomers(this);
    }

    /** True when one of them names a service that it names too. */
    default boolean isOfServiceOfOneOf(Group others) {
        return others.namesServiceOf(this);
    }

    /** True when one of them quotes some of the same words. */
    default boolean sharesPassageWithOneOf(Group others) {
        return others.sharesPassage(this);
    }

    /** True when one of them has a third of its words in common, or more; of many the first ones are looked at. See {@link Likeness}. */
    default boolean isWordedLikeOneOf(Group others) {
        return others.isWordedLike(this);
    }

    /** True when it states anything beyond that there is such a thing: "availability" alone tells none. */
    default boolean statesDetail() {
        return !Attributes.areNone(this);
    }

    /** True when its first quote holds a figure: there is something that could be checked. */
    default boolean holdsFigure() {
        return getEvidence().get(0).quote().codePoints().anyMatch(Character::isDigit);
    }

    /** True when one of them is quoted from nearby: from the same section, or from a few lines above or below. */
    default boolean isNearOneOf(Group others) {
        return others.isNear(this);
    }

    /** True when one of them, on the same subject, is quoted from the next sentences: what it leaves open is told there. */
    default boolean isFollowedByOneOf(Group others) {
        return others.follows(this);
    }

    /** True when it stands under a heading that it depends on: in a list of what customers are to see to. */
    default boolean isAdvised() {
        return getCondition() != null && getEvidence().get(0).heading().contains(getCondition());
    }

    /** True when one of them, on the same subject, is quoted from the same part of its section. */
    default boolean isBesideOneOf(Group others) {
        return others.standsBeside(this);
    }

    /** True when one of them rests on some of the words that it quotes first, be it as the sentence before its own. */
    default boolean isQuotedByOneOf(Group others) {
        return others.quotes(this);
    }

    /** True when one of them, in the same document, says no where it says yes, or yes where it says no; see {@link Clash}. */
    default boolean answersOtherwiseWithin(Group others) {
        return others.inAnswers().opposeWithin(this);
    }

    /** True when one of them, in another document, says no where it says yes, or yes where it says no; see {@link Clash}. */
    default boolean answersOtherwiseAcross(Group others) {
        return others.inAnyAnswer().opposeAcross(this);
    }

    /** True when it is said of all of something, and one of them of a part of that only, or the other way round. */
    default boolean reachesOtherwiseThanOneOf(Group others) {
        return others.inReach().oppose(this);
    }

    /** True when one of them, in another document, gives another figure for the same thing; see {@link Clash}. */
    default boolean statesOtherFigureAcross(Group others) {
        return others.inFigures().opposeAcross(this);
    }

    /** True when one of them, under another heading of the same document, promises another figure; see {@link Promise}. */
    default boolean promisesOtherwiseWithin(Group others) {
        return others.inPromises().opposeWithin(this);
    }

    /** True when the disposition is about this fact. */
    default boolean isSubjectOf(Disposition disposition) {
        return disposition.isOn(this);
    }
}
