package dev.tenken.schedule;

import dev.tenken.database.Database;
import dev.tenken.model.fact.SupplierNames;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.schedule.Tie.Kind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What the latest assessments of all vendors come to together: whose services many rest on, where data lie, which certificates run out. */
public final class Portfolio {
    private final Database database;

    public Portfolio(Database database) {
        this.database = database;
    }

    /**
     * A supplier or country, and who depends on it.
     *
     * @param name as most papers write it, the fullest where as many write another; of a country its code
     * @param also how else papers call it, sorted: of a firm its products too
     * @param vendors ids, sorted
     * @param details what it does or what lies there, as told
     */
    public record Shared(String name, List<String> also, List<String> vendors, List<String> details) {

        /** The same, its name and details in other words. */
        public Shared inWords(UnaryOperator<String> names, UnaryOperator<String> uses) {
            return new Shared(
                    names.apply(name), also, vendors, details.stream().map(uses).toList());
        }
    }

    /**
     * A certificate or report of a vendor.
     *
     * @param until its last day
     * @param quote that says so, from a document
     */
    public record Expiry(String vendor, String scheme, String holder, LocalDate until, String document, String quote) {}

    /**
     * Keeps what assessments say of this that no worker made; of vendors that are not in the register nothing.
     *
     * @param assessment of any number of vendors
     */
    public void keep(Assessment assessment) {
        for (VendorAssessment vendor : assessment.vendors()) {
            List<Tie> ties = Tie.of(vendor);
            String id = vendor.vendor().id();
            database.jdbi().useTransaction(handle -> {
                TieTable table = new TieTable(handle);
                if (table.isRegistered(id)) {
                    table.put(id, ties, assessment.asOf());
                }
            });
        }
    }

    private record Row(String vendor, String name, String detail, LocalDate until, String document, String quote) {}

    /** Suppliers, those that most vendors rest on first. What is one firm's is one: "AWS" and "Amazon S3". */
    public List<Shared> suppliers() {
        return shared(Kind.SUPPLIER, SupplierNames::firm);
    }

    /** Countries, those where most vendors keep or handle something first. */
    public List<Shared> countries() {
        return shared(Kind.COUNTRY, Portfolio::plain);
    }

    private List<Shared> shared(Kind kind, UnaryOperator<String> meant) {
        Map<String, List<Row>> byName = new TreeMap<>();
        rows(kind).forEach(row -> byName.computeIfAbsent(meant.apply(row.name()), n -> new ArrayList<>())
                .add(row));
        return byName.values().stream()
                .map(Portfolio::shared)
                .sorted(Comparator.comparingInt((Shared s) -> -s.vendors().size())
                        .thenComparing(Shared::name))
                .toList();
    }

    private static Shared shared(List<Row> rows) {
        Map<String, Integer> spellings = new TreeMap<>();
        TreeSet<String> vendors = new TreeSet<>();
        TreeSet<String> details = new TreeSet<>();
        for (Row row : rows) {
            spellings.merge(row.name(), 1, Integer::sum);
            vendors.add(row.vendor());
            if (row.detail() != null) {
                details.add(row.detail());
            }
        }
        String name = spellings.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        List<String> also =
                spellings.keySet().stream().filter(n -> !n.equals(name)).toList();
        return new Shared(name, also, List.copyOf(vendors), List.copyOf(details));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s　,.]+", " ")
                .strip();
    }

    /** Certificates and reports whose last day is told and not after a day, the earliest first. */
    public List<Expiry> expiring(LocalDate upTo) {
        return rows(Kind.CERTIFICATE).stream()
                .filter(row -> row.until() != null && !row.until().isAfter(upTo))
                .map(row ->
                        new Expiry(row.vendor(), row.name(), row.detail(), row.until(), row.document(), row.quote()))
                .sorted(Comparator.comparing(Expiry::until)
                        .thenComparing(Expiry::vendor)
                        .thenComparing(Expiry::scheme))
                .toList();
    }

    /** How many vendors have an assessment that this is told from. */
    public int vendors() {
        return database.jdbi().withHandle(h -> h.createQuery(
                        "select count(*) from vendor where last_done is not null and status <> 'offboarded'")
                .mapTo(Integer.class)
                .one());
    }

    private List<Row> rows(Kind kind) {
        return database.jdbi().withHandle(h -> h.createQuery(
                        "select t.vendor, t.name, t.detail, t.until, t.document, t.quote from vendor_tie t"
                                + " join vendor v on v.vendor = t.vendor where t.kind = :kind and v.status <> 'offboarded'")
                .bind("kind", kind.name().toLowerCase(Locale.ROOT))
                .map((row, context) -> new Row(
                        row.getString("vendor"),
                        row.getString("name"),
                        row.getString("detail"),
                        row.getString("until") == null ? null : LocalDate.parse(row.getString("until")),
                        row.getString("document"),
                        row.getString("quote")))
                .list());
    }
}
