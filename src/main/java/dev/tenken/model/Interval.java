package dev.tenken.model;

/**
 * How often something happens: the time from one occurrence to the next, which a text may give as a range ("every 5 to 10
 * minutes").
 *
 * @param least the shortest time between two occurrences
 * @param most the longest; equal to {@code least} when the text gives one figure
 */
public record Interval(TimeSpan least, TimeSpan most) {

    public static Interval every(TimeSpan span) {
        return new Interval(span, span);
    }

    /** True when it happens at least as often as the limit asks, even at its slowest. */
    public boolean isAtMost(TimeSpan limit) {
        return most.isAtMost(limit);
    }

    /** True when both may be the same; see {@link TimeSpan#isAsLongAs}. */
    public boolean isAsLongAs(Interval other) {
        return least.isAsLongAs(other.least) && most.isAsLongAs(other.most);
    }

    @Override
    public String toString() {
        return least.equals(most) ? most.iso() : least.iso() + "/" + most.iso();
    }
}
