package dev.tenken.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What fails on a thread of its own reaches who waits for it. */
class BackgroundTest {

    @Test
    void a_lack_of_memory() {
        assertThatThrownBy(() -> failing(new OutOfMemoryError("Java heap space")))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void wrong_input() {
        assertThatThrownBy(() -> failing(new InputException("no such rule")))
                .isInstanceOf(InputException.class)
                .hasMessage("no such rule");
    }

    @Test
    void what_had_to_be_declared_is_the_cause() {
        assertThatThrownBy(() -> failing(new IOException("gone"))).hasRootCauseMessage("gone");
    }

    private static void failing(Throwable problem) {
        Background.start("rules", () -> {
                    if (problem instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) problem;
                })
                .get();
    }
}
