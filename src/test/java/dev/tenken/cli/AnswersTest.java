package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.office.FilledIn;
import dev.tenken.office.LetterFilledIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions go to a vendor as a sheet; what the vendor fills in comes back as a document of that vendor. */
class AnswersTest {
    private static final String QUESTIONS = "questions/harbour.xlsx";
    private static final String FREQUENCY = "12.3.1.frequency";
    private static final String SOURCE = "12.4.4.source";

    @TempDir
    Path work;

    private Path vendor;

    @BeforeEach
    void write_a_paper_that_leaves_things_open() throws IOException {
        vendor = Files.createDirectories(work.resolve("portfolio/harbour"));
        Files.writeString(vendor.resolve("paper.md"), """
                # Harbour security paper

                ## Backup

                Customer data is backed up regularly. Labels are not offered.

                ## Logs

                Logs are kept for 400 days. Data is encrypted with AES-256 when stored.
                """);
    }

    @Test
    void an_answer_settles_what_was_open_and_is_cited_by_its_cell() throws IOException {
        Map<?, ?> before = assess("before");
        String answer = "Backups of customer data are taken every day and kept for 14 generations.";
        byte[] filled = new FilledIn(Files.readAllBytes(work.resolve("before").resolve(QUESTIONS)))
                .fill("Questions", "criteria", FREQUENCY, "answer", answer)
                .bytes();
        Files.write(vendor.resolve("answers.xlsx"), filled);

        Map<?, ?> after = assess("after");

        assertThat(outcome(before, FREQUENCY)).isEqualTo("vague");
        assertThat(outcome(after, FREQUENCY)).isEqualTo("met");
        assertThat(facts(after, "harbour/answers.xlsx")).isNotEmpty().allSatisfy(fact -> {
            assertThat(evidence(fact).get("place").toString()).matches("Questions!E\\d+");
            assertThat(answer).contains(evidence(fact).get("quote").toString());
        });
    }

    @Test
    void an_answer_that_tells_too_little_is_quoted_when_it_is_asked_again() throws IOException {
        assess("before");
        byte[] filled = new FilledIn(Files.readAllBytes(work.resolve("before").resolve(QUESTIONS)))
                .fill("Questions", "criteria", SOURCE, "answer", "The usual ones")
                .bytes();
        Files.write(vendor.resolve("answers.xlsx"), filled);

        assess("after");

        assertThat(Files.readString(work.resolve("after/questions/harbour.md"))).contains("> The usual ones");
    }

    @Test
    void what_nobody_answered_says_nothing_though_it_quotes_the_paper() throws IOException {
        assess("before");
        Files.copy(work.resolve("before").resolve(QUESTIONS), vendor.resolve("answers.xlsx"));

        Map<?, ?> after = assess("after");

        assertThat(facts(after, "harbour/answers.xlsx")).isEmpty();
        assertThat(facts(after, "harbour/paper.md")).isNotEmpty();
    }

    @Test
    void the_words_of_a_question_are_never_the_answer() throws IOException {
        Map<?, ?> before = assess("before");
        FilledIn sheet = new FilledIn(Files.readAllBytes(work.resolve("before").resolve(QUESTIONS)));
        for (String answer : List.of("Planned", "N/A", "未対応です。", "確認中です。", "該当なし", "-")) {
            sheet.fillAll("Questions", "answer", answer);
            Files.write(vendor.resolve("answers.xlsx"), sheet.bytes());

            Map<?, ?> after = assess("after");

            assertThat(facts(after, "harbour/answers.xlsx")).as(answer).allSatisfy(fact -> assertThat(answer)
                    .contains(evidence(fact).get("quote").toString()));
            assertThat(met(after)).as(answer).isEqualTo(met(before));
        }
    }

    /** What says yes to a question that asks for more is asked again. */
    @Test
    void short_answers_get_their_meaning_from_the_question() throws IOException {
        Map<String, String> answers = Map.ofEntries(
                Map.entry("12.3.1.frequency", "Daily"),
                Map.entry("12.3.1.retention", "14 days"),
                Map.entry("12.4.4.timezone", "JST (UTC+9)"),
                Map.entry("12.3.1.encryption", "Yes, AES-256."),
                Map.entry("16.1.1.deadline", "72 hours"),
                Map.entry("16.1.1.channel", "By e-mail."),
                Map.entry("13.1.3.tenants", "Yes"),
                Map.entry("12.4.4.synchronised", "All servers are synchronised by NTP."),
                Map.entry("10.1.1.passwords", "Passwords are hashed with bcrypt."));
        Files.writeString(vendor.resolve("paper.md"), "# Harbour\n\nHarbour is an online service.\n");
        assess("before");
        FilledIn sheet = new FilledIn(Files.readAllBytes(work.resolve("before").resolve(QUESTIONS)));
        answers.forEach((criterion, answer) ->
                sheet.fill("Questions", row -> criteriaOf(row).contains(criterion), "answer", answer));
        Files.write(vendor.resolve("answers.xlsx"), sheet.bytes());

        Map<?, ?> after = assess("after");

        List<String> stated = new ArrayList<>();
        for (Object fact : facts(after, "harbour/answers.xlsx")) {
            stated.add(((Map<?, ?>) fact).get("topic") + " " + ((Map<?, ?>) fact).get("attributes"));
        }
        assertThat(stated)
                .contains(
                        "backup {frequency=P1D}",
                        "backup {retention=P14D}",
                        "backup {encrypted=true}",
                        "clock-sync {timezone=JST(UTC+9), x-zoneConsistent=true}",
                        "clock-sync {protocol=NTP}",
                        "incident-notification {channel=[e-mail], x-scope=[security]}")
                .noneMatch(fact -> fact.startsWith("network-segregation"));
        assertThat(asked("after"))
                .contains("By which means")
                .doesNotContain("How often are backups of customer data taken (for example");
    }

    private String asked(String out) throws IOException {
        return Files.readString(work.resolve(out).resolve("questions/harbour.md"));
    }

    private static List<String> criteriaOf(Row row) {
        Cell last = row.getCell(row.getLastCellNum() - 1);
        return last == null ? List.of() : List.of(last.toString().split(", "));
    }

    @Test
    void the_letter_itself_is_no_document_of_a_vendor() throws IOException {
        assess("before");
        Files.copy(work.resolve("before/questions/harbour.docx"), vendor.resolve("letter.docx"));

        CommandRun run = run("after");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("harbour/letter.docx: a letter with questions that this program wrote");
    }

    @Test
    void a_letter_that_is_filled_in_says_what_its_answers_say() throws IOException {
        assess("before");
        String answer = "Backups of customer data are taken every day and kept for 14 generations.";
        Files.write(
                vendor.resolve("letter.docx"),
                LetterFilledIn.last(Files.readAllBytes(work.resolve("before/questions/harbour.docx")), answer));

        Map<?, ?> after = assess("after");

        assertThat(outcome(after, FREQUENCY)).isEqualTo("met");
        assertThat(facts(after, "harbour/letter.docx")).isNotEmpty().allSatisfy(fact -> assertThat(answer)
                .contains(evidence(fact).get("quote").toString()));
    }

    @Test
    void a_workpaper_is_no_document_of_a_vendor() throws IOException {
        assess("before");
        Files.copy(work.resolve("before/workpaper.xlsx"), vendor.resolve("workpaper.xlsx"));

        CommandRun run = run("after");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("harbour/workpaper.xlsx: a workpaper that this program wrote");
    }

    private CommandRun run(String out) {
        return CommandRun.of(
                "assess",
                work.resolve("portfolio"),
                "--format",
                "json,xlsx,questions",
                "--questions",
                "200",
                "--out",
                work.resolve(out));
    }

    private Map<?, ?> assess(String out) throws IOException {
        CommandRun run = run(out);
        assertThat(run.status()).as(run.err()).isZero();
        String json = Files.readString(work.resolve(out).resolve("assessment.json"));
        return (Map<?, ?>) list(Data.readJson(json, "assessment.json", Map.class), "vendors")
                .get(0);
    }

    private static Object outcome(Map<?, ?> vendor, String criterion) {
        return list(vendor, "findings").stream()
                .flatMap(f -> list((Map<?, ?>) f, "criteria").stream())
                .map(c -> (Map<?, ?>) c)
                .filter(c -> c.get("id").equals(criterion))
                .findFirst()
                .orElseThrow()
                .get("outcome");
    }

    private static List<Object> met(Map<?, ?> vendor) {
        return list(vendor, "findings").stream()
                .flatMap(f -> list((Map<?, ?>) f, "criteria").stream())
                .map(c -> (Map<?, ?>) c)
                .filter(c -> c.get("outcome").equals("met"))
                .<Object>map(c -> c.get("id"))
                .toList();
    }

    private static List<?> facts(Map<?, ?> vendor, String document) {
        return list(vendor, "facts").stream()
                .filter(f -> evidence(f).get("document").equals(document))
                .toList();
    }

    private static Map<?, ?> evidence(Object fact) {
        return (Map<?, ?>) list((Map<?, ?>) fact, "evidence").get(0);
    }

    private static List<?> list(Map<?, ?> tree, String key) {
        return (List<?>) tree.get(key);
    }
}
