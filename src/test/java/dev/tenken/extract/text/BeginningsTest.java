package dev.tenken.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    private static final List<String> STRINGS = List.of("a", "no", "log", "logs", "retention", "ログ", "バックアップ");
    private static final String TEXT = "no backup: retention of logs, バックアップとログ a";

    @Test
    void a_string_is_never_missed_where_it_begins() {
        Beginnings beginnings = new Beginnings();
        STRINGS.forEach(beginnings::add);

        for (int at = 0; at < TEXT.length(); at++) {
            if (STRINGS.stream().anyMatch(TEXT.substring(at)::startsWith)) {
                assertThat(beginnings.mayBegin(TEXT, at)).as("at %s", at).isTrue();
            }
        }
    }

    @Test
    void most_other_places_are_told_apart() {
        Beginnings beginnings = new Beginnings();
        beginnings.add("retention");

        assertThat(beginnings.mayBegin("retain", 0)).isFalse();
        assertThat(beginnings.mayBegin("rete", 0)).isTrue();
        assertThat(beginnings.mayBegin("ret", 0)).isFalse();
    }
}
