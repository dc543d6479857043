package dev.tenken.bench.serve;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What a server and its worker held, minute by minute. */
record Minutes(List<Resources> server, List<Resources> worker) {

    /** Prints the median of the first quarter beside that of the last. */
    static void tell(String whose, List<Resources> seen) {
        int quarter = Math.max(1, seen.size() / 4);
        List<Resources> first = seen.subList(0, quarter);
        List<Resources> last = seen.subList(seen.size() - quarter, seen.size());
        tell(whose + " heap after collection, KB", first, last, Resources::heapKb);
        tell(whose + " resident, KB", first, last, Resources::residentKb);
        tell(whose + " handles", first, last, Resources::handles);
        tell(whose + " threads", first, last, Resources::threads);
    }

    private static void tell(
            String what, List<Resources> first, List<Resources> last, ToLongFunction<Resources> value) {
        System.out.printf(
                Locale.ROOT,
                "%-34s first quarter %8d, last quarter %8d%n",
                what,
                median(first, value),
                median(last, value));
    }

    private static long median(List<Resources> some, ToLongFunction<Resources> value) {
        return some.stream().mapToLong(value).sorted().toArray()[some.size() / 2];
    }
}
