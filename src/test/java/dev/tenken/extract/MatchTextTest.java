package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchTextTest {

    @Test
    void full_width_half_width_and_upper_case_are_folded() {
        assertThat(MatchText.of("ＡＷＳのﾊﾞｯｸｱｯﾌﾟは９９．９％").folded()).isEqualTo("awsのバックアップは99.9%");
    }

    @Test
    void blanks_beside_japanese_letters_and_line_breaks_do_not_matter() {
        assertThat(MatchText.of("最低 3 か月間の\nログ を保存").folded()).isEqualTo("最低3か月間のログを保存");
        assertThat(MatchText.of("kept for\n  90 days").folded()).isEqualTo("kept for 90 days");
    }

    @Test
    void a_word_cut_at_the_end_of_a_line_is_whole_again() {
        assertThat(MatchText.of("protected by encryp-\ntion at rest").folded())
                .isEqualTo("protected by encryption at rest");
        assertThat(MatchText.of("back\u00AD\r\n  ups daily").folded()).isEqualTo("backups daily");
        assertThat(MatchText.of("a third-\nparty audit of AES-\nGCM").folded())
                .isEqualTo("a third-party audit of aes-gcm");
        assertThat(MatchText.of("kept - \nfor 30 days").folded()).isEqualTo("kept - for 30 days");
        assertThat(MatchText.of("3-\nday").folded()).isEqualTo("3- day");
    }

    @Test
    void a_whole_word_maps_to_both_its_lines() {
        String text = "by encryp-\ntion.";
        MatchText folded = MatchText.of(text);
        int start = folded.folded().indexOf("encryption");

        assertThat(folded.original(start, start + 10).of(text)).isEqualTo("encryp-\ntion");
        assertThat(Captured.clean(text)).isEqualTo("by encryption.");
        assertThat(Captured.clean("third-\nparty セキ\nュリティ")).isEqualTo("third-party セキュリティ");
    }

    @Test
    void emphasis_and_link_targets_are_not_part_of_the_words() {
        assertThat(MatchText.of("**アジア**&#8203;の[logs](https://example.com/logs) here")
                        .folded())
                .isEqualTo("アジアの[logs] here");
    }

    @Test
    void the_way_back_leads_to_the_original_letters() {
        String text = "保存は　９０ 日 間です。";
        MatchText folded = MatchText.of(text);
        int start = folded.folded().indexOf("90日間");

        Span original = folded.original(start, start + 4);

        assertThat(original.of(text)).isEqualTo("９０ 日 間");
    }

    @Test
    void every_letter_of_any_text_maps_into_that_text_in_order() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.appendCodePoint(" a　Ａｶﾞ（）**\n\t日本ログ&#8203;é😀".codePointAt(random.nextInt(22)));
            }
            MatchText folded = MatchText.of(text.toString());
            int last = 0;
            for (int i = 0; i < folded.folded().length(); i++) {
                Span original = folded.original(i, i + 1);
                assertThat(original.start()).isGreaterThanOrEqualTo(last);
                assertThat(original.end()).isLessThanOrEqualTo(text.length());
                last = original.start();
            }
        }
    }

    @Test
    void a_word_is_not_found_inside_another() {
        assertThat(isWord("アクセスログを保存", "ログ")).isTrue();
        assertThat(isWord("ログイン画面", "ログ")).isFalse();
        assertThat(isWord("技術ブログの記事", "ログ")).isFalse();
        assertThat(isWord("プログラムの変更", "ログ")).isFalse();
        assertThat(isWord("東京都の本社", "京都")).isFalse();
        assertThat(isWord("the log is kept", "log")).isTrue();
        assertThat(isWord("the login page", "log")).isFalse();
        assertThat(isWord("our blog", "log")).isFalse();
    }

    private static boolean isWord(String text, String word) {
        MatchText folded = MatchText.of(text);
        int start = folded.folded().indexOf(word);
        assertThat(start).isGreaterThanOrEqualTo(0);
        return folded.isWord(start, start + word.length());
    }
}
