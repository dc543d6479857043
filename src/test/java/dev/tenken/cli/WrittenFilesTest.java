package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenFilesTest {

    private static final Path OUT = Path.of("out").toAbsolutePath();

    @Test
    void a_few_files_are_named_and_a_full_folder_is_told_as_one() {
        List<Path> written = new ArrayList<>(List.of(OUT.resolve("report.html"), OUT.resolve("texts/a.txt")));
        for (int i = 100; i < 120; i++) {
            written.add(OUT.resolve("vendors/" + i + ".html"));
        }

        assertThat(WrittenFiles.lines(Path.of("out"), written))
                .containsExactly(
                        OUT.resolve("report.html").toString(),
                        OUT.resolve("texts/a.txt").toString(),
                        OUT.resolve("vendors") + " (20)");
    }

    @Test
    void files_of_the_report_itself_are_always_named() {
        List<Path> written = new ArrayList<>();
        for (int i = 100; i < 120; i++) {
            written.add(OUT.resolve(i + ".json"));
        }

        assertThat(WrittenFiles.lines(Path.of("./out"), written)).hasSize(20).contains(OUT.resolve("100.json") + "");
    }
}
