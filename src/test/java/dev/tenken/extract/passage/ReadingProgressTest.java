package dev.tenken.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.document.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {

    @Test
    void a_long_document_is_told_of_at_every_million_characters() {
        assertThat(told("word ".repeat(500_000), 10, 999_999, 1_000_000, 1_200_000, 2_400_000))
                .containsExactly(
                        "v.txt: examined 1 of 2.5 million characters", "v.txt: examined 2 of 2.5 million characters");
    }

    @Test
    void a_short_one_is_not() {
        assertThat(told("word ".repeat(100), 0, 499)).isEmpty();
    }

    private static List<String> told(String text, int... offsets) {
        Document document = DocumentReader.read(text, new DocumentReader.Origin("v.txt", "0", null));
        List<String> lines = new ArrayList<>();
        ReadingProgress progress = new ReadingProgress(document, lines::add);
        for (int offset : offsets) {
            progress.at(offset);
        }
        return lines;
    }
}
