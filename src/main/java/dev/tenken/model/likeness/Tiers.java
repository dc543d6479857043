package dev.tenken.model.likeness;

import dev.tenken.model.fact.Availability;
import dev.tenken.model.fact.VendorFact;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a service agreement says of rates by plan: from which rate on credit is given, and from which plan on it holds. A plan that is
 * promised less than credit begins at is paid for a promise that is kept; one that is promised more gets none for one that is missed.
 */
public final class Tiers {
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s?[%％]");

    /** Below it a percentage is a share of the fee. */
    private static final double LEAST_RATE = 90;

    /** That nothing is lost is promised in more nines. */
    private static final double MOST_RATE = 99.9999;

    private static final Pattern FLOOR = Pattern.compile("([A-Za-z][A-Za-z0-9]{2,15}|[ァ-ヶー]{2,12}) ?(?:プラン|エディション)以上"
            + "|([A-Z][A-Za-z0-9]{2,15}) (?:plan|tier|edition)s?,? (?:and|or) (?:above|higher|up)");

    private static final Pattern CELL = Pattern.compile("[|\\t]");

    private Tiers() {}

    /** True of a row or line that gives a share of the fee for a span of rates. */
    public static boolean isTier(VendorFact fact) {
        List<Double> all = percents(fact);
        return all.stream().filter(p -> p >= LEAST_RATE).count() > 1
                && all.stream().anyMatch(p -> p < LEAST_RATE);
    }

    /** How a promised rate stands to where credit begins in the same document: above 0 higher, below 0 lower, 0 alike or not known. */
    public static int toTop(Availability promise, Group tiers) {
        Double top = tiers.keep("top of tiers", () -> tiers.all(Availability.class).stream()
                        .collect(Collectors.toMap(
                                VendorFact::getDocument,
                                t -> percents(t).stream()
                                        .max(Comparator.naturalOrder())
                                        .orElse(0.0),
                                Math::max)))
                .get(promise.getDocument());
        return top == null || promise.rate() == null || promise.rate() < LEAST_RATE || promise.rate() >= MOST_RATE
                ? 0
                : Double.compare(promise.rate(), top);
    }

    /** True when one of the others stands under the same headings. */
    public static boolean isBeside(VendorFact promise, Group others) {
        return others.all(VendorFact.class).stream()
                .anyMatch(other -> Group.place(other).equals(Group.place(promise)));
    }

    private static List<Double> percents(VendorFact fact) {
        return PERCENT.matcher(fact.getEvidence().get(0).quote())
                .results()
                .map(m -> Double.valueOf(m.group(1)))
                .toList();
    }

    /** True of a row of a plan that stands, in one table, before that of the plan from which on one of these says that it holds. */
    public static boolean isBeneath(VendorFact row, Group holding, Group rows) {
        return holding.all(VendorFact.class).stream()
                .filter(h -> h.getDocument().equals(row.getDocument()))
                .map(Tiers::floor)
                .filter(Objects::nonNull)
                .anyMatch(plan -> rows.all(VendorFact.class).stream()
                        .anyMatch(other -> Group.place(other).equals(Group.place(row))
                                && firstCell(other).equals(plan)
                                && other.getEvidence().get(0).start()
                                        > row.getEvidence().get(0).start()));
    }

    /** The plan from which on a statement says that it holds, or null. */
    public static String floor(VendorFact fact) {
        Matcher matcher = FLOOR.matcher(fact.getEvidence().get(0).quote());
        return !matcher.find() ? null : matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static String firstCell(VendorFact fact) {
        return CELL.splitAsStream(fact.getEvidence().get(0).quote())
                .map(c -> c.replace("*", "").strip())
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }
}
