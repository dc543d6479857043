package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DatabaseOptionsTest {

    @Test
    void what_is_named_wins_over_the_environment_and_that_over_the_default() {
        DatabaseOptions options = read("--database", "a.db", "--by", "Hanako");
        assertThat(options.where(Map.of("TENKEN_DATABASE", "b.db"))).isEqualTo("a.db");
        assertThat(options.actor(Map.of("TENKEN_USER", "Taro"))).isEqualTo("Hanako");
        assertThat(read().where(Map.of("TENKEN_DATABASE", "b.db"))).isEqualTo("b.db");
        assertThat(read().actor(Map.of("TENKEN_USER", "Taro"))).isEqualTo("Taro");
        assertThat(read().where(Map.of("TENKEN_DATABASE", " "))).isEqualTo("tenken.db");
    }

    private static DatabaseOptions read(String... words) {
        return CommandLine.populateCommand(new DatabaseOptions(), words);
    }
}
