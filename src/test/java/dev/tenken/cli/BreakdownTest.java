package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** What is told when the program cannot go on. */
class BreakdownTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            80,
            Clock.systemUTC());

    @Test
    void a_lack_of_memory_is_no_defect_and_says_what_to_do() {
        terminal.underway().is("judging harbour\u001B[2J");

        String told = told(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThat(told.lines())
                .hasSize(2)
                .first()
                .asString()
                .matches(
                        "Out of memory while judging harbour␛\\[2J: the program may use \\d+ MB \\(Java heap space\\)\\.");
        assertThat(told).contains("-Xmx", "in parts", "fewer forms").doesNotContain("defect", "\tat ");
    }

    @Test
    void a_lack_of_memory_is_found_behind_other_exceptions() {
        assertThat(told(() -> {
                    throw new IllegalStateException(new ExecutionException(new OutOfMemoryError("Metaspace")));
                }))
                .startsWith("Out of memory: the program may use ")
                .contains("(Metaspace)")
                .doesNotContain("\tat ");
    }

    @Test
    void depth_without_end_is_a_defect_told_with_what_was_under_way() {
        terminal.underway().is("reading the documents");

        String told = told(() -> endless(0));

        assertThat(told)
                .startsWith("Tenken failed while reading the documents; this is a defect of the program")
                .contains("java.lang.StackOverflowError");
        assertThat(told.lines().count()).isBetween(100L, 400L);
    }

    @Test
    void other_failures_are_defects_told_with_their_place() {
        assertThat(told(() -> {
                    throw new IllegalStateException("odd\u001B[2J");
                }))
                .startsWith("Tenken failed; this is a defect of the program, not of your input:")
                .contains("java.lang.IllegalStateException: odd␛[2J", "\tat dev.tenken.cli.BreakdownTest");
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    private String told(IntSupplier work) {
        assertThat(Tenken.guarded(terminal, work)).isEqualTo(3);
        return err.toString(StandardCharsets.UTF_8);
    }
}
