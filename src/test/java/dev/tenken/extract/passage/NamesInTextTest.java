package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.text.MatchText;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesInTextTest {

    @Test
    void the_longer_of_two_names_is_meant_and_a_part_of_a_word_is_none() {
        assertThat(found("We back up Apps Calendar.", "Apps", "Apps Calendar")).containsExactly("apps calendar");
        assertThat(found("Apps and Apps Calendar", "Apps", "Apps Calendar"))
                .containsExactlyInAnyOrder("apps", "apps calendar");
        assertThat(found("Mailing lists and Gmail", "Mail")).isEmpty();
        assertThat(found("サイボウズOfficeとメールワイズ", "メール", "メールワイズ")).containsExactly("メールワイズ");
    }

    @Test
    void where_three_overlap_what_the_longest_leaves_is_looked_at_again() {
        assertThat(found("a b c d", "A B", "A", "B C D")).containsExactlyInAnyOrder("b c d", "a");
    }

    @Test
    void the_same_is_found_as_by_looking_for_one_name_after_the_other() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            // Of two that are as long as each other the first in the text is meant; names of different lengths have one
            // order.
            String[] names = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                    .mapToObj(length -> words(random, length))
                    .toArray(String[]::new);
            String text = words(random, random.nextInt(12));

            assertThat(new TreeSet<>(found(text, names)))
                    .as("%s in %s", List.of(names), text)
                    .isEqualTo(oneAfterTheOther(text, names));
        }
    }

    @Test
    void names_of_repeated_pieces_in_a_long_text_come_to_an_end() {
        String[] names = IntStream.rangeClosed(1, 100)
                .mapToObj("a "::repeat)
                .map(String::strip)
                .toArray(String[]::new);

        // One name after the other would look at each of 100,000 letters thousands of times.
        assertThat(found("a ".repeat(50_000), names)).isNotEmpty();
    }

    private static List<String> found(String text, String... names) {
        NamesInText<String> all = new NamesInText<>();
        Stream.of(names).map(n -> MatchText.of(n).folded()).forEach(n -> all.put(n, n));
        return List.copyOf(all.in(MatchText.of(text)));
    }

    private static TreeSet<String> oneAfterTheOther(String text, String... names) {
        MatchText folded = MatchText.of(text);
        StringBuilder rest = new StringBuilder(folded.folded());
        TreeSet<String> found = new TreeSet<>();
        Stream.of(names)
                .sorted(Comparator.comparingInt((String n) -> -n.length()))
                .forEach(name -> {
                    for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
                        if (folded.isWord(at, at + name.length())) {
                            found.add(name);
                            rest.replace(at, at + name.length(), "\0".repeat(name.length()));
                        }
                    }
                });
        return found;
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(3))))
                .reduce((a, b) -> a + " " + b)
                .orElse("-");
    }
}
