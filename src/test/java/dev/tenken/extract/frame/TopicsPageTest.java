package dev.tenken.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.PatternFiles;
import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Topic;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page on topics is what the records and the files of frames say. To write it anew:
 * {@code mvn test -Dtest=TopicsPageTest -Dgolden.update=true}.
 */
class TopicsPageTest {
    private static final Path PAGE = Path.of("src/docs/topics.md");
    private static final Path RECORDS = Path.of("src/main/java/dev/tenken/model/fact");
    private static final Pattern PARAM = Pattern.compile(
            "@param (\\w+) (.*?)(?=\\s*\\* @param|\\s*\\*/|\\s*\\*\\s*\\n\\s*\\* [^@])", Pattern.DOTALL);
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "a text",
            List.class, "words",
            Boolean.class, "yes or no",
            Integer.class, "a number",
            Double.class, "a number",
            TimeSpan.class, "a duration, such as P30D",
            Interval.class, "a frequency, such as P1D");

    @Test
    void the_page_on_topics_is_what_records_and_frames_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Topics

                What facts are about, as they stand in JSON and in files of [frames](frames.md). Attributes that begin with `x-` go beyond the published
                list of their topic. This page is made of the records in `src/main/java/dev/tenken/model/fact` and of `rules/extraction`;
                `TopicsPageTest` writes it, and holds it to them.
                """);
        for (Topic topic : Topic.values()) {
            page.append("\n## ").append(topic.json()).append("\n\n");
            page.append(topic.title().en()).append(" · ").append(topic.title().ja());
            page.append(files(topic)).append("\n\n");
            page.append(attributes(topic));
        }
        return page.toString();
    }

    private static String files(Topic topic) {
        StringJoiner frames = new StringJoiner("; ", ". ", ".").setEmptyValue("");
        for (SourceFile file : PatternFiles.builtIn()) {
            PatternFile read = Data.readYaml(file.text(), file.path(), PatternFile.class);
            if (topic.json().equals(read.topic())) {
                String values =
                        read.values().keySet().stream().map(v -> "`" + v + "`").collect(Collectors.joining(", "));
                frames.add("[" + file.name() + "](../../" + file.path() + ")"
                        + (values.isEmpty() ? "" : " with kinds of values " + values));
            }
        }
        return frames.toString();
    }

    private static String attributes(Topic topic) throws IOException {
        Map<String, RecordComponent> attributes = Attributes.of(topic.type());
        if (attributes.isEmpty()) {
            return "It has no attributes.\n";
        }
        Map<String, String> told = told(topic);
        StringBuilder table = new StringBuilder("| attribute | takes | what it says |\n|---|---|---|\n");
        attributes.forEach((name, component) -> table.append("| `")
                .append(name)
                .append("` | ")
                .append(type(component.getType()))
                .append(" | ")
                .append(told.getOrDefault(component.getName(), ""))
                .append(" |\n"));
        return table.toString();
    }

    private static String type(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(c -> "`" + Attributes.word((Enum<?>) c) + "`")
                    .collect(Collectors.joining(", "));
        }
        assertThat(TYPES).as("a word for the type %s", type).containsKey(type);
        return TYPES.get(type);
    }

    /** What the comment of the record says of each component. */
    private static Map<String, String> told(Topic topic) throws IOException {
        String source = Files.readString(RECORDS.resolve(topic.type().getSimpleName() + ".java"));
        Matcher param = PARAM.matcher(source.substring(0, source.indexOf("public record")));
        return param.results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link ([^}]*)}", "`$1`")
                .replace("|", "\\|")
                .strip()));
    }
}
