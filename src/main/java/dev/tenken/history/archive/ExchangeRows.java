package dev.tenken.history.archive;

import dev.tenken.data.Data;
import dev.tenken.model.InputException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Every row of one assessment, in the columns of the tables.
 *
 * @param tree rows by the name of their table; of {@code runs} and {@code assessments} one each
 */
record ExchangeRows(Map<String, Object> tree) {
    private static final String RUNS = "runs";
    private static final String ASSESSMENTS = "assessments";
    private static final String SIGN_OFFS = "sign_offs";

    /** Tables with their columns: nothing else of a file gets into a statement. */
    private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(RUNS, columns("id content profile yardstick as_of tool started actor"));
        COLUMNS.put(
                ASSESSMENTS,
                columns(
                        "id run vendor vendor_name made as_of state extraction judgement documents seal failures satisfied partial gap"
                                + " not_disclosed not_applicable"));
        COLUMNS.put("assessment_documents", columns("place path title dated original reading"));
        COLUMNS.put("findings", columns("control service verdict effective severity settled"));
        COLUMNS.put("dispositions", columns("id kind control author dated expires status reason"));
        COLUMNS.put(SIGN_OFFS, columns("id step person at decision residual_risk note"));
    }

    private static List<String> columns(String names) {
        return List.of(names.split(" "));
    }

    static ExchangeRows of(Handle handle, Stored stored) {
        Map<String, Object> tree = new LinkedHashMap<>();
        COLUMNS.forEach((table, columns) -> {
            boolean one = table.equals(RUNS) || table.equals(ASSESSMENTS);
            String key = table.equals(RUNS) ? "id" : table.equals(ASSESSMENTS) ? "number" : "assessment";
            List<Map<String, Object>> rows = handle.createQuery("select " + String.join(", ", columns) + " from "
                            + table + " where " + key + " = :key order by " + String.join(", ", columns.subList(0, 2)))
                    .bind("key", table.equals(RUNS) ? (Object) stored.run() : (Object) stored.number())
                    .mapToMap()
                    .list();
            tree.put(table, one ? rows.get(0) : rows);
        });
        return new ExchangeRows(tree);
    }

    @SuppressWarnings("unchecked")
    static ExchangeRows read(String line, String place) {
        Map<String, Object> tree = Data.readJson(line, place, Map.class);
        if (!tree.keySet().containsAll(COLUMNS.keySet())) {
            throw new InputException(place + ": is not whole; wanted rows of " + COLUMNS.keySet() + "; export again");
        }
        return new ExchangeRows(tree);
    }

    String id() {
        return (String) one(ASSESSMENTS).get("id");
    }

    /** Digests of all contents that it rests on; files of vendors among them, which need not be there. */
    Set<String> contents() {
        Set<String> digests = new LinkedHashSet<>();
        List.of("content", "profile", "yardstick")
                .forEach(c -> digests.add((String) one(RUNS).get(c)));
        List.of("extraction", "judgement")
                .forEach(c -> digests.add((String) one(ASSESSMENTS).get(c)));
        for (Map<?, ?> document : several("assessment_documents")) {
            digests.add((String) document.get("reading"));
            digests.add((String) document.get("original"));
        }
        return digests;
    }

    /** @throws InputException when it is more than a vendor's file that cannot be had */
    void refuseWithout(String digest) {
        boolean isOriginal = several("assessment_documents").stream().anyMatch(d -> digest.equals(d.get("original")));
        if (!isOriginal) {
            throw new InputException("assessment " + id() + ": its content " + digest
                    + " is missing: it was just pruned, or removed by hand; export again, or ask audit verify");
        }
    }

    static boolean has(Handle handle, String id) {
        return handle.createQuery("select count(*) from assessments where id = :id")
                        .bind("id", id)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** @return false when it was there already */
    boolean put(Handle handle, List<Packed> needed, String actor, Instant now, Path file) {
        Events.hold(handle);
        if (has(handle, id())) {
            return false;
        }
        Contents.put(handle, needed);
        insert(handle, RUNS, one(RUNS), null, " on conflict (id) do nothing");
        insert(handle, ASSESSMENTS, one(ASSESSMENTS), null, "");
        long number = handle.createQuery("select number from assessments where id = :id")
                .bind("id", id())
                .mapTo(long.class)
                .one();
        COLUMNS.keySet().stream()
                .filter(t -> !t.equals(RUNS) && !t.equals(ASSESSMENTS))
                .forEach(t -> several(t).forEach(row -> insert(handle, t, row, number, "")));
        String seal = Rows.seal(handle, id());
        if (!seal.equals(one(ASSESSMENTS).get("seal"))) {
            throw new InputException(file + ": assessment " + id() + " of "
                    + one(ASSESSMENTS).get("vendor") + " is not what it was when it was stored; it was not taken in");
        }
        tell(handle, seal, actor, now);
        return true;
    }

    private void tell(Handle handle, String seal, String actor, Instant now) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("assessment", id());
        detail.put("seal", seal);
        detail.put("state", one(ASSESSMENTS).get("state"));
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Map<?, ?> row : several(SIGN_OFFS)) {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("assessment", id());
            step.put("signOff", row.get("id"));
            step.put("person", row.get("person"));
            step.put("decision", row.get("decision"));
            step.put("residualRisk", row.get("residual_risk"));
            step.put("note", row.get("note"));
            steps.add(step);
        }
        detail.put("signOffs", steps);
        new Events()
                .append(
                        handle,
                        actor,
                        now,
                        "assessment.imported",
                        (String) one(ASSESSMENTS).get("vendor"),
                        Details.json(detail));
    }

    private static void insert(Handle handle, String table, Map<?, ?> row, Long assessment, String rest) {
        List<String> columns = new ArrayList<>(COLUMNS.get(table));
        if (assessment != null) {
            columns.add("assessment");
        }
        String places = columns.stream().map(c -> ":" + c).collect(Collectors.joining(", "));
        Update insert = handle.createUpdate(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")" + rest);
        for (String column : columns) {
            insert.bind(column, column.equals("assessment") ? assessment : row.get(column));
        }
        insert.execute();
    }

    private Map<?, ?> one(String table) {
        return (Map<?, ?>) tree.get(table);
    }

    private List<Map<?, ?>> several(String table) {
        List<Map<?, ?>> rows = new ArrayList<>();
        ((List<?>) tree.get(table)).forEach(row -> rows.add((Map<?, ?>) row));
        return rows;
    }
}
