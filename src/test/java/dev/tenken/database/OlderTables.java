package dev.tenken.database;

import com.zaxxer.hikari.HikariDataSource;

/** Databases as older programs left them. */
public final class OlderTables {
    private OlderTables() {}

    /** Makes the tables of a program that knew the migrations up to this version and no more. */
    public static void make(String where, String version) {
        Address address = Address.of(where);
        try (HikariDataSource pool = Pools.open(address)) {
            Migrations.configured(pool, address).target(version).load().migrate();
        }
    }
}
