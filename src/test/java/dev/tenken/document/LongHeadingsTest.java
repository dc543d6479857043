package dev.tenken.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.structure.TextStructure;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import org.junit.jupiter.api.Test;

/** What stands above a block is told with it, but not a text of any length once for every block below it. */
class LongHeadingsTest {
    private static final String LONG = "Backups and logs 𠮷".repeat(300);

    @Test
    void blocks_below_a_very_long_heading_are_told_its_beginning() {
        Document document = read("# " + LONG + "\n\nBackups are taken daily.\n");

        Block heading = document.blocks().get(0);
        String told = document.blocks().get(1).heading().get(0);
        assertThat(heading.span().of(document.text())).isEqualTo(LONG);
        assertThat(told)
                .hasSizeBetween(TextStructure.LONGEST_ABOVE - 1, TextStructure.LONGEST_ABOVE)
                .endsWith("…");
        assertThat(LONG).startsWith(told.substring(0, told.length() - 1));
    }

    @Test
    void items_within_a_very_long_item_are_told_its_beginning() {
        Document document = read("- " + LONG + "\n  - Backups are taken daily.\n");

        Block item = document.blocks().get(1);
        assertThat(item.kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(item.parents()).singleElement().satisfies(p -> assertThat(p)
                .hasSizeLessThanOrEqualTo(TextStructure.LONGEST_ABOVE));
    }

    @Test
    void no_letter_is_cut_in_two() {
        String pairs = "𠮷".repeat(TextStructure.LONGEST_ABOVE);

        assertThat(TextStructure.above(pairs)
                        .chars()
                        .filter(c -> Character.isSurrogate((char) c))
                        .count())
                .isEven();
        assertThat(TextStructure.above("a" + pairs)
                        .chars()
                        .filter(c -> Character.isSurrogate((char) c))
                        .count())
                .isEven();
    }

    private static Document read(String text) {
        return DocumentReader.read(text, new DocumentReader.Origin("v.txt", "0", null));
    }
}
