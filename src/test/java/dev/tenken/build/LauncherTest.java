package dev.tenken.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only tells how it was called, and makes the archives that it is asked for. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("bin/tenken").toAbsolutePath();
    private static final String JSA = "tenken-17.0.1+2-x86_64.jsa";

    @TempDir
    private Path folder;

    private Path jar;
    private Path log;

    @BeforeEach
    void install() throws IOException {
        jar = Files.createDirectories(folder.resolve("a folder")).resolve("tenken.jar");
        Files.writeString(jar, "no jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        log = folder.resolve("log");
        java("17.0.1", "17.0.1+2", 0);
    }

    /** @param status which it ends with */
    private void java(String version, String runtime, int status) throws IOException {
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(
                java,
                "#!/bin/sh\necho \"$@\" >>'" + log + "'\nfor word; do case $word in\n"
                        + "-XX:ArchiveClassesAtExit=*|-XX:AOTCacheOutput=*) echo made >\"${word#*=}\" ;;\nesac; done\n"
                        + "exit " + status + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(
                folder.resolve("java/release"),
                "JAVA_RUNTIME_VERSION=\"" + runtime + "\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"x86_64\"\n");
    }

    @Test
    void the_first_assessment_makes_the_archive_and_the_next_one_uses_it() throws Exception {
        assertThat(run("assess", "my portfolio")).isZero();
        assertThat(calls().get(0))
                .contains("-XX:ArchiveClassesAtExit=")
                .endsWith("-jar " + jar + " assess my portfolio");
        assertThat(beside()).containsExactly(JSA, "tenken.jar");
        Files.delete(log);

        run("assess", "my portfolio");
        run("explain", "a", "b");

        assertThat(calls()).hasSize(2).allMatch(c -> c.contains("-XX:SharedArchiveFile=" + jar.resolveSibling(JSA)));
    }

    @Test
    void java_25_gets_a_cache_of_its_own() throws Exception {
        run("assess", "p");
        java("25", "25+36", 0);

        run("assess", "p");

        assertThat(beside()).containsExactly(JSA, "tenken-25+36-x86_64.aot", "tenken.jar");
    }

    @Test
    void a_new_jar_gets_a_new_archive() throws Exception {
        run("assess", "p");
        Files.writeString(jar.resolveSibling(JSA), "of the old jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));

        run("explain", "a", "b");
        run("assess", "p");

        List<String> calls = calls();
        assertThat(calls.get(calls.size() - 3)).doesNotContain(".jsa");
        assertThat(jar.resolveSibling(JSA)).hasContent("made");
    }

    @Test
    void nothing_is_made_by_other_commands_or_failures_or_when_it_is_switched_off() throws Exception {
        run("explain", "a", "b");
        environment = List.of("TENKEN_ARCHIVE=off");
        run("assess", "p");
        environment = List.of();
        java("17.0.1", "17.0.1+2", 2);
        assertThat(run("assess", "p")).isEqualTo(2);

        assertThat(beside()).containsExactly("tenken.jar");
    }

    @Test
    void without_a_version_it_runs_all_the_same() throws Exception {
        Files.delete(folder.resolve("java/release"));

        assertThat(run("assess", "p")).isZero();

        assertThat(beside()).containsExactly("tenken.jar");
        assertThat(calls()).hasSize(1);
    }

    @Test
    void two_first_assessments_at_once_leave_one_whole_archive() throws Exception {
        List<Process> both = List.of(start("assess", "p"), start("assess", "p"));
        for (Process each : both) {
            assertThat(each.waitFor()).isZero();
        }

        assertThat(beside()).containsExactly(JSA, "tenken.jar");
        assertThat(jar.resolveSibling(JSA)).hasContent("made");
    }

    @Test
    void only_a_portfolio_of_many_vendors_gets_the_second_compiler_and_own_options_come_last() throws Exception {
        Path few = Files.createDirectories(folder.resolve("few/v"));
        for (int i = 0; i <= 1000; i++) {
            Files.createDirectories(folder.resolve("many/v" + i));
        }
        environment = List.of("TENKEN_JAVA_OPTS=-Xmx8g -Dx=y");

        run("assess", few.getParent().toString());
        run("assess", folder.resolve("many").toString());

        assertThat(calls().get(0)).contains("TieredStopAtLevel=1 ").contains(" -Xmx8g -Dx=y -jar ");
        assertThat(calls().get(calls().size() - 1)).contains("TieredStopAtLevel=4 ");
    }

    @Test
    void without_a_jar_it_tells_what_to_do() throws Exception {
        Files.delete(jar);
        Path launcher = Files.copy(LAUNCHER, folder.resolve("tenken"));
        Process process = new ProcessBuilder("sh", launcher.toString(), "--version").start();

        assertThat(new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("no tenken.jar beside")
                .contains("mvn -q -DskipTests package");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private List<String> environment = List.of();

    private int run(String... words) throws Exception {
        return start(words).waitFor();
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", LAUNCHER.toString()));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("TENKEN_JAR", jar.toString());
        environment.forEach(e -> builder.environment().put(e.split("=", 2)[0], e.split("=", 2)[1]));
        return builder.start();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(log);
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(jar.getParent())) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
