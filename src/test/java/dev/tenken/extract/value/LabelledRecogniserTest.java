package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import org.junit.jupiter.api.Test;

class LabelledRecogniserTest {
    private static final Recogniser LABELLED = LabelledRecogniser.create();

    @Test
    void what_can_be_labelled_is_told_with_how() {
        assertThat(Passages.values(LABELLED, "Users can label documents with a confidentiality level, at no cost."))
                .containsExactly("label documents with a confidentiality level");
        assertThat(Passages.values(LABELLED, "お客様は、文書に任意のタグを付けることができます。")).containsExactly("文書に任意のタグを付ける");
    }

    @Test
    void the_fullest_of_several_phrases_is_taken() {
        assertThat(Passages.values(LABELLED, "With tags, you can group your projects by department."))
                .containsExactly("group your projects by department");
    }

    @Test
    void other_words_are_none() {
        assertThat(Passages.values(LABELLED, "The table lists what the stage holds."))
                .isEmpty();
        assertThat(Passages.values(LABELLED, "メンテナンスは深夜に行います。")).isEmpty();
    }
}
