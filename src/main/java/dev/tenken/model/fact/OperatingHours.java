package dev.tenken.model.fact;

import dev.tenken.model.likeness.Group;
import dev.tenken.model.likeness.Subjects;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When something is done or can be reached.
 *
 * @param activity {@code maintenance} or {@code support}
 * @param day on which days, such as {@code second monday}, {@code monday-friday}, {@code weekdays}
 * @param hours stretches of a day as {@code 01:00-07:00}; midnight at the end is {@code 24:00}, but {@code 00:00} where the text
 *     writes 12 am
 */
public record OperatingHours(
        Statement statement,
        @Extension String activity,
        @Extension List<String> day,
        @Extension List<String> hours) implements VendorFact {

    private static final String TWELVE_AM = "-00:00";

    public OperatingHours {
        day = day == null ? List.of() : List.copyOf(day);
        hours = hours == null ? List.of() : List.copyOf(hours);
    }

    /** True when one of the others names days, for a service that both hold for, and not one of them is common to both. */
    public boolean differsInDayFromOneOf(Group others) {
        Subjects<Days> byService = others.keep("days", () -> {
            Subjects<Days> all = new Subjects<>(Days::new);
            others.all(OperatingHours.class).forEach(o -> all.add(o.services(), days -> days.add(o.day)));
            return all;
        });
        return byService.anyMeets(services(), days -> days.holdsOneApartFrom(day));
    }

    private Map<String, List<String>> services() {
        return Map.of("service", getServices());
    }

    /** The lists of days that are named for one service. */
    private static final class Days {
        private final Set<List<String>> lists = new LinkedHashSet<>();
        private Set<String> inAll;

        void add(List<String> days) {
            if (lists.add(days)) {
                Set<String> left = new LinkedHashSet<>(days);
                if (inAll != null) {
                    left.retainAll(inAll);
                }
                inAll = left;
            }
        }

        boolean holdsOneApartFrom(List<String> days) {
            return inAll.stream().noneMatch(days::contains)
                    && lists.stream().anyMatch(l -> l.stream().noneMatch(days::contains));
        }
    }

    /** True when a stretch that begins in daytime ends at "12 am", where noon or midnight may be meant. */
    public boolean isEndingAtTwelveAm() {
        return hours.stream().anyMatch(h -> h.endsWith(TWELVE_AM) && h.compareTo("05:00") > 0);
    }
}
