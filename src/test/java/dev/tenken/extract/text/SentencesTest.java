package dev.tenken.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where does a sentence end? */
class SentencesTest {

    @Test
    void a_figure_may_open_a_sentence() {
        assertThat(cut("Copies are kept as booked. 5 days after the end they are erased."))
                .containsExactly("Copies are kept as booked.", "5 days after the end they are erased.");
    }

    @Test
    void a_figure_behind_an_abbreviation_or_in_brackets_opens_none() {
        assertThat(cut("It takes approx. 5 days to erase.")).hasSize(1);
        assertThat(cut("See art. 5 paragraph 2.")).hasSize(1);
        assertThat(cut("Copies (kept as booked. 5 days at most) are erased.")).hasSize(1);
        assertThat(cut("複製は保管します。5日後に消去します。")).hasSize(2);
    }

    @Test
    void what_ends_in_brackets_ends_no_sentence_that_goes_on_behind_them() {
        assertThat(cut("契約が終了したときは、情報（複製物を含みます。）をすべて消去します。")).hasSize(1);
        assertThat(cut("個人情報保護法（以下「法」という。）、及び本規約を遵守します。")).hasSize(1);
        assertThat(cut("写しは毎日作成します（夜間。）。また、暗号化します。")).hasSize(2);
        assertThat(cut("写しを作成します（毎日。）また、暗号化します。")).hasSize(2);
        assertThat(cut("写しを作成します（毎日。）ところで、暗号化します。")).hasSize(2);
    }

    @Test
    void a_line_break_left_in_the_text_ends_a_sentence() {
        assertThat(cut("RTO: 30 minutes<br>RPO: 5 minutes<br />")).containsExactly("RTO: 30 minutes", "RPO: 5 minutes");
        assertThat(cut("<BR/>毎日取得<br>30日保管")).containsExactly("毎日取得", "30日保管");
        assertThat(cut("Copies are made by <brand> every day.")).hasSize(1);
        assertThat(cut("<br>")).isEmpty();
    }

    private static List<String> cut(String text) {
        return Sentences.of(text, new Span(0, text.length())).stream()
                .map(s -> s.of(text))
                .toList();
    }
}
