package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import dev.tenken.extract.passage.Context.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a passage is read with can be cited where it stands. */
class ContextPlacesTest {

    @Test
    void the_two_nearest_headings_are_cited_nearest_first() {
        Passage passage = Passages.in("# Paper\n\n## Copies\n\n### Nightly\n\nThey are kept for 9 days.\n", "9 days");

        assertThat(Passages.cited(passage, Role.HEADING)).containsExactly("Nightly", "Copies");
    }

    @Test
    void of_two_headings_with_the_same_words_the_one_above_is_cited() {
        String text = "# A\n\n## Logs\n\nKept 3 days.\n\n# B\n\n## Logs\n\nKept 4 days.\n";

        Passage second = Passages.in(text, "4 days");

        assertThat(second.contexts().get(0).span().start()).isEqualTo(text.lastIndexOf("Logs"));
    }

    @Test
    void an_item_cites_the_sentence_that_announces_it_whatever_stands_between() {
        for (String list : List.of("- 電話\n- 掲示板\n", "\n\n・電話\n・掲示板\n", "（1）電話\n（2）掲示板\n", "1. 電話\n2. 掲示板\n")) {
            Passage item = Passages.in("# 連絡\n\n障害は、次の手段で知らせます。\n" + list, "掲示板");

            assertThat(Passages.cited(item, Role.LEAD_IN)).as(list).containsExactly("障害は、次の手段で知らせます。");
        }
    }

    @Test
    void an_item_right_below_a_heading_is_announced_by_it() {
        Passage second = Passages.in("# Repair times\n\n- Grave: 2 days\n- Slight: 3 weeks\n", "slight");

        assertThat(Passages.cited(second, Role.LEAD_IN)).containsExactly("Repair times");
    }

    @Test
    void a_paragraph_below_a_heading_is_not_announced_by_it() {
        Passage prose = Passages.in("# Repair times\n\nWe repair within 2 days.\n", "2 days");

        assertThat(Passages.cited(prose, Role.LEAD_IN)).isEmpty();
    }

    @Test
    void a_nested_item_cites_its_parents_innermost_first_and_then_the_lead_in() {
        Passage inner = Passages.in(
                "# Duties\n\nThe parties do the following:\n\n- The customer:\n  - At sign-up:\n    - picks a password\n",
                "password");

        assertThat(Passages.cited(inner, Role.PARENT)).containsExactly("At sign-up:", "The customer:");
        assertThat(Passages.cited(inner, Role.LEAD_IN)).containsExactly("The parties do the following:");
    }

    @Test
    void a_row_below_a_cell_that_reaches_into_it_cites_that_cell() {
        Passage row = Passages.in(
                "| Matter | Part | Term |\n|---|---|---|\n| Logs | Access | 3 days |\n| | Audit | 4 days |\n",
                "4 days");

        assertThat(Passages.cited(row, Role.PARENT)).containsExactly("Logs");
    }

    @Test
    void a_sentence_that_points_back_cites_the_one_before_even_in_another_paragraph() {
        Passage leaning = Passages.in("# 委託\n\n倉庫は青葉社に任せています。\n\n同社は鍵を管理します。\n", "鍵を管理");

        assertThat(Passages.cited(leaning, Role.BEFORE)).containsExactly("倉庫は青葉社に任せています。");
    }

    @Test
    void this_amid_a_sentence_points_back_too() {
        Passage leaning = Passages.in(
                "# Plans\n\nLarge tenants restore files themselves.\n\nIn the small plans this is left out.\n",
                "left out");

        assertThat(Passages.cited(leaning, Role.BEFORE)).containsExactly("Large tenants restore files themselves.");
    }

    @Test
    void the_sentence_before_is_never_that_of_another_section() {
        Passage leaning = Passages.in("# Copies\n\nWe keep copies.\n\n# Logs\n\nThey are kept for 9 days.\n", "9 days");

        assertThat(Passages.cited(leaning, Role.BEFORE)).isEmpty();
    }
}
