package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.PortfolioReader;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.VendorFact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources of documentation say what the same paper says in plain Markdown, and their marks say nothing. */
class MarkupSourcesTest {
    private static final Path SOURCES = Path.of("src/test/resources/sources");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"paper.mdx", "paper.adoc", "paper.rst"})
    void a_source_states_what_its_paper_states(String name) throws IOException {
        assertThat(new TreeSet<>(facts(read(name, source(name)))))
                .isEqualTo(new TreeSet<>(facts(read("paper.md", source("paper.md")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper.mdx", "paper.adoc", "paper.rst"})
    void quotes_are_verbatim_of_the_source(String name) throws IOException {
        VendorFiles files = read(name, source(name));

        assertThat(files.documents().get(0).text()).isEqualTo(source(name));
        assertThat(Extractor.builtIn().extract(files).facts())
                .flatExtracting(VendorFact::getEvidence)
                .allMatch(quote -> quote.isVerbatimIn(source(name)));
    }

    @Test
    void plain_text_is_read_as_the_markdown_that_it_often_is() throws IOException {
        String source = "<Accordion title=\"Backups\">\n- Kept for 14 days.\n</Accordion>\n";

        assertThat(headings("faq.txt", source)).containsExactly("backup [Backups]");
    }

    @Test
    void a_title_heads_what_its_component_encloses_and_no_more() throws IOException {
        String source = """
                ## Operations

                <Accordion title="Do you keep backups?">
                  Yes, for 14 days.
                </Accordion>

                Audit logs are kept for 400 days.
                """;

        assertThat(headings("faq.mdx", source))
                .containsExactly("backup [Operations, Do you keep backups?]", "log-retention [Operations]");
    }

    @Test
    void admonitions_and_shortcodes_of_markdown_say_nothing_themselves() throws IOException {
        String source = """
                # Security

                !!! warning "Backups"
                    Copies of {{ product }} data are taken daily and kept for 14 days.

                {{< details title="Logs" >}}
                Audit logs are kept for 400 days.
                {{< /details >}}

                {% comment %}
                Backups are kept for 3 days.
                {% endcomment %}

                > [!NOTE]
                > Administrators sign in with
                > multi-factor authentication.
                """;

        assertThat(headings("page.md", source))
                .containsExactly(
                        "backup [Security, Backups]", "log-retention [Security, Logs]", "access-control [Security]");
    }

    @Test
    void a_row_drawn_over_several_lines_is_quoted_whole() throws IOException {
        VendorFiles files = read("paper.rst", source("paper.rst"));

        assertThat(Extractor.builtIn().extract(files).facts())
                .flatExtracting(VendorFact::getEvidence)
                .extracting("quote")
                .contains("Access      | 90 days        |\n| logs");
    }

    private List<String> headings(String name, String source) throws IOException {
        return Extractor.builtIn().extract(read(name, source)).facts().stream()
                .map(f -> f.getTopic().json() + " " + f.getEvidence().get(0).heading())
                .distinct()
                .toList();
    }

    private static String source(String name) {
        try {
            return Files.readString(SOURCES.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private VendorFiles read(String name, String source) throws IOException {
        Path file =
                Files.createDirectories(folder.resolve(name.replace('.', '-'))).resolve(name);
        Files.writeString(file, source, StandardCharsets.UTF_8);
        VendorFiles files = PortfolioReader.read(file, message -> {}).get(0);
        Document document = files.documents().get(0);
        assertThat(document.words()).hasSameSizeAs(document.text());
        return files;
    }

    private static List<String> facts(VendorFiles files) {
        return Extractor.builtIn().extract(files).facts().stream()
                .map(f -> f.getTopic().json() + " " + f.getPolarity() + " " + new TreeMap<>(Attributes.of(f)))
                .toList();
    }
}
