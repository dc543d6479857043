package dev.tenken.bench.serve;

import java.util.List;
import java.util.Random;

/** Addresses of the list of vendors, as people ask for it: pages, filters, orders, names. */
final class Lists {
    private static final List<String> SORTS = List.of("", "name", "gaps", "due");
    private static final List<String> FILTERS = List.of(
            "",
            "",
            "",
            "tier=critical",
            "tier=low",
            "state=overdue",
            "state=due-soon",
            "state=up-to-date",
            "found=gaps",
            "found=worse",
            "status=prospective",
            "owner=Kim+Lee",
            "q=vendor-1",
            "q=cloud");

    private Lists() {}

    static String any(Random random) {
        return "/?" + FILTERS.get(random.nextInt(FILTERS.size())) + "&sort=" + SORTS.get(random.nextInt(SORTS.size()))
                + "&page=" + (1 + random.nextInt(6));
    }
}
