package dev.tenken.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormMapTest {
    @Test
    void what_is_made_of_a_word_is_made_once_wherever_it_stands() {
        List<String> made = new ArrayList<>();
        FormMap<Integer> lengths = new FormMap<>();
        List<Word> words = Words.of(MatchText.of("Logs of logs; 記録の記録")).all();

        List<Integer> found = words.stream()
                .map(w -> lengths.get(w.is(), form -> {
                    made.add(form.form());
                    return form.form().length();
                }))
                .toList();

        assertThat(found).containsExactly(4, 2, 4, 1, 2, 1, 2);
        assertThat(made).containsExactly("logs", "of", ";", "記録", "の");
    }
}
