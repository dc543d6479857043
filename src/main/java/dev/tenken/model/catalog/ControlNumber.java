package dev.tenken.model.catalog;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/**
 * A control's number in one edition.
 *
 * @param edition whose number it is
 * @param text the number, such as {@code 8.13} or {@code CLD.6.3.1}
 * @param nearest true when the edition has no number of its own for the control and this is the nearest
 * @param confirmed false when it is known from secondary sources only
 */
public record ControlNumber(Numbering edition, String text, boolean nearest, boolean confirmed) {

    /** Numbers as a reader counts: 5.9 before 5.10, and what begins with a letter last. */
    public static final Comparator<String> COUNTING = ControlNumber::compare;

    /** The clause that a number belongs to: {@code 8} of {@code 8.13}, {@code CLD} of {@code CLD.6.3.1}. */
    public static String chapter(String number) {
        int dot = number.indexOf('.');
        return dot < 0 ? number : number.substring(0, dot);
    }

    private static int compare(String one, String other) {
        List<String> left = List.of(one.split("\\."));
        List<String> right = List.of(other.split("\\."));
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int step = compareStep(left.get(i), right.get(i));
            if (step != 0) {
                return step;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compareStep(String one, String other) {
        boolean counts = one.matches("[0-9]+");
        boolean otherCounts = other.matches("[0-9]+");
        if (counts && otherCounts) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return counts == otherCounts ? one.compareTo(other) : counts ? -1 : 1;
    }
}
