package dev.tenken.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    record People(List<Attempt<Person>> people) {}

    @Test
    void an_entry_that_does_not_fit_hides_no_other() {
        String yaml = "people:\n  - full-name: [a, {b: c}]\n    tags: [x]\n  - three\n  - full-name: d\n  -\n";

        List<Attempt<Person>> people =
                Data.readYaml(yaml, "p.yaml", People.class).people();

        assertThat(people).hasSize(4);
        assertThatThrownBy(() -> people.get(0).get("people[0]"))
                .hasMessage("people[0]: full-name: wanted a text, got a list");
        assertThatThrownBy(() -> people.get(1).get("people[1]")).hasMessage("people[1]: wanted a mapping, got a text");
        assertThat(people.get(2).get("people[2]").fullName()).isEqualTo("d");
        assertThat(people.get(3).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "Yes", "off", "1.10", "0123", "1_000", "0x1F", "1e3", "2026-10-01", "12:30", "+12"})
    void a_text_is_read_as_it_was_written(String text) {
        String yaml = "people: [{full-name: %s, tags: [%s]}]".formatted(text, text);

        Person person =
                Data.readYaml(yaml, "p.yaml", People.class).people().get(0).get("");

        assertThat(person.fullName()).isEqualTo(text);
        assertThat(person.tags()).containsExactly(text);
    }

    record Named(LocalizedText name) {}

    @Test
    void one_text_stands_for_both_languages_as_it_was_written() {
        assertThat(named("name: no")).isEqualTo(LocalizedText.same("no"));
        assertThat(named("name: 1.10")).isEqualTo(LocalizedText.same("1.10"));
        assertThat(named("name: {ja: 港}")).isEqualTo(new LocalizedText(null, "港"));
        assertThatThrownBy(() -> named("name: 2026-01-01")).hasMessage("p.yaml:1: name: wanted a mapping, got a text");
        assertThatThrownBy(() -> named("name: {en: '', ja: ' '}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("p.yaml:1");
    }

    private static LocalizedText named(String yaml) {
        return Data.readYaml(yaml, "p.yaml", Named.class).name();
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
