package dev.tenken.history.archive;

import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * What the event log tells since an event: who keeps something in memory learns from it what to read again.
 *
 * @param end the last event, from which the next news begin
 * @param isWhole true when nothing that was read before may be relied on
 * @param told kind and vendor of what came since, each once; vendor is null for what is about none
 */
public record News(Mark end, boolean isWhole, List<Told> told) {
    /** More than so many events are not looked through. */
    private static final int MOST = 2000;

    /** An event by its number and seal: of two chains the seals differ. */
    public record Mark(long number, String seal) {
        public static final Mark NONE = new Mark(-1, "");
    }

    /** @param vendor or null */
    public record Told(String kind, String vendor) {}

    public boolean isNone() {
        return !isWhole && told.isEmpty();
    }

    static News since(Handle handle, Mark before) {
        Event last = Events.end(handle);
        Mark end = new Mark(last.number(), last.seal());
        if (end.equals(before)) {
            return new News(end, false, List.of());
        }
        boolean follows = before.number() >= 0
                && last.number() - before.number() <= MOST
                && (before.number() == 0 || Events.hasSeal(handle, before.number(), before.seal()));
        return follows ? new News(end, false, told(handle, before, end)) : new News(end, true, List.of());
    }

    private static List<Told> told(Handle handle, Mark before, Mark end) {
        return handle.createQuery("select distinct kind, vendor from events where number > :before and number <= :end"
                        + " order by kind, vendor")
                .bind("before", before.number())
                .bind("end", end.number())
                .map((row, context) -> new Told(row.getString(1), row.getString(2)))
                .list();
    }

    /** Vendors that something was told of, sorted. */
    public List<String> vendors() {
        TreeSet<String> vendors = new TreeSet<>();
        told.stream().map(Told::vendor).filter(vendor -> vendor != null).forEach(vendors::add);
        return List.copyOf(vendors);
    }
}
