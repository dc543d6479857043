package dev.tenken.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.structure.Chars;
import dev.tenken.document.structure.Line;
import dev.tenken.document.structure.TextStructure;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, shown on the seeds and on what is left of them after rough handling. */
class StructurePropertyTest {

    static Stream<String> seeds() {
        return Texts.SEED_NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_seed_keeps_all_its_lines_in_order(String seed) {
        check(Texts.seedText(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void line_ends_of_every_kind_give_the_same_blocks(String seed) {
        String text = Texts.seedText(seed);
        int blocks = TextStructure.of(text).blocks().size();

        for (String lineEnd : List.of("\r\n", "\r")) {
            String other = text.replace("\n", lineEnd);
            check(other);
            assertThat(TextStructure.of(other).blocks()).hasSize(blocks);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutilated_seeds_are_read_as_well(String seed) {
        String text = Texts.seedText(seed);
        check(text + text);
        check(text.replace("\n", ""));
        check(text.replaceAll("\n+", "\n"));
        check(text.replace("\n", "\n\n"));
        check(text.replace(' ', '\t'));
        for (int parts = 2; parts < 40; parts++) {
            check(text.substring(0, text.length() * (parts - 1) / parts));
            check(text.substring(text.length() / parts));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shuffled_seeds_are_read_as_well(String seed) {
        List<String> lines = new ArrayList<>(Arrays.asList(Texts.seedText(seed).split("\n", -1)));
        lines.addAll(List.of(
                "---",
                "title: x",
                "---",
                "<!--",
                "№\t項目\t内容",
                "1\ta\tb",
                "| a |",
                "|---|",
                "\t",
                "#",
                "-",
                "・",
                "1. "));
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(lines, random);
            check(String.join(round % 2 == 0 ? "\n" : "\r\n", lines));
        }
    }

    @Test
    void a_line_of_a_million_characters_is_read() {
        for (String unit :
                List.of("a", "あ", "-", "- ", "#", "|", "\t", "a\t", "1.", "(", "{{% x %}}", "<a ", "、", ". ")) {
            check(unit.repeat(1_000_000 / unit.length()));
        }
    }

    @Test
    void two_hundred_thousand_lines_are_read() {
        for (String line : List.of(
                "- item",
                "---",
                "title: x\n---",
                "a\tb",
                "\tb,",
                "1. x",
                "1 Scope",
                "Heading",
                "",
                "<!--",
                "| a |",
                "■ 見出し\n",
                "x,\ty")) {
            check((line + "\n").repeat(200_000));
        }
    }

    private static void check(String text) {
        TextStructure.Result result = TextStructure.of(text);
        int end = 0;
        for (Block block : result.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().length()).isPositive();
            assertTrimmed(block.span(), text);
            end = block.span().end();
            assertCells(block, text);
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertNothingLost(result, text);
    }

    private static void assertCells(Block block, String text) {
        assertThat(block.cells().isEmpty()).isEqualTo(block.kind() != BlockKind.TABLE_ROW);
        for (Span cell : block.cells()) {
            if (!block.span().contains(cell)) {
                throw new AssertionError(cell + " is outside " + block.span());
            }
            assertTrimmed(cell, text);
        }
    }

    private static void assertTrimmed(Span span, String text) {
        boolean trimmed = span.length() == 0
                || (!Chars.isSpace(text.charAt(span.start())) && !Chars.isSpace(text.charAt(span.end() - 1)));
        if (!trimmed) {
            throw new AssertionError(span + " has white space around it: [" + span.of(text) + "]");
        }
    }

    /** Every line with text is touched by a block or was dropped knowingly. */
    private static void assertNothingLost(TextStructure.Result result, String text) {
        List<Span> kept = new ArrayList<>(result.dropped());
        result.blocks().forEach(block -> kept.add(block.span()));
        kept.sort((one, other) -> Integer.compare(one.start(), other.start()));
        int next = 0;
        for (Line line : Line.of(text)) {
            while (next < kept.size() && kept.get(next).end() <= line.start()) {
                next++;
            }
            boolean found = next < kept.size() && kept.get(next).start() < line.end();
            if (!line.isBlank() && !found) {
                throw new AssertionError("lost: " + line.text());
            }
        }
    }
}
