package dev.tenken.summary;

import dev.tenken.model.InputException;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.catalog.Thresholds;
import dev.tenken.model.fact.Attributes;

/**
 * A threshold of the recommendation. Its value stands in the catalog under {@link #id()} and is set by profiles like any other; a
 * catalog of one's own that does not have it leaves it at the value told here.
 */
public enum Limit {
    REFUSE_FROM_HIGH_GAPS(Recommendation.DO_NOT_USE_YET, Side.FROM, 2),
    REFUSE_FROM_GAPS(Recommendation.DO_NOT_USE_YET, Side.FROM, 4),
    REFUSE_BELOW_DISCLOSED(Recommendation.DO_NOT_USE_YET, Side.BELOW, 30),
    ASK_FROM_GAPS(Recommendation.ASK, Side.FROM, 1),
    ASK_FROM_DOUBTS(Recommendation.ASK, Side.FROM, 1),
    ASK_FROM_UNREAD_DOCUMENTS(Recommendation.ASK, Side.FROM, 1),
    ASK_BELOW_ESSENTIALS(Recommendation.ASK, Side.BELOW, 50),
    CONDITION_FROM_HIGH_OBSERVATIONS(Recommendation.ACCEPT_WITH_CONDITIONS, Side.FROM, 1),
    CONDITION_FROM_OPEN_CONTROLS(Recommendation.ACCEPT_WITH_CONDITIONS, Side.FROM, 1);

    /** On which side of its value a threshold is reached. */
    private enum Side {
        FROM,
        BELOW
    }

    private final Recommendation recommendation;
    private final Side side;
    private final int usual;

    Limit(Recommendation recommendation, Side side, int usual) {
        this.recommendation = recommendation;
        this.side = side;
        this.usual = usual;
    }

    /** The id of its parameter, such as {@code ask-from-gaps}. */
    public String id() {
        return Attributes.word(this);
    }

    /** What is recommended at least once it is reached. */
    public Recommendation recommendation() {
        return recommendation;
    }

    /**
     * Its value in a profile.
     *
     * @throws InputException when the value is no whole number
     */
    public int in(Profile profile) {
        Parameter parameter = profile.parameters().get(id());
        return parameter == null ? usual : new Thresholds("the catalog", profile.parameters()).count(id());
    }

    /** The value that it has where nobody sets another. */
    public int usual() {
        return usual;
    }

    /** True when it is reached by what is below it, not by what comes up to it. */
    public boolean isFloor() {
        return side == Side.BELOW;
    }

    /** True when a figure reaches a value of it. */
    boolean isReached(int figure, int value) {
        return side == Side.FROM ? figure >= value : figure < value;
    }
}
