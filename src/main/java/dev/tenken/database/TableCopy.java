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
import java.util.Locale;
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

    /** What a column holds, by the name of its type: the drivers' own numbers of types differ, and tell blobs of SQLite as something else. */
    private enum Kind {
        BYTES,
        NUMBER,
        FRACTION,
        TEXT;

        static Kind of(String type) {
            String name = type.toLowerCase(Locale.ROOT);
            if (name.contains("blob") || name.contains("bytea")) {
                return BYTES;
            }
            if (name.contains("int") || name.contains("serial")) {
                return NUMBER;
            }
            boolean fraction =
                    name.contains("real") || name.contains("float") || name.contains("double") || name.contains("num");
            return fraction ? FRACTION : TEXT;
        }
    }

    private TableCopy() {}

    /**
     * Leaves the target as the source is; what stood there is removed.
     *
     * @param from in a transaction that sees one moment
     * @param to in a transaction
     */
    static void copy(Connection from, Connection to) throws SQLException {
        Map<String, Map<String, Kind>> tables = tables(to);
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
    private static Map<String, Map<String, Kind>> tables(Connection connection) throws SQLException {
        Map<String, Map<String, Kind>> tables = new TreeMap<>();
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
            Map<String, Kind> columns = new LinkedHashMap<>();
            try (ResultSet rows = data.getColumns(null, connection.getSchema(), table, "%")) {
                while (rows.next()) {
                    columns.put(rows.getString("COLUMN_NAME"), Kind.of(rows.getString("TYPE_NAME")));
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

    private static void copy(Connection from, Connection to, String table, Map<String, Kind> columns)
            throws SQLException {
        String names = String.join(", ", columns.keySet());
        String places = columns.keySet().stream().map(c -> "?").collect(Collectors.joining(", "));
        List<Kind> types = List.copyOf(columns.values());
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

    private static void set(PreparedStatement insert, int place, ResultSet row, Kind kind) throws SQLException {
        switch (kind) {
            case BYTES -> insert.setBytes(place, row.getBytes(place));
            case NUMBER -> {
                long number = row.getLong(place);
                if (row.wasNull()) {
                    insert.setNull(place, Types.BIGINT);
                } else {
                    insert.setLong(place, number);
                }
            }
            case FRACTION -> insert.setObject(place, row.getObject(place));
            case TEXT -> insert.setString(place, row.getString(place));
        }
    }

    /** Numbers that the server gives go on behind those that were copied. */
    private static void count(Connection to, Map<String, Map<String, Kind>> tables) throws SQLException {
        for (Map.Entry<String, Map<String, Kind>> table : tables.entrySet()) {
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
