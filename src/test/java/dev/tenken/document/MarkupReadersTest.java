package dev.tenken.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.markup.AsciiDocSource;
import dev.tenken.document.markup.MarkdownSource;
import dev.tenken.document.markup.MarkupReader;
import dev.tenken.document.markup.RestructuredSource;
import dev.tenken.model.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the marks of each format say of structure; line ends show as a slash. */
class MarkupReadersTest {

    @Test
    void tables_of_restructured_text_keep_their_columns() {
        assertThat(rst("""
                .. list-table:: Periods
                   :header-rows: 1

                   * - Record
                     - Kept
                   * - Audit logs
                     - 400 days

                .. csv-table::
                   :header: "Copy", "Kept"

                   "Daily, full", 14 days

                =========  =======
                Kind       Where
                =========  =======
                Backups    Berlin
                Logs of    Paris
                access
                =========  =======
                """))
                .containsExactly(
                        "# Periods",
                        "|Record|Kept|",
                        "|Record=Audit logs|Kept=400 days|",
                        "|Copy|Kept|",
                        "|Copy=Daily, full|Kept=14 days|",
                        "|Kind|Where|",
                        "|Kind=Backups|Where=Berlin|",
                        "|Kind=Logs of|Where=Paris|",
                        "|Kind=access|Where=|");
    }

    @Test
    void a_grid_cell_may_fill_several_lines() {
        assertThat(rst("""
                +----------+-----------------+
                | Record   | Kept            |
                +==========+=================+
                | Logs of  | 400 days, then  |
                | access   | deleted         |
                +----------+-----------------+
                """)).containsExactly("|Record|Kept|", "|Record=Logs of access|Kept=400 days, then deleted|");
    }

    @Test
    void titles_of_restructured_text_stand_over_their_underlines() {
        assertThat(rst("""
                #####
                Paper
                #####

                .. _backups:

                Backups
                =======
                Kept for |days| days, see :ref:`here <x>`.

                Restore
                ^^^^^^^
                Term
                  What it means.

                .. image:: x.png
                   :alt: Kept for 5 days.
                """))
                .containsExactly(
                        "# Paper",
                        "## Backups",
                        "Kept for        days, see      `here    `.",
                        "### Restore",
                        "Term:  What it means.");
    }

    @Test
    void what_asciidoc_publishes_elsewhere_alone_is_left_out() {
        assertThat(adoc("""
                :cloud:

                ifdef::internal[]
                Kept for 5 days.
                ifdef::cloud[]
                Kept for 6 days.
                endif::[]
                endif::internal[]

                ifdef::cloud[]
                Kept for a year.
                endif::[]

                ifndef::cloud[Kept for 7 days.]
                """))
                .contains("Kept for a year.")
                .noneMatch(line -> line.contains("days") || line.contains("endif"));
    }

    @Test
    void titles_of_asciidoc_blocks_head_their_block_alone() {
        assertThat(adoc("""
                = Paper

                == Backups

                .How long?
                [%collapsible]
                ====
                Fourteen days.
                ====

                Kept in Berlin.

                .Where
                |===
                |Kind |Place

                |Logs
                |Paris

                2+|All else: see the contract
                |===

                Retention:: 14 days
                Copies:: two
                """))
                .containsExactly(
                        "# Paper",
                        "## Backups",
                        "### How long?",
                        "Fourteen days.",
                        "Kept in Berlin.",
                        "### Where",
                        "|Kind|Place|",
                        "|Kind=Logs|Place=Paris|",
                        "|Kind=All else: see the contract|Place=|",
                        "Retention:  14 days",
                        "Copies:  two");
    }

    @Test
    void a_mark_that_is_never_closed_hides_nothing() {
        assertThat(mdx("<Card title=\"Backups\">\nKept for 14 days.\n\n{ opens no more.\n\nAudit logs too.\n"))
                .containsExactly("Kept for 14 days.", "{ opens no more.", "Audit logs too.");
        assertThat(adoc("----\nKept for 14 days.\n")).contains("Kept for 14 days.");
        assertThat(rst("+---+\n\nKept for 14 days.\n")).contains("Kept for 14 days.");
    }

    @Test
    void cards_that_enclose_nothing_are_items() {
        assertThat(mdx("# Security\n\n<Card title=\"SOC 2 report\" href=\"/soc2\" />\n\nLogs are kept.\n"))
                .containsExactly("# Security", "- SOC 2 report", "Logs are kept.");
    }

    private static List<String> rst(String source) {
        return outline(new RestructuredSource(), source);
    }

    private static List<String> adoc(String source) {
        return outline(new AsciiDocSource(), source);
    }

    private static List<String> mdx(String source) {
        return outline(new MarkdownSource(true), source);
    }

    private static List<String> outline(MarkupReader reader, String source) {
        Document document =
                DocumentReader.read(reader.read(source), new DocumentReader.Origin("paper.md", "0", null), null);
        return FormatFiles.outline(document);
    }
}
