package dev.tenken.extract.value;

import dev.tenken.model.TimeSpan;
import dev.tenken.model.TimeSpan.Scale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A time as a text gives it, which may be a fraction: one and a half years, 2.5 days.
 *
 * @param businessDays true when days count as business days only
 */
record Amount(BigDecimal number, Scale scale, boolean businessDays) {
    static final BigDecimal HALF = new BigDecimal("0.5");

    /** The next smaller unit, and how many of it make one. Half a month is 15 days; other parts of a month are nothing exact. */
    private record Part(Scale scale, int count) {}

    private static final Map<Scale, Part> PARTS = Map.of(
            Scale.YEAR, new Part(Scale.MONTH, 12),
            Scale.MONTH, new Part(Scale.DAY, 30),
            Scale.WEEK, new Part(Scale.DAY, 7),
            Scale.DAY, new Part(Scale.HOUR, 24),
            Scale.HOUR, new Part(Scale.MINUTE, 60),
            Scale.MINUTE, new Part(Scale.SECOND, 60));
    private static final int DAYS_PER_YEAR = 365;

    static Amount of(BigDecimal number, Scale scale) {
        return new Amount(number, scale, false);
    }

    Amount withNumber(BigDecimal other) {
        return new Amount(other, scale, businessDays);
    }

    /** The duration in whole units; empty when there is none of that length. */
    Optional<TimeSpan> span() {
        if (isWhole(number)) {
            return number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                    ? Optional.empty()
                    : Optional.of(new TimeSpan(number.intValueExact(), scale, businessDays, TimeSpan.Bound.EXACT));
        }
        boolean exact = scale != Scale.MONTH || isWhole(number.multiply(BigDecimal.valueOf(2)));
        return businessDays || !exact || !PARTS.containsKey(scale)
                ? Optional.empty()
                : inParts().span();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private Amount inParts() {
        Part part = PARTS.get(scale);
        return of(number.multiply(BigDecimal.valueOf(part.count())), part.scale());
    }

    /** True when the other may be the rest of a time that this begins: one year and six months, 1時間30分. */
    boolean takes(Amount rest) {
        boolean smaller = rest.scale.compareTo(scale) < 0;
        return smaller
                && !businessDays
                && !rest.businessDays
                && rest.number.signum() > 0
                && rest.number.compareTo(BigDecimal.valueOf(countIn(rest.scale))) < 0;
    }

    private int countIn(Scale part) {
        if (scale == Scale.YEAR && part == Scale.DAY) {
            return DAYS_PER_YEAR;
        }
        Part next = PARTS.get(scale);
        return next.scale() == part ? next.count() : next.count() + 1;
    }

    /** Both together in the unit of the rest; null when that makes no whole number of it: a month and ten days. */
    Amount with(Amount rest) {
        if (scale == Scale.YEAR && rest.scale == Scale.DAY) {
            return of(number.multiply(BigDecimal.valueOf(DAYS_PER_YEAR)).add(rest.number), Scale.DAY);
        }
        Part part = PARTS.get(scale);
        return scale == Scale.MONTH || part.scale() != rest.scale
                ? null
                : of(number.multiply(BigDecimal.valueOf(part.count())).add(rest.number), rest.scale);
    }
}
