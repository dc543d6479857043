package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.document.pdf.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in PDF, end to end. */
class PdfDocumentsTest {
    private static final String BACKUP = "Backups of customer data are taken every day and are kept for 30 days.";
    private static final String LOGS = "Access logs are kept for one year.";

    @TempDir
    Path work;

    /** The pages show what the text says, its headings, lists and tables set as such. */
    @ParameterizedTest
    @ValueSource(strings = {"glasiaous", "cybozu", "beepoch", "cube", "gluegent"})
    void a_paper_gives_the_same_facts_as_text_and_as_pdf(String seed) throws IOException {
        String text = asShown(Files.readString(Path.of("seeds", seed, "white-paper.txt")));
        Files.createDirectories(work.resolve("txt/v"));
        Files.createDirectories(work.resolve("pdf/v"));
        Files.writeString(work.resolve("txt/v/paper.txt"), text);
        Files.write(work.resolve("pdf/v/paper.pdf"), Typesetter.pdf(text));

        List<String> fromPdf = facts(work.resolve("pdf"));

        assertThat(fromPdf).isNotEmpty().containsExactlyElementsOf(facts(work.resolve("txt")));
    }

    /** A converter cut rows of two tables; a page shows them whole. */
    private static String asShown(String text) {
        return text.replace(
                        "In the event of a legally binding\tLaw enforcement\tPurpose of law\n"
                                + "request from law enforcement\tagencies\tenforcement agencies\nagencies\t\t_",
                        "In the event of a legally binding request from law enforcement agencies\t"
                                + "Law enforcement agencies\tPurpose of law enforcement agencies")
                .replace("USA, Western\t\n\tEurope, etc.", "USA, Western Europe, etc.")
                .replace(
                        "\tSynchronization Destination\nMicrosoft Time Server\t",
                        "Service\tSynchronization Destination\nAll\tMicrosoft Time Server");
    }

    private List<String> facts(Path folder) throws IOException {
        Path out = folder.resolve("facts.json");
        CommandRun run = CommandRun.of("extract", folder, "--out", out);
        assertThat(run.status()).as(run.err()).isEqualTo(0);
        List<String> facts = new ArrayList<>();
        for (Object vendor : list(json(out).get("vendors"))) {
            for (Object fact : list(((Map<?, ?>) vendor).get("facts"))) {
                Map<?, ?> tree = (Map<?, ?>) fact;
                facts.add(tree.get("topic") + " " + tree.get("polarity") + " " + tree.get("attributes"));
            }
        }
        return facts.stream().sorted().toList();
    }

    @Test
    void quotes_name_their_page_in_every_report_and_unread_pages_are_told() throws IOException {
        Path vendor = portfolio();
        Path out = work.resolve("out");
        CommandRun run = CommandRun.of("assess", vendor.getParent(), "--out", out);

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(Files.readString(out.resolve("report.md")))
                .contains("paper.pdf · p. 3 · line ")
                .contains("Pages without readable text: 2 (1).");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("paper.pdf · p. 3 · line ")
                .contains("Pages without readable text: 2 (1).");
        assertThat(Files.readString(out.resolve("assessment.json")).replaceAll("\\s+", " "))
                .contains("\"unreadablePages\" : [ 2 ]")
                .contains("\"page\" : 3");
        assertThat(CommandRun.of("explain", vendor, "12.4.1", "--lang", "ja").out())
                .contains("· 3ページ");
    }

    @Test
    void the_text_is_stored_and_the_report_can_be_checked_without_the_original() throws IOException {
        Path vendor = portfolio();
        Path out = work.resolve("out");
        CommandRun.of("assess", vendor.getParent(), "--out", out);
        Path report = out.resolve("assessment.json");
        Path stored = out.resolve("texts/v/paper.pdf.txt");

        assertThat(stored).content().contains(BACKUP).contains(LOGS);
        assertThat(verify(report, vendor.getParent()).status()).isEqualTo(0);
        Files.delete(vendor.resolve("paper.pdf"));
        Files.writeString(vendor.resolve("other.txt"), "Nothing of interest.");
        CommandRun withoutOriginal = verify(report, vendor.getParent());
        assertThat(withoutOriginal.status()).as(withoutOriginal.out()).isEqualTo(0);
        assertThat(withoutOriginal.out())
                .contains("v/paper.pdf: the original is not at hand; checked on the text stored beside the report.");
        assertThat(CommandRun.of("verify", report).status()).isEqualTo(0);

        Files.writeString(stored, Files.readString(stored).replace("30 days", "90 days"));
        CommandRun changed = CommandRun.of("verify", report);
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out()).contains("got a stored text with SHA-256 ").contains("90 days");
        Files.delete(stored);
        assertThat(CommandRun.of("verify", report).out()).contains("got no such document");
    }

    @Test
    void the_text_of_a_file_with_a_long_name_is_stored_too() throws IOException {
        Path vendor = portfolio();
        String name = "情".repeat(82) + ".pdf";
        Files.move(vendor.resolve("paper.pdf"), vendor.resolve(name));
        Path out = work.resolve("out/facts.json");

        CommandRun run = CommandRun.of("extract", vendor.getParent(), "--out", out);

        assertThat(run.status()).as(run.err()).isEqualTo(0);
        assertThat(CommandRun.of("verify", out).out()).contains("every one stands where the report says");
    }

    @Test
    void another_text_of_the_same_file_is_a_problem_of_its_own() throws IOException {
        Path vendor = portfolio();
        Path out = work.resolve("out");
        CommandRun.of("assess", vendor.getParent(), "--out", out);
        Path report = out.resolve("assessment.json");
        Files.writeString(
                report,
                Files.readString(report).replaceAll("\"textSha256\" : \"[0-9a-f]{8}", "\"textSha256\" : \"00000000"));

        CommandRun run = verify(report, vendor.getParent());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("the same file gives a text with SHA-256 ")
                .contains("assess anew");
    }

    @Test
    void three_hundred_pages_are_assessed_in_little_memory() throws Exception {
        PdfPages pages = new PdfPages();
        for (int page = 0; page < 300; page++) {
            pages.page().text(60, 40, 8, "Example Cloud White Paper");
            float y = 110;
            for (int i = 0; i < 3; i++) {
                String words =
                        "Paragraph " + page + "." + i + " tells of matters that nobody asked for, in many words. ";
                y = pages.paragraph(60, y, 460, 10, words.repeat(4) + (page == 299 ? BACKUP : "")) + 8;
            }
        }
        Path file = Files.write(work.resolve("book.pdf"), pages.bytes());
        Path out = work.resolve("facts.json");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        classes,
                        "dev.tenken.cli.Tenken",
                        "extract",
                        file.toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(work.resolve("log"))).isEqualTo(0);
        assertThat(out).content().contains("\"page\" : 300").contains("every day");
        assertThat(work.resolve("log"))
                .content()
                .contains("read page 50 of 300")
                .contains("read page 300 of 300");
    }

    @Test
    void without_the_documents_quotes_are_checked_whose_text_is_stored() throws IOException {
        Path vendor = Files.createDirectories(work.resolve("portfolio/v"));
        Files.write(vendor.resolve("paper.pdf"), Typesetter.pdf(BACKUP));
        Files.writeString(vendor.resolve("terms.txt"), LOGS);
        CommandRun.of("assess", vendor.getParent(), "--out", work.resolve("out"), "--format", "json");

        CommandRun run = CommandRun.of("verify", work.resolve("out/assessment.json"));

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("v/terms.txt", "--documents")
                .contains("of 1 documents checked: every one stands where the report says");
    }

    @Test
    void without_the_documents_and_any_stored_text_nothing_is_called_wrong_or_right() throws IOException {
        Path vendor = Files.createDirectories(work.resolve("portfolio/v"));
        Files.writeString(vendor.resolve("terms.txt"), LOGS);
        CommandRun.of("assess", vendor.getParent(), "--out", work.resolve("out"), "--format", "json");

        CommandRun run = CommandRun.of("verify", work.resolve("out/assessment.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("v/terms.txt", "wanted --documents PATH").doesNotContain("every one stands");
    }

    private CommandRun verify(Path report, Path documents) {
        return CommandRun.of("verify", report, "--documents", documents);
    }

    /** A vendor with a paper of three pages, the second of them a picture. */
    private Path portfolio() throws IOException {
        PdfPages pages = new PdfPages();
        pages.page().text(60, 100, 10, BACKUP);
        pages.page().picture();
        pages.page().text(60, 100, 10, LOGS);
        Path vendor = Files.createDirectories(work.resolve("portfolio/v"));
        Files.write(vendor.resolve("paper.pdf"), pages.bytes());
        return vendor;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(Path file) throws IOException {
        return Data.readJson(Files.readString(file), file.toString(), Map.class);
    }

    private static List<?> list(Object tree) {
        return (List<?>) tree;
    }
}
