package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a small file of the operator is told: where, what, and what was wanted. */
class SmallFilesTest {
    private static final String MARK = "\uFEFF";

    @TempDir
    Path folder;

    @BeforeEach
    void write_a_paper() throws IOException {
        write("acme/paper.txt", "Backups are taken daily.\n");
    }

    @Test
    void an_alias_that_is_empty() throws IOException {
        assertThat(described("services: [{name: {en: Mail}, aliases: [EM, null]}]\n"))
                .contains("vendor.yaml:1: services[0].aliases[1]: an entry of the list is empty; wanted a value");
        assertThat(described("services: [{name: {en: Mail}, aliases: [' ']}]\n"))
                .contains("services[0].aliases[0]: is empty; wanted a name");
    }

    @Test
    void a_date_or_a_list_where_a_name_belongs() throws IOException {
        assertThat(described("name: 2024-03-31\n")).contains("vendor.yaml:1: name: wanted a mapping, got a text");
        assertThat(described("name: [Harbour]\n")).contains("name: wanted a mapping");
    }

    @Test
    void a_name_that_is_too_long_or_cannot_be_shown() throws IOException {
        assertThat(described("name: {en: " + "x".repeat(1_000_000) + ", ja: 港}\n"))
                .contains("name.en: \"xxxx")
                .contains("has 1000000 characters; wanted at most 200");
        assertThat(described("name: {en: \"a\\0b\", ja: 港}\n"))
                .contains("name.en: \"a\uFFFDb\" holds a character that cannot be shown");
        assertThat(described("name: {en: \"a\\ud83d\", ja: 港}\n")).contains("holds a character that cannot be shown");
    }

    @Test
    void a_path_that_leads_nowhere_or_elsewhere() throws IOException {
        for (String path : new String[] {"\"a\\0b.txt\"", "/etc/hostname", "../acme/paper.txt", "."}) {
            assertThat(described("documents: [{path: " + path + "}]\n"))
                    .contains("documents[0].path: got \"")
                    .contains("wanted a path below the vendor's folder");
        }
    }

    @Test
    void a_document_named_without_its_source_is_read() throws IOException {
        write("acme/vendor.yaml", "documents: [{path: paper.txt}]\n");

        assertThat(assess().status()).isZero();
    }

    @Test
    void an_alias_of_yaml() throws IOException {
        assertThat(described("name: {en: &n Harbour, ja: *n}\n"))
                .contains("vendor.yaml:1: ")
                .contains("the alias *n is not followed; write out what it stands for");
    }

    @Test
    void a_property_without_name_or_value_in_a_catalog_or_profile() throws IOException {
        String prop = "- {ns: \"https://tenken.dev/ns/oscal\", name: topic, value: own-statement}";
        write("catalog/own.yaml", OwnCatalog.on("own-statement").replace(prop, prop.replace("name: topic, ", "")));
        assertThat(refused("--catalog", folder.resolve("catalog")))
                .contains("own.yaml: catalog/groups[0]/controls[0]/props[2]: name is missing");

        write(
                "catalog/own.yaml",
                OwnCatalog.on("own-statement").replace(prop, prop.replace(", value: own-statement", "")));
        assertThat(refused("--catalog", folder.resolve("catalog"))).contains("props[2]: value is missing");

        write("short.yaml", """
                profile:
                  uuid: 0d5b9f0e-8f0a-4a3f-9a51-1f2f3a4b5c6d
                  metadata: {title: S, last-modified: "2026-01-01T00:00:00Z", version: "1", oscal-version: 1.1.2}
                  imports: [{href: iso27017-csp.yaml, include-controls: [{with-ids: [c-12.3.1]}]}]
                  modify:
                    alters:
                      - control-id: c-12.3.1
                        adds: [{by-id: c-12.3.1.frequency, props: [{ns: "https://tenken.dev/ns/oscal", value: x}]}]
                """);
        assertThat(refused("--profile", folder.resolve("short.yaml")))
                .contains("short.yaml")
                .contains("profile/modify/alters[0]/adds[0]/props[0]: name is missing");
    }

    @Test
    void a_file_of_patterns_as_they_were_before_frames() throws IOException {
        write("patterns/own.yaml", """
                topic: own-statement
                cues: [export]
                groups: {export: {en: [export, 'export(?:s|ed)']}}
                lexicons: {format: {csv: {en: [csv]}}}
                patterns:
                  - {id: one, needs: [export], match: {en: ['as [a-z]+']}, set: {subject: data-export}}
                """);

        assertThat(refused("--patterns", folder.resolve("patterns")).replaceAll("\\s+", " "))
                .contains("The extraction patterns are not usable:")
                .contains(
                        "patterns/own.yaml:3: groups, lexicons, patterns: keys of the earlier form, which is no longer read; "
                                + "wanted concepts, values, frames. What becomes of each key is told in src/docs/frames.md under "
                                + "\"From patterns to frames\"")
                .doesNotContain("unknown concept");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_text() throws IOException {
        write("acme/vendor.yaml", MARK + "name: {en: Harbour, ja: 港}\n");
        write("rules/clock.drl", MARK + """
                package my;
                import dev.tenken.model.catalog.*;
                import dev.tenken.model.fact.*;
                import dev.tenken.model.finding.*;
                rule "12.4.4.source.vague.mine"
                when
                  $criterion : Criterion( id == "12.4.4.source" )
                  $clock : ClockSync( affirmed, source == null )
                then
                  insertLogical( CriterionResult.vague($criterion, drools.getRule().getName(), $clock) );
                end
                """);
        write("rules/clock.reasons.yaml", MARK + "12.4.4.source.vague.mine: {en: None., ja: ない。}\n");
        write("catalog/own.yaml", MARK + OwnCatalog.on("own-statement"));
        write(
                "dispositions.yaml",
                MARK + "dispositions: [{vendor: acme, control: 12.3.1, kind: not-applicable, author: A, "
                        + "date: \"2026-01-01\", reason: R}]\n");

        CommandRun run = assess(
                "--rules",
                folder.resolve("rules"),
                "--catalog",
                folder.resolve("catalog"),
                "--dispositions",
                folder.resolve("dispositions.yaml"));

        assertThat(run.out()).as(run.err()).contains("OWN.1 Ours");
    }

    @Test
    void a_file_in_another_encoding_is_told_with_its_line() throws IOException {
        byte[] japanese = "# first\nx: 日本語\n".getBytes(Charset.forName("Shift_JIS"));
        String wanted = ":2: is no text in UTF-8: got the byte 0x93; save the file as UTF-8";
        for (String name :
                new String[] {"rules/a.drl", "catalog/a.yaml", "patterns/a.yaml", "a.yaml", "b.yaml", "c.json"}) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), japanese);
        }

        assertThat(refused("--rules", folder.resolve("rules"))).contains("a.drl" + wanted);
        assertThat(refused("--catalog", folder.resolve("catalog"))).contains("a.yaml" + wanted);
        assertThat(refused("--patterns", folder.resolve("patterns"))).contains("a.yaml" + wanted);
        assertThat(refused("--profile", folder.resolve("a.yaml"))).contains("a.yaml" + wanted);
        assertThat(refused("--dispositions", folder.resolve("b.yaml"))).contains("b.yaml" + wanted);
        assertThat(refused("--facts", folder.resolve("c.json"))).contains("c.json" + wanted);
        assertThat(refused("--baseline", folder.resolve("c.json"), "--fail-on", "gap"))
                .contains("c.json" + wanted);
    }

    /** What is said of a vendor's description; the vendor is assessed all the same. */
    private String described(String text) throws IOException {
        write("acme/vendor.yaml", text);
        CommandRun run = assess();
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).contains("assessment.json");
        return run.err();
    }

    private String refused(Object... options) {
        CommandRun run = assess(options);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        return run.err();
    }

    private CommandRun assess(Object... options) {
        Object[] words = new Object[options.length + 6];
        words[0] = "assess";
        words[1] = folder.resolve("acme");
        words[2] = "--out";
        words[3] = folder.resolve("out");
        words[4] = "--format";
        words[5] = "json";
        System.arraycopy(options, 0, words, 6, options.length);
        return CommandRun.of(words);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
