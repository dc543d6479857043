package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input: one clear message, status 2, nothing half-written. */
class BadInputTest {
    private static final String PAPER = "## Backup\n\nCustomer data is backed up every day and kept for 30 days.\n";

    @TempDir
    Path work;

    @Test
    void a_missing_path() {
        refused(run("assess", work.resolve("nowhere")), "nowhere");
    }

    @Test
    void an_empty_folder() throws IOException {
        refused(run("assess", Files.createDirectory(work.resolve("empty"))), "empty");
    }

    @Test
    void an_empty_file() throws IOException {
        refused(run("assess", Files.createFile(work.resolve("nothing.txt"))), "nothing.txt");
    }

    @Test
    void a_binary_file() throws IOException {
        Path file = Files.write(work.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 9});

        refused(run("assess", file), "binary.txt");
    }

    @Test
    void a_file_whose_encoding_cannot_be_told() throws IOException {
        Path file = Files.write(work.resolve("odd.txt"), new byte[] {'a', (byte) 0xE3, (byte) 0x81});

        refused(run("assess", file), "odd.txt", "UTF-8");
    }

    @Test
    void a_portfolio_in_which_one_document_fails_is_assessed_all_the_same() throws IOException {
        Path portfolio = work.resolve("portfolio");
        write(portfolio.resolve("good/paper.txt"), PAPER);
        write(portfolio.resolve("bad/paper.txt"), "");
        Path out = work.resolve("out");

        CommandRun run = CommandRun.of("assess", portfolio, "--out", out);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("1 document or vendor was not assessed").contains("bad/paper.txt");
        assertThat(run.out()).contains("good").contains("report.html");
        assertThat(Files.readString(out.resolve("report.html"))).contains("bad/paper.txt");
        assertThat(Files.readString(out.resolve("assessment.json"))).contains("\"failures\"");
    }

    @Test
    void an_unknown_profile() throws IOException {
        refused(run("assess", paper(), "--profile", "lenient"), "lenient", "default");
    }

    @Test
    void a_broken_profile() throws IOException {
        Path profile = write(work.resolve("own.yaml"), "profile:\n  uuid: [\n");

        refused(run("assess", paper(), "--profile", profile), "own.yaml:");
    }

    @Test
    void an_unknown_control() throws IOException {
        refused(CommandRun.of("explain", paper(), "12.3.9"), "unknown control '12.3.9'", "12.3.1");
    }

    @Test
    void an_unknown_vendor() {
        refused(CommandRun.of("explain", "nobody", "12.3.1"), "no vendor \"nobody\"", "beepoch");
    }

    @Test
    void a_service_that_does_not_differ() {
        refused(CommandRun.of("explain", "beepoch", "12.3.1", "--service", "Flow"), "no finding of its own", "Flow");
    }

    @Test
    void a_broken_vendor_description() throws IOException {
        Path vendor = work.resolve("vendor");
        write(vendor.resolve("paper.txt"), PAPER);
        write(vendor.resolve("vendor.yaml"), "name: {en: Good\n");

        CommandRun run = run("assess", vendor);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("vendor.yaml:");
    }

    @Test
    void an_unknown_format() throws IOException {
        refused(run("assess", paper(), "--format", "rtf"), "rtf", "html");
    }

    @Test
    void words_that_are_no_date() throws IOException {
        refused(run("assess", paper(), "--as-of", "yesterday"), "yesterday", "--as-of");
    }

    @Test
    void an_unknown_language() throws IOException {
        refused(run("assess", paper(), "--lang", "fr"), "fr");
    }

    @Test
    void no_command_at_all() {
        refused(CommandRun.of(), "assess", "explain");
    }

    @Test
    void an_output_folder_that_is_a_file() throws IOException {
        Path file = write(work.resolve("taken"), "mine");

        CommandRun run = CommandRun.of("assess", paper(), "--out", file);

        refused(run, "taken");
        assertThat(file).hasContent("mine");
    }

    @Test
    void an_output_file_below_a_file() throws IOException {
        Path file = write(work.resolve("taken"), "mine");

        refused(CommandRun.of("extract", paper(), "--out", file.resolve("facts.json")), "taken");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_report_to_verify_that_is_none() throws IOException {
        Path report = write(work.resolve("report.json"), "{\"schema\": \"other\"}");

        refused(CommandRun.of("verify", report, "--documents", paper()), "report.json");
    }

    @Test
    void a_report_to_verify_that_is_missing() throws IOException {
        refused(CommandRun.of("verify", work.resolve("gone.json"), "--documents", paper()), "gone.json");
    }

    @Test
    void help_and_version_are_no_errors() {
        assertThat(CommandRun.of("--help").status()).isEqualTo(0);
        assertThat(CommandRun.of("assess", "--help").out()).contains("--as-of", "--profile", "--lang");
        assertThat(CommandRun.of("--version").out()).containsPattern("tenken \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void more_than_a_handful_of_vendors_show_progress() throws IOException {
        Path portfolio = work.resolve("many");
        for (int i = 1; i <= Progress.HANDFUL + 1; i++) {
            write(portfolio.resolve("vendor-" + i + "/paper.txt"), PAPER);
        }

        CommandRun run = run("assess", portfolio);

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(run.err()).contains("[1/6] vendor-1", "[6/6] vendor-6");
    }

    private CommandRun run(Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--out";
        all[arguments.length + 1] = work.resolve("out");
        return CommandRun.of(all);
    }

    private void refused(CommandRun run, String... words) {
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.err()).contains(words).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(work.resolve("out")).doesNotExist();
    }

    private Path paper() throws IOException {
        return write(work.resolve("paper.txt"), PAPER);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
