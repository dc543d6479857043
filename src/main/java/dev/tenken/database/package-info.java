/**
 * The one database of a register and its history: a file, or a PostgreSQL that many machines share. It opens it, brings its tables up to date,
 * and says how times are written; what stands in the tables is known by those who keep it there. Flyway, the pool and the drivers stay here;
 * SQL is written with Jdbi by the packages that own the tables.
 */
package dev.tenken.database;
