package dev.tenken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A topic is added as a stranger would: a record with its line in {@code Topic}, a file of frames, rules. Nothing else of the program is
 * touched or compiled again, and the statement comes through to a verdict with its quote.
 */
class NewTopicTest {
    private static final Path GIVEN = Path.of("src/test/resources/new-topic");
    private static final Path TOPICS = Path.of("src/main/java/dev/tenken/model/fact/Topic.java");
    private static final String LINE = "    VISITOR_ACCESS(VisitorAccess.class, \"Visitors\", \"来訪者\"),\n";
    private static final String LAST = "    VULNERABILITY_MANAGEMENT(";

    @TempDir
    Path work;

    @Test
    void a_topic_is_a_record_a_line_a_file_of_frames_and_its_rules() throws Exception {
        try (URLClassLoader program = withTopic()) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(program);
            try {
                Class<?> assessing = program.loadClass(Assessing.class.getName());
                assessing.getDeclaredMethod("assess", Path.class, Path.class).invoke(null, GIVEN, work.resolve("out"));
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        Map<?, ?> vendor = first(
                Data.readJson(Files.readString(work.resolve("out/assessment.json")), "assessment.json", Map.class),
                "vendors");
        Map<?, ?> fact = first(vendor, "facts");
        assertThat(fact.get("topic")).isEqualTo("visitor-access");
        assertThat(Data.writeJson(fact))
                .contains("\"escorted\" : true")
                .contains("Visitors are escorted at all times.");
        assertThat(((List<?>) vendor.get("findings")))
                .filteredOn(f -> ((Map<?, ?>) f).get("control").equals("NEW.1"))
                .singleElement()
                .satisfies(f -> assertThat(((Map<?, ?>) f).get("verdict")).isEqualTo("satisfied"));
    }

    private static Map<?, ?> first(Map<?, ?> tree, String list) {
        return (Map<?, ?>) ((List<?>) tree.get(list)).get(0);
    }

    /** The program with two classes of its own before all others. */
    private URLClassLoader withTopic() throws IOException {
        Path source = Files.createDirectories(work.resolve("source"));
        Path record = source.resolve("VisitorAccess.java");
        Files.copy(GIVEN.resolve("VisitorAccess.java.txt"), record);
        Path topics = source.resolve("Topic.java");
        Files.writeString(topics, Files.readString(TOPICS).replace(LAST, LINE + LAST));
        Path classes = Files.createDirectories(work.resolve("classes"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-parameters",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        record.toString(),
                        topics.toString());
        assertThat(status).isZero();
        List<URL> path = new ArrayList<>(List.of(url(classes)));
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(NewTopicTest::url)
                .forEach(path::add);
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
