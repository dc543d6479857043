package dev.tenken.extract;

/** Markdown tables for tests. */
final class Tables {
    private Tables() {}

    /** A document of one table; cells are parted by "|". */
    static String of(String heading, String heads, String... rows) {
        StringBuilder text =
                new StringBuilder(heading).append("\n\n| ").append(heads).append(" |\n|");
        text.append("---|".repeat(heads.split("\\|").length)).append('\n');
        for (String row : rows) {
            text.append("| ").append(row).append(" |\n");
        }
        return text.toString();
    }
}
