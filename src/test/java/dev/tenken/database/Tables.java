package dev.tenken.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database with the names of their columns. */
public final class Tables {
    private Tables() {}

    public static Map<String, Set<String>> of(Database database) {
        return database.jdbi().withHandle(h -> {
            try {
                Map<String, Set<String>> tables = new TreeMap<>();
                String schema = h.getConnection().getSchema();
                try (ResultSet columns = h.getConnection().getMetaData().getColumns(null, schema, "%", "%")) {
                    while (columns.next()) {
                        String table = columns.getString("TABLE_NAME");
                        // SQLite lists its own among them.
                        if (!table.startsWith("sqlite_")) {
                            tables.computeIfAbsent(table, t -> new TreeSet<>()).add(columns.getString("COLUMN_NAME"));
                        }
                    }
                }
                return tables;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
