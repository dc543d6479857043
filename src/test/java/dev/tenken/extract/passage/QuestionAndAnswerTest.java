package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.FactsOf;
import dev.tenken.extract.Passages;
import dev.tenken.extract.passage.Context.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question states nothing; its answer is read with it. */
class QuestionAndAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q1. 複写は残りますか。\nA1. 9日分あります。\n",
                "Q1. 複写は残りますか。\n\nA1. 9日分あります。\n",
                "Ｑ：複写は残りますか。\nＡ：9日分あります。\n",
                "**Q. 複写は残りますか。**\n\n**A.** 9日分あります。\n",
                "問1　複写は残りますか。\n答1　9日分あります。\n",
                "【質問】複写は残りますか。\n【回答】9日分あります。\n",
                "## 複写は残りますか。\n\n9日分あります。\n",
                "## Q1 複写は残りますか？\n\n9日分あります。\n",
                "複写は残りますか。\n\n9日分あります。\n",
            })
    void an_answer_is_read_with_its_question(String text) {
        List<Passage> passages = Passages.in("# よくある質問\n\n前置きです。\n\n" + text);

        assertThat(passages).extracting(p -> p.text().folded()).containsExactly("前置きです。", "9日分あります。");
        assertThat(Passages.cited(passages.get(1), Role.QUESTION))
                .singleElement()
                .asString()
                .contains("複写は残りますか");
        assertThat(Passages.cited(passages.get(0), Role.QUESTION)).isEmpty();
    }

    @Test
    void further_sentences_and_lists_of_an_answer_are_read_with_the_question_too() {
        List<Passage> passages = Passages.in(
                "# FAQ\n\nQ: Where are copies kept?\nA: In two halls. Each has guards. They are:\n\n- Graz\n- Linz\n");

        assertThat(passages)
                .extracting(p -> p.text().folded())
                .containsExactly("in two halls.", "each has guards.", "they are:", "graz", "linz");
        assertThat(passages).allSatisfy(p -> assertThat(Passages.cited(p, Role.QUESTION))
                .containsExactly("Where are copies kept?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q: Do you wipe copies?\nA: Not applicable. Everything lies on a rented cloud.\n",
                "## Do you wipe copies?\n\nNot relevant. Everything lies on a rented cloud.\n",
                "> Do you wipe copies?\n\nOut of scope. Everything lies on a rented cloud.\n",
            })
    void what_follows_an_answer_that_puts_the_question_aside_is_not_read_with_it(String text) {
        Passage passage = Passages.in("# FAQ\n\n" + text, "rented");

        assertThat(passage.contexts()).noneMatch(c -> c.role() == Role.QUESTION);
    }

    @Test
    void words_of_a_question_that_was_put_aside_are_nobodys_statement() {
        String question = "# よくある質問\n\nQ. NTPで時刻を同期していますか。\nA. ";

        assertThat(FactsOf.text(question + "はい。すべてのサーバーが対象です。\n", "clock-sync")).isNotEmpty();
        assertThat(FactsOf.text(question + "該当なし。すべてのサーバーが借りものです。\n", "clock-sync"))
                .isEmpty();
    }

    @Test
    void each_answer_belongs_to_the_question_right_before_it() {
        List<Passage> passages = Passages.in("# FAQ\n\nQ1: Copies?\nA1: Daily.\nQ2: Logs?\nA2: Kept 9 days.\n");

        assertThat(Passages.cited(passages.get(1), Role.QUESTION)).containsExactly("Logs?");
    }

    @Test
    void a_bare_yes_and_what_explains_it_are_one_answer() {
        List<Passage> passages = Passages.in("# FAQ\n\nQ. 複写は残りますか。\nA. はい。毎晩残します。\n");

        assertThat(passages).extracting(p -> p.quote().of(p.document().text())).containsExactly("はい。毎晩残します。");
    }

    @Test
    void a_marked_request_is_a_question_without_asking() {
        assertThat(Passages.in("# FAQ\n\nQ: Tell us about your backups\nA: They are made daily.\n"))
                .extracting(p -> p.text().folded())
                .containsExactly("they are made daily.");
    }

    @Test
    void a_letter_of_a_list_and_the_name_of_a_quarter_are_no_marks() {
        assertThat(Passages.in("# Uptime\n\nQ1: 99.98 % was reached.\n\nA. Guards stand at the door.\n"))
                .extracting(p -> p.text().folded())
                .containsExactly("q1: 99.98 % was reached.", "a. guards stand at the door.");
    }

    @Test
    void a_question_in_prose_does_not_reach_beyond_the_paragraph_below_it() {
        List<Passage> passages = Passages.in("# Copies\n\nWho makes copies?\n\nOur staff does.\n\nDoors are locked.\n");

        assertThat(Passages.cited(passages.get(0), Role.QUESTION)).containsExactly("Who makes copies?");
        assertThat(Passages.cited(passages.get(1), Role.QUESTION)).isEmpty();
    }

    @Test
    void a_row_of_a_check_sheet_cites_its_question() {
        Passage row = Passages.in("| No | 確認事項 | 回答 |\n|---|---|---|\n| 1 | 複写は残りますか。 | 9日分 |\n", "9日分");

        assertThat(Passages.cited(row, Role.QUESTION)).containsExactly("複写は残りますか。");
        assertThat(row.cells())
                .extracting(Cell::type)
                .containsExactly(ColumnType.LABEL, ColumnType.QUESTION, ColumnType.ANSWER);
    }

    @Test
    void the_box_that_is_ticked_answers_on_the_line_of_its_question_or_below() {
        for (String between : List.of(" ", "\n")) {
            List<Passage> passages = Passages.in(
                    "1. Are copies kept?" + between + "☐ Yes ☒ No\n\n2. 記録は残りますか。" + between + "☑はい ☐いいえ\n");

            assertThat(passages)
                    .extracting(p -> p.text().folded())
                    .containsExactly("1.|are copies kept?|no", "2.|記録は残りますか。|はい");
            assertThat(passages.get(0).cells().get(2).mark()).isEqualTo(Mark.NO);
        }
    }
}
