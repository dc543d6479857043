package dev.tenken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import dev.tenken.report.common.Messages;
import dev.tenken.summary.SummaryWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds reasons, observations and the words of reports to src/docs/glossary.md. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("src/docs/glossary.md");
    private static final int COLUMNS = 5;

    /** Letters to vendors speak to their reader in the reader's words; the chapters of an edition are the standard's. */
    private static final List<String> OTHERS = List.of("ask.", "chapter.");

    /** What people are told without asking. */
    private static final List<String> TOLD = List.of("alert/words.yaml", "outlook/words.yaml");

    private record Term(String english, String japanese, List<String> notEnglish, List<String> notJapanese) {}

    @Test
    void texts_hold_no_word_that_the_glossary_replaces() throws IOException {
        List<String> offenders = new ArrayList<>();
        List<Term> terms = terms();
        texts().forEach((where, text) -> {
            boolean japanese = where.endsWith("." + Language.JA.code());
            for (Term term : terms) {
                (japanese ? term.notJapanese() : term.notEnglish())
                        .stream()
                                .filter(word -> holds(text, word, japanese))
                                .forEach(word -> offenders.add(where + ": \"" + word + "\"; wanted \""
                                        + (japanese ? term.japanese() : term.english()) + "\""));
            }
        });

        assertThat(terms).hasSizeGreaterThan(30);
        assertThat(offenders).isEmpty();
    }

    @Test
    void no_term_is_forbidden_by_another_one() throws IOException {
        List<Term> terms = terms();
        for (Term term : terms) {
            assertThat(terms)
                    .noneMatch(other -> other.notEnglish().contains(term.english())
                            || other.notJapanese().contains(term.japanese()));
        }
    }

    private static boolean holds(String text, String word, boolean japanese) {
        return japanese
                ? text.contains(word)
                : Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word) + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find();
    }

    private static List<Term> terms() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .peek(cells -> assertThat(cells).hasSize(COLUMNS + 1))
                .map(cells -> new Term(
                        cells.get(1),
                        cells.get(2),
                        List.of(cells.get(4).split(", ")),
                        List.of(cells.get(5).split("、"))))
                .toList();
    }

    /** By where they stand, with the code of their language at the end. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (SourceFile file : SourceFiles.builtIn("rules", ".reasons.yaml")) {
            Data.readYaml(file.text(), file.path(), Map.class).forEach((rule, both) -> ((Map<?, ?>) both)
                    .forEach((code, text) -> texts.put(rule + "." + code, String.valueOf(text))));
        }
        for (String file : TOLD) {
            Map<?, ?> told =
                    Data.readYaml(SourceFiles.packed(file).orElseThrow().text(), file, Map.class);
            ((Map<?, ?>) told.get("texts")).forEach((key, both) -> ((Map<?, ?>) both)
                    .forEach((code, text) -> texts.put(file + "." + key + "." + code, String.valueOf(text))));
        }
        for (Language language : Language.values()) {
            Messages.in(language).texts().forEach((key, text) -> {
                if (OTHERS.stream().noneMatch(key::startsWith)) {
                    texts.put(key + "." + language.code(), text);
                }
            });
            SummaryWords.in(language)
                    .texts()
                    .forEach((key, text) -> texts.put("summary." + key + "." + language.code(), text));
        }
        return texts;
    }
}
