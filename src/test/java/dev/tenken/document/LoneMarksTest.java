package dev.tenken.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages whose list items hold paragraphs come out with the markers on lines of their own. */
class LoneMarksTest {
    private static List<String> items(String text) {
        Document document = DocumentReader.read(text, new DocumentReader.Origin("v.txt", "0", null));
        return document.blocks().stream()
                .filter(b -> b.kind() == BlockKind.LIST_ITEM)
                .map(b -> described(document, b))
                .toList();
    }

    private static String described(Document document, Block block) {
        String parents = String.join(" > ", block.parents());
        return (parents.isEmpty() ? "" : parents + " > ") + block.span().of(document.text());
    }

    @Test
    void the_words_below_a_marker_are_its_item() {
        assertThat(items("We see to:\n-\nPatching of the hosts.\n-\nWatching over the halls.\n"))
                .containsExactly("Patching of the hosts.", "Watching over the halls.");
        assertThat(items("当社が行うことは次のとおりです。\n\n●\n\n収容設備を点検し、結果を記録すること\n\n●\n\n異常を知らせること\n"))
                .containsExactly("収容設備を点検し、結果を記録すること", "異常を知らせること");
    }

    @Test
    void an_item_that_announces_others_has_them_up_to_a_marker_without_words() {
        assertThat(
                        items(
                                "Duties\n\n-\nThe host sees to the halls, which means:\n-\nPower.\n-\nCooling.\n-\n-\nYou see to the rest.\n"))
                .containsExactly(
                        "The host sees to the halls, which means:",
                        "The host sees to the halls, which means: > Power.",
                        "The host sees to the halls, which means: > Cooling.",
                        "You see to the rest.");
    }

    @Test
    void items_with_markers_before_their_words_lie_in_the_one_above_them() {
        assertThat(items("Terms\n-\nSupport\n- We answer by mail.\n-\nBackups\n- We keep copies for thirty days.\n"))
                .containsExactly(
                        "Support",
                        "Support > We answer by mail.",
                        "Backups",
                        "Backups > We keep copies for thirty days.");
    }

    @Test
    void signs_in_cells_of_a_table_are_no_markers() {
        assertThat(items("Feature\nFree\nPaid\nCopies are kept each night\n-\n✓\nLogs of what users do\n-\n✓\n"))
                .isEmpty();
    }

    @Test
    void one_sign_alone_makes_no_list() {
        assertThat(items("We keep copies of everything that you store.\n-\nWe keep logs of all that happens.\n"))
                .isEmpty();
    }
}
