package dev.tenken.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.ledger.Sentences.Sought;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Document PAPER = DocumentReader.read("""
            # Plans

            Backups are kept. Enterprise plans keep them longer. Nothing else
            is planned.

            無料プランでは保存しません。プランにより異なる。

            - Team plan
            - A steam planet

            | Plan | Backups |
            | --- | --- |
            | Pro plan | yes |
            | Free tier | no |
            """, new DocumentReader.Origin("paper.md", "0", null));

    @Test
    void sentences_items_and_rows_that_hold_the_words_are_found_in_order() {
        assertThat(found("(?<![A-Za-z])(?:Enterprise|Team|Pro|team) plans?(?![a-z])"))
                .containsExactly("Enterprise plans keep them longer.", "Team plan", "Pro plan | yes");
        assertThat(found("(?<![\\p{IsKatakana}ー])(?:無料)?プラン(?=で)|Free tier"))
                .containsExactly("無料プランでは保存しません。", "Free tier | no");
    }

    @Test
    void a_sentence_ends_for_what_is_looked_for_where_it_ends() {
        assertThat(found("kept\\.(?! )")).containsExactly("Backups are kept.");
        assertThat(found("(?<!\\. )Enterprise")).containsExactly("Enterprise plans keep them longer.");
        assertThat(found("Plans")).isEmpty();
    }

    private static List<String> found(String words) {
        return new Sentences(PAPER)
                .with(new Sought(Pattern.compile(words)))
                .map(Evidence::quote)
                .toList();
    }
}
