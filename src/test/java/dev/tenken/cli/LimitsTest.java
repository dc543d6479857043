package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.WorkLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is over a limit is refused whole and told in every report; the rest of the portfolio is assessed. */
class LimitsTest {
    private static final WorkLimits SMALL = new WorkLimits(20, 4, Duration.ofMinutes(10), 6);

    @TempDir
    Path work;

    @Test
    void the_rest_of_a_portfolio_is_assessed_whatever_is_over_a_limit() throws IOException {
        Path portfolio = work.resolve("portfolio");
        write(portfolio.resolve("healthy/paper.txt"), backups(1));
        write(portfolio.resolve("long/paper.txt"), "Nothing is said here. ".repeat(25));
        write(portfolio.resolve("much/paper.txt"), backups(9));
        write(portfolio.resolve("much/other.txt"), backups(2));
        write(portfolio.resolve("together/a.txt"), backups(4));
        write(portfolio.resolve("together/b.txt"), backups(4));
        Path out = work.resolve("out");

        CommandRun run = CommandRun.within(
                SMALL,
                "assess",
                portfolio,
                "--out",
                out,
                "--format",
                "html,md,json,xlsx,csv,questions,oscal,junit,sarif");

        String tooLong = "it has more than 20 sentences, items, rows and headings";
        String tooMuch = "it states more than 4 facts";
        String together = "8 facts in all its documents are too many to be judged together; wanted at most 6";
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("long/paper.txt: not assessed: " + tooLong, "much/paper.txt: not assessed: " + tooMuch)
                .contains("together: not assessed: " + together, "together/b.txt: not assessed");
        for (String report :
                new String[] {"report.md", "report.html", "assessment.json", "junit.xml", "report.sarif"}) {
            assertThat(Files.readString(out.resolve(report))).as(report).contains(tooLong, tooMuch, together);
        }
        assertThat(Files.readString(out.resolve("oscal/assessment-results.json")))
                .contains(tooLong, tooMuch, together);
        assertThat(verdicts(out, "healthy")).isGreaterThan(10);
        assertThat(verdicts(out, "much")).isGreaterThan(10);
        assertThat(verdicts(out, "long")).isZero();
        assertThat(verdicts(out, "together")).isZero();
    }

    private static String backups(int sentences) {
        return IntStream.rangeClosed(1, sentences)
                .mapToObj(i -> "Backups of system " + i + " are taken daily and kept for " + (10 + i) + " days.\n")
                .collect(Collectors.joining("\n"));
    }

    /** Lines of the table of findings. */
    private static long verdicts(Path out, String vendor) throws IOException {
        return Files.readAllLines(out.resolve("findings.csv")).stream()
                .filter(line -> line.startsWith(vendor + ","))
                .count();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
