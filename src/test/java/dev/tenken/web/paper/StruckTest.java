package dev.tenken.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Sha256;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import dev.tenken.web.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper is struck in the register and in the folder, or in neither. */
class StruckTest {
    @TempDir
    private Path folder;

    private Site site;
    private Path papers;
    private Path paper;

    @BeforeEach
    void start() throws IOException {
        site = Site.whole(folder);
        papers = Files.createDirectories(folder.resolve("papers/acme"));
        paper = Files.writeString(papers.resolve("paper.md"), "# Security\n");
        site.facades()
                .register("test")
                .take(
                        new Tables(
                                List.of(Entry.at("test", Map.of("vendor", "acme", "folder", papers.toString()))),
                                List.of(Entry.at(
                                        "test",
                                        Map.of("vendor", "acme", "path", "paper.md", "digest", Sha256.of(paper))))),
                        folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private List<String> registered() {
        return site.facades().register("test").documents("acme").stream()
                .map(RegisteredDocument::key)
                .toList();
    }

    private int strike() {
        return site.post("auditor", "/vendors/acme/documents/strike", Map.of("document", "paper.md"))
                .statusCode();
    }

    @Test
    void both_go_together() {
        assertThat(strike()).isEqualTo(303);
        assertThat(registered()).isEmpty();
        assertThat(paper).doesNotExist();
        assertThat(new Struck(site.facades()).mend()).isEmpty();
    }

    @Test
    void when_the_register_cannot_be_written_the_file_is_put_back() {
        site.facades()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("create trigger broken before update on event_end begin"
                        + " select raise(abort, 'no room'); end"));
        assertThat(strike()).isEqualTo(500);
        assertThat(registered()).containsExactly("paper.md");
        assertThat(paper).exists();
    }

    @Test
    void who_died_between_the_two_has_struck_nothing() throws IOException {
        Path aside = Files.createDirectories(papers.resolve(".struck"));
        Files.writeString(aside.resolve("1-paper.md"), "another one that was struck long ago");
        Files.move(paper, aside.resolve("2-paper.md"));

        assertThat(new Struck(site.facades()).mend()).containsExactly("acme/paper.md");

        assertThat(paper).hasContent("# Security");
        assertThat(aside.resolve("1-paper.md")).exists();
        assertThat(new Struck(site.facades()).mend()).isEmpty();
    }

    @Test
    void a_paper_that_nobody_struck_and_is_missing_is_not_made_up() throws IOException {
        Path aside = Files.createDirectories(papers.resolve(".struck"));
        Files.writeString(aside.resolve("1-paper.md"), "other bytes");
        Files.delete(paper);
        assertThat(new Struck(site.facades()).mend()).isEmpty();
        assertThat(paper).doesNotExist();
    }
}
