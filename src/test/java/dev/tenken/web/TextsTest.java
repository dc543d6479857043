package dev.tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern ASKED = Pattern.compile(
            "(?:page\\.text|texts\\(\\)\\.get|new Refusal\\(\\d+,)\\s*\\(?\\s*\"([a-z-]+\\.[a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern HOLE = Pattern.compile("\\{[0-9a-z]+\\}");
    private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ一-龠]");

    @Test
    void both_languages_say_the_same_things() {
        Map<String, String> en = Texts.in(Language.EN).all();
        Map<String, String> ja = Texts.in(Language.JA).all();
        assertThat(ja.keySet()).isEqualTo(en.keySet());
        en.forEach((key, text) -> {
            assertThat(holes(ja.get(key))).as(key).isEqualTo(holes(text));
            if (!key.startsWith("frame.other")) {
                assertThat(JAPANESE.matcher(text).find()).as(key + ": " + text).isFalse();
            }
        });
    }

    @Test
    void every_text_that_pages_ask_for_is_there() throws IOException {
        Set<String> missing = new TreeSet<>();
        int asked = 0;
        for (Path source : sources()) {
            Matcher matcher = ASKED.matcher(Files.readString(source, StandardCharsets.UTF_8));
            while (matcher.find()) {
                asked++;
                if (!Texts.in(Language.EN).all().containsKey(matcher.group(1))) {
                    missing.add(source.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(asked).isGreaterThan(100);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/jte-web"));
                Stream<Path> code = Files.walk(Path.of("src/main/java/dev/tenken/web"))) {
            return Stream.concat(pages, code).filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        Matcher matcher = HOLE.matcher(text);
        while (matcher.find()) {
            holes.add(matcher.group());
        }
        return holes;
    }
}
