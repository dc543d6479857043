package dev.tenken.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataTest {

    record Person(String fullName, Integer age, List<String> tags) {}

    @Test
    void keys_in_kebab_case_are_components_of_the_record() {
        Person person = Data.readYaml("full-name: 点検\nage: 3\ntags: [a, b]\n", "p.yaml", Person.class);

        assertThat(person).isEqualTo(new Person("点検", 3, List.of("a", "b")));
    }

    @Test
    void an_unknown_key_is_told_with_its_place_and_the_known_ones() {
        refused("full-name: a\nname: b\n", "p.yaml:", "name: unknown key; known here: age, full-name, tags");
    }

    @Test
    void a_wrong_shape_is_told_in_words_of_the_text() {
        refused("full-name: [a]\n", "p.yaml:1: full-name: wanted a text, got a list");
        refused("tags: {a: b}\n", "p.yaml:1: tags[0]: wanted a text, got a mapping");
        refused("age: three\n", "p.yaml:1: age: wanted a number, got \"three\"");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() {
        refused("full-name: \"a\n", "p.yaml:", "not valid YAML");
    }

    @Test
    void a_key_given_twice_is_refused() {
        refused("age: 1\nage: 2\n", "p.yaml:2", "age");
    }

    @Test
    void an_empty_text_is_refused() {
        refused("", "p.yaml");
    }

    @Test
    void json_is_written_the_same_way_each_time() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("b", List.of(1, "二"));
        tree.put("a", null);

        assertThat(Data.writeJson(tree)).isEqualTo("{\n  \"b\" : [\n    1,\n    \"二\"\n  ],\n  \"a\" : null\n}\n");
    }

    private static void refused(String yaml, String... words) {
        assertThatThrownBy(() -> Data.readYaml(yaml, "p.yaml", Person.class))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(words);
    }
}
