package dev.tenken.database;

/** The two database engines. Everything else about them is the same for those who use one. */
public enum Dialect {
    SQLITE("sqlite"),
    POSTGRESQL("postgresql");

    private final String folder;

    Dialect(String folder) {
        this.folder = folder;
    }

    /** Where Flyway finds the migrations of this engine on the class path. */
    String migrations() {
        return "classpath:database/" + folder;
    }
}
