package dev.tenken.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenJsonTest {
    /** Letters of one to four bytes, and halves of pairs that stand alone. */
    private static final String LETTERS = "aé点\ud83d\ude00\ud83d\ud83dx\ude00\"\\\n\u0001";

    /** Parts of the text are handed over in pieces that end anywhere: each length puts other letters at their ends. */
    @Test
    void a_stream_gets_the_bytes_of_the_text_wherever_its_pieces_end() throws IOException {
        for (int shift = 0; shift < 16; shift++) {
            String text = "x".repeat(shift) + LETTERS.repeat(4_000);
            Object tree = Map.of("text", text, "parts", List.of(text.substring(0, 4_000 + shift), ""));

            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Data.writeJson(tree, out);

            assertThat(out.toByteArray()).isEqualTo(Data.writeJson(tree).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void half_a_pair_is_escaped_in_a_stream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Data.writeJson(List.of("a\ud83dé", "\ude00", "\ud83d\ude00", "\ud83d"), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("[\n  \"a\\ud83dé\",\n  \"\\ude00\",\n  \"\ud83d\ude00\",\n  \"\\ud83d\"\n]\n");
    }

    @Test
    void an_object_of_fields_is_written_as_a_map_is() {
        Map<String, Object> map = new LinkedHashMap<>();
        JsonObject object = new JsonObject(2);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", "点検");
        values.put("number", 3);
        values.put("large", 3L);
        values.put("is", true);
        values.put("nothing", null);
        values.put("list", List.of("a", List.of()));
        values.put("map", Map.of("key", 1.5));
        values.forEach((name, value) -> {
            map.put(name, value);
            object.put(name, value);
        });

        assertThat(Data.writeJson(List.of(object, Map.of("within", new JsonObject(0)))))
                .isEqualTo(Data.writeJson(List.of(map, Map.of("within", Map.of()))));
    }
}
