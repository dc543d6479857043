package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are read cell by cell, each with what its column tells. */
class TablePassagesTest {

    private static List<ColumnType> types(String table, String words) {
        return Passages.in(table, words).cells().stream().map(Cell::type).toList();
    }

    @Test
    void the_cells_of_a_row_tell_head_words_and_where_both_stand() {
        Passage row =
                Passages.in("# Terms\n\n| Event | Notice |\n|---|---|\n| Rise of prices | 45 Days |\n", "45 days");
        Cell cell = row.cells().get(1);

        assertThat(cell.head().folded()).isEqualTo("notice");
        assertThat(cell.span().of(row.document().text())).isEqualTo("45 Days");
        assertThat(cell.headSpan().of(row.document().text())).isEqualTo("Notice");
        assertThat(row.text()
                        .folded()
                        .substring(cell.stretch().start(), cell.stretch().end()))
                .isEqualTo("45 days");
    }

    @Test
    void parties_in_the_head_take_marks_or_letters() {
        String table = "| 作業 | 弊社 | ご契約者様 |\n|---|---|---|\n| 鍵の交換 | ○ | － |\n| 棚卸し | × | ○ |\n";

        assertThat(types(table, "鍵の交換")).containsExactly(ColumnType.LABEL, ColumnType.PARTY, ColumnType.PARTY);
        assertThat(Passages.in(table, "鍵の交換").cells()).extracting(Cell::mark).containsExactly(null, Mark.YES, Mark.NO);
        assertThat(Passages.in("| Task | Provider | Customer |\n|---|---|---|\n| Keys | R/A | I |\n", "keys")
                        .cells())
                .extracting(Cell::mark)
                .containsExactly(null, Mark.RESPONSIBLE, Mark.INVOLVED);
    }

    @Test
    void a_legend_turns_what_a_sign_says() {
        String table = "◎：主に担当、○：支援\n\n| 作業 | 当社 | お客様 |\n|---|---|---|\n| 鍵の交換 | ◎ | ○ |\n";

        assertThat(Passages.in(table, "鍵の交換").cells())
                .extracting(Cell::mark)
                .containsExactly(null, Mark.YES, Mark.PARTLY);
    }

    @Test
    void owners_are_known_by_the_head_or_by_the_cells() {
        assertThat(types("| 対象 | 実施者 |\n|---|---|\n| 鍵の交換 | 弊社 |\n", "鍵の交換"))
                .containsExactly(ColumnType.LABEL, ColumnType.OWNER);
        assertThat(types("| Matter | X |\n|---|---|\n| Keys | Customer |\n| Doors | Provider |\n", "keys"))
                .containsExactly(ColumnType.LABEL, ColumnType.OWNER);
    }

    @Test
    void plans_values_names_places_and_remarks_are_told_apart() {
        assertThat(types("| Feature | Basic | Gold plan |\n|---|---|---|\n| Copies | – | ✓ |\n", "copies"))
                .containsExactly(ColumnType.LABEL, ColumnType.PLAN, ColumnType.PLAN);
        assertThat(types("| 委託先 | 所在国 | 業務 | 備考 |\n|---|---|---|---|\n| 青葉社 | 日本 | 印刷 | 東京 |\n", "青葉社"))
                .containsExactly(ColumnType.NAME, ColumnType.PLACE, ColumnType.TEXT, ColumnType.REMARK);
        assertThat(types("| Event | X |\n|---|---|\n| Rise | 45 days |\n| End | 6 months |\n", "rise"))
                .containsExactly(ColumnType.LABEL, ColumnType.VALUE);
    }

    @Test
    void a_row_of_heads_states_nothing_even_two_of_them_or_one_said_again() {
        assertThat(Passages.in("| Feature | Plan | |\n|---|---|---|\n| | Basic | Gold |\n| Copies | – | daily |\n"))
                .extracting(p -> p.text().folded())
                .containsExactly("feature: copies|gold: daily");
        assertThat(Passages.in(
                        "| Event | Notice |\n|---|---|\n| Rise | 45 days |\n| Event | Notice |\n| End | 6 months |\n"))
                .extracting(p -> p.text().folded())
                .containsExactly("event: rise|notice: 45 days", "event: end|notice: 6 months");
    }

    @Test
    void lines_in_a_cell_are_statements_of_their_own() {
        assertThat(
                        Passages.in(
                                "| Data | Erased |\n|---|---|\n| Files | **on request:** 20 days <br> **at the end:** 120 days |\n"))
                .extracting(p -> p.text().folded())
                .containsExactly("data: files|erased: on request: 20 days", "data: files|erased: at the end: 120 days");
    }

    @Test
    void lines_of_cells_that_hold_equally_many_belong_together() {
        assertThat(Passages.in("| Firm | Country |\n|---|---|\n| Aoba<br>Midori | Japan<br>Malta |\n"))
                .extracting(p -> p.text().folded())
                .containsExactly("firm: aoba|country: japan", "firm: midori|country: malta");
    }

    @Test
    void a_value_behind_prose_speaks_with_the_label_of_its_row() {
        String prose = "登録した文章、画像、添付の資料、および集計の結果など、画面から入れられたすべてのものが含まれ、写しについても同じように扱われます。";
        Passage row = Passages.in("| 区分 | 内容 | 削除までの期間 |\n|---|---|---|\n| 文書 | " + prose + " | 最大45日 |\n", "45日");

        assertThat(row.text().folded()).isEqualTo("区分:文書|削除までの期間:最大45日");
        assertThat(row.cells()).extracting(c -> c.stretch() != null).containsExactly(true, false, true);
    }

    @Test
    void an_item_of_label_and_value_has_both_as_cells() {
        Passage item = Passages.in("# 記録\n\n- 操作の記録：2年\n- 10:30 に開始\n", "2年");

        assertThat(item.cells()).extracting(c -> c.type() + " " + c.text()).containsExactly("LABEL 操作の記録", "VALUE 2年");
        assertThat(Passages.in("# 記録\n\n- 操作の記録：2年\n- 10:30 に開始\n", "に開始").cells())
                .isEmpty();
    }
}
