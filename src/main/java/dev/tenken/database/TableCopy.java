package dev.tenken.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Copies every row of one database into another whose tables are the same, whichever engines they are. */
final class TableCopy {
    /** Flyway's own, and the schedule's, which is made anew of what is due: their columns are not the same in both engines. */
    private static final Set<String> LEFT_OUT = Set.of("schema_history", "scheduled_tasks");

    private static final int AT_ONCE = 500;

    private TableCopy() {}

    /**
     * Leaves the target as the source is; what stood there is removed.
     *
     * @param from in a transaction that sees one moment
     * @param to in a transaction
     */
    static void copy(Connection from, Connection to) throws SQLException {
        Map<String, Map<String, Integer>> tables = tables(to);
        List<String> order = order(to, tables.keySet());
        for (int i = order.size() - 1; i >= 0; i--) {
            execute(to, "delete from " + order.get(i));
        }
        for (String table : order) {
            copy(from, to, table, tables.get(table));
        }
        if (to.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            count(to, tables);
        }
    }

    /** Columns of each table with their types, by name. */
    private static Map<String, Map<String, Integer>> tables(Connection connection) throws SQLException {
        Map<String, Map<String, Integer>> tables = new TreeMap<>();
        DatabaseMetaData data = connection.getMetaData();
        Set<String> own = new TreeSet<>();
        try (ResultSet rows = data.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                own.add(rows.getString("TABLE_NAME"));
            }
        }
        for (String table : own) {
            if (LEFT_OUT.contains(table) || table.startsWith("sqlite_")) {
                continue;
            }
            Map<String, Integer> columns = new LinkedHashMap<>();
            try (ResultSet rows = data.getColumns(null, connection.getSchema(), table, "%")) {
                while (rows.next()) {
                    columns.put(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE"));
                }
            }
            tables.put(table, columns);
        }
        return tables;
    }

    /** Tables that others refer to come before those. */
    private static List<String> order(Connection connection, Set<String> tables) throws SQLException {
        Map<String, Set<String>> needed = new TreeMap<>();
        for (String table : tables) {
            Set<String> others = new TreeSet<>();
            try (ResultSet keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
                while (keys.next()) {
                    others.add(keys.getString("PKTABLE_NAME"));
                }
            }
            others.remove(table);
            needed.put(table, others);
        }
        Set<String> order = new LinkedHashSet<>();
        while (order.size() < tables.size()) {
            List<String> ready = needed.keySet().stream()
                    .filter(t -> !order.contains(t) && order.containsAll(needed.get(t)))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + needed);
            }
            order.addAll(ready);
        }
        return new ArrayList<>(order);
    }

    private static void copy(Connection from, Connection to, String table, Map<String, Integer> columns)
            throws SQLException {
        String names = String.join(", ", columns.keySet());
        String places = columns.keySet().stream().map(c -> "?").collect(Collectors.joining(", "));
        List<Integer> types = List.copyOf(columns.values());
        try (Statement select = from.createStatement();
                PreparedStatement insert =
                        to.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
            select.setFetchSize(AT_ONCE);
            int waiting = 0;
            try (ResultSet row = select.executeQuery("select " + names + " from " + table)) {
                while (row.next()) {
                    for (int i = 1; i <= types.size(); i++) {
                        set(insert, i, row, types.get(i - 1));
                    }
                    insert.addBatch();
                    if (++waiting == AT_ONCE) {
                        insert.executeBatch();
                        waiting = 0;
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, int place, ResultSet row, int type) throws SQLException {
        if (type == Types.BINARY || type == Types.BLOB || type == Types.VARBINARY) {
            insert.setBytes(place, row.getBytes(place));
        } else if (type == Types.BIGINT || type == Types.INTEGER || type == Types.SMALLINT) {
            long number = row.getLong(place);
            if (row.wasNull()) {
                insert.setNull(place, type);
            } else {
                insert.setLong(place, number);
            }
        } else if (type == Types.DOUBLE || type == Types.FLOAT || type == Types.REAL || type == Types.NUMERIC) {
            insert.setObject(place, row.getObject(place));
        } else {
            insert.setString(place, row.getString(place));
        }
    }

    /** Numbers that the server gives go on behind those that were copied. */
    private static void count(Connection to, Map<String, Map<String, Integer>> tables) throws SQLException {
        for (Map.Entry<String, Map<String, Integer>> table : tables.entrySet()) {
            for (String column : table.getValue().keySet()) {
                execute(
                        to,
                        "select setval(s, greatest((select coalesce(max(" + column + "::text::bigint), 0) from "
                                + table.getKey() + "), 1)) from pg_get_serial_sequence('" + table.getKey() + "', '"
                                + column + "') s where s is not null");
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
