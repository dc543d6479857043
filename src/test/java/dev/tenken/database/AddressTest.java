package dev.tenken.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"tenken.db", "jdbc:sqlite:tenken.db", "sqlite:tenken.db"})
    void a_path_is_a_file(String where) {
        assertThat(Address.of(where).file()).isEqualTo(Path.of("tenken.db").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db/tenken", "postgresql://db/tenken", "postgres://db/tenken"})
    void a_url_is_a_server(String where) {
        assertThat(Address.of(where).url()).isEqualTo("jdbc:postgresql://db/tenken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "mysql://db/tenken", "jdbc:oracle:thin:x", "https://db.example.com"})
    void anything_else_is_refused(String where) {
        assertThatThrownBy(() -> Address.of(where))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("give a path like tenken.db");
    }

    @Test
    void passwords_are_never_shown() {
        assertThat(Address.of("jdbc:postgresql://db/tenken?user=u&password=geheim&ssl=true")
                        .shown())
                .isEqualTo("postgresql://db/tenken?user=u&password=…&ssl=true");
        assertThatThrownBy(() -> Address.of("mysql://root:geheim@db/tenken"))
                .hasMessageContaining("mysql://root:…@db/tenken")
                .hasMessageNotContaining("geheim");
    }
}
