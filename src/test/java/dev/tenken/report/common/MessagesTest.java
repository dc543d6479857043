package dev.tenken.report.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.history.archive.SignOff;
import dev.tenken.history.archive.State;
import dev.tenken.history.compare.Attribution;
import dev.tenken.history.compare.Cause;
import dev.tenken.history.compare.DocumentChange;
import dev.tenken.history.compare.FactChange;
import dev.tenken.history.compare.ObservationChange;
import dev.tenken.history.compare.Trend;
import dev.tenken.history.compare.VendorComparison;
import dev.tenken.model.Language;
import dev.tenken.model.catalog.Numbering;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.DocumentKind;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.finding.AssuranceLedger;
import dev.tenken.model.finding.Grade;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.ScopeLedger;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.Strength;
import dev.tenken.model.finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** Of values that the packages above know; {@code RegisterWordsTest} holds them against those. */
    private static final List<String> WORDS = List.of(
            "card.",
            "letter.closed.",
            "register.state.",
            "register.status.",
            "register.tier.",
            "together.head.",
            "together.use.",
            "watched.cause.",
            "watched.ending.");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_have_the_same_keys_with_the_same_placeholders() {
        Messages en = Messages.in(Language.EN);
        Messages ja = Messages.in(Language.JA);

        assertThat(ja.texts().keySet()).isEqualTo(en.texts().keySet());
        en.texts()
                .forEach((key, text) ->
                        assertThat(placeholders(ja.texts().get(key))).as(key).isEqualTo(placeholders(text)));
        assertThat(ja.texts().values()).noneMatch(String::isBlank);
    }

    @Test
    void no_text_is_unused() throws IOException {
        Set<String> unused = new TreeSet<>(Messages.in(Language.EN).texts().keySet());
        unused.removeAll(words());
        String sources = sources();

        unused.removeIf(key -> sources.contains("\"" + key + "\""));
        // The words of a fixed set, and the names of fields, are put together from what they begin with.
        unused.removeIf(key -> WORDS.stream().anyMatch(key::startsWith));
        // Clauses are named by their number.
        unused.removeIf(key -> key.startsWith("chapter."));

        assertThat(unused).isEmpty();
    }

    @Test
    void every_enumerated_word_has_a_text() {
        assertThat(Messages.in(Language.JA).texts().keySet()).containsAll(words());
        assertThat(Messages.in(Language.JA).word(Verdict.GAP)).isEqualTo("ギャップ");
    }

    @Test
    void a_missing_key_is_an_error_that_names_the_file() {
        assertThatThrownBy(() -> Messages.in(Language.EN).get("no.such"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("report/messages/en.yaml");
    }

    private static Set<String> words() {
        Set<String> keys = new TreeSet<>();
        Stream.of(
                        Verdict.values(),
                        DocumentKind.values(),
                        Party.values(),
                        AssuranceLedger.Sort.values(),
                        AssuranceLedger.Standing.values(),
                        ScopeLedger.Sort.values(),
                        ScopeLedger.Limit.values(),
                        Outcome.values(),
                        Severity.values(),
                        Grade.values(),
                        Polarity.values(),
                        Strength.Level.values(),
                        Strength.Mark.values(),
                        ReadFirst.Why.values(),
                        Observation.Kind.values(),
                        Disposition.Kind.values(),
                        DispositionRecord.Status.values(),
                        Trend.values(),
                        Attribution.values(),
                        Cause.values(),
                        DocumentChange.Kind.values(),
                        FactChange.Kind.values(),
                        ObservationChange.Kind.values(),
                        VendorComparison.Presence.values(),
                        State.values(),
                        SignOff.Step.values())
                .flatMap(Arrays::stream)
                .forEach(word -> keys.add(Messages.key((Enum<?>) word)));
        Stream.of(Numbering.values()).forEach(n -> keys.add("numbering." + n.word()));
        return keys;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(m -> found.add(m.group()));
        return found;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder :
                new String[] {"src/main/java/dev/tenken/report", "src/main/java/dev/tenken/cli", "src/main/jte"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
