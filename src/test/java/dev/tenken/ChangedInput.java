package dev.tenken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tenken.model.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Changes of a good YAML or JSON text, the same ones each time: values of another type at every place, keys left out and given twice, entries
 * doubled, characters that no text should hold. A reader takes each of them or says what is wrong with it; anything else is a defect.
 */
public final class ChangedInput {
    /** Another one tries other changes: {@code -Dchanged.seed=1}. */
    private static final long SEED = Long.getLong("changed.seed", 20260401);

    private static final List<Object> OTHERS = Arrays.asList(
            null,
            "",
            " ",
            "no",
            "a\u0000b",
            "\ud800",
            "../../x",
            "/",
            "[a-",
            "(?<x>a)|{{no}}",
            "2024-02-30",
            "P1Y1M1DT99999999999999H",
            "あ".repeat(300),
            0,
            -1,
            1.5,
            Integer.MAX_VALUE,
            1e300,
            true,
            List.of(),
            Arrays.asList((Object) null),
            List.of("x"),
            List.of(List.of(Map.of())),
            Map.of(),
            Map.of("x", "y"),
            Map.of("", Map.of("x", List.of())));

    private final ObjectMapper form;
    private final String sample;
    private final Random random = new Random(SEED);

    private ChangedInput(ObjectMapper form, String sample) {
        this.form = form;
        this.sample = sample;
    }

    /** What a reader does with a text. */
    public interface Reader {
        void read(String text) throws Exception;
    }

    public static ChangedInput yaml(String sample) {
        return new ChangedInput(new YAMLMapper(), sample);
    }

    public static ChangedInput json(String sample) {
        return new ChangedInput(new JsonMapper(), sample);
    }

    /** Lets a reader read the sample, which it must take, and so many changes of it. */
    public void readBy(Reader reader, int times) throws Exception {
        reader.read(sample);
        Map<String, String> defects = new LinkedHashMap<>();
        int refused = 0;
        for (int i = 0; i < times; i++) {
            String text = i % 5 == 4 ? changedLetters() : changedValue();
            try {
                reader.read(text);
            } catch (InputException e) {
                refused++;
                assertThat(e.getMessage()).isNotBlank();
            } catch (Exception | StackOverflowError e) {
                defects.putIfAbsent(e.getClass().getName() + at(e), e.getMessage() + " from\n" + text);
            }
        }
        assertThat(defects).isEmpty();
        assertThat(refused).as("refused of " + times).isPositive();
    }

    /** Where in the program it arose. */
    private static String at(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.tenken"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    private String changedLetters() {
        int at = random.nextInt(sample.length());
        return switch (random.nextInt(8)) {
            case 0 -> sample.substring(0, at);
            case 1 -> sample.substring(at);
            case 2 -> sample.substring(0, at) + '\u0000' + sample.substring(at);
            case 3 -> sample.substring(0, at) + "\ud800" + sample.substring(at);
            case 4 -> sample.substring(0, at) + "&a [*a, *a]" + sample.substring(at);
            case 5 -> "[".repeat(100_000) + sample;
            case 6 -> sample + "\n" + sample;
            default ->
                sample.substring(0, at) + sample.substring(Math.min(sample.length(), at + 1 + random.nextInt(9)));
        };
    }

    private String changedValue() throws JsonProcessingException {
        Object tree = form.readValue(sample, Object.class);
        List<Runnable> changes = new ArrayList<>();
        collect(tree, changes);
        changes.get(random.nextInt(changes.size())).run();
        return form.writeValueAsString(tree);
    }

    private void collect(Object tree, List<Runnable> changes) {
        if (tree instanceof Map<?, ?> any) {
            @SuppressWarnings("unchecked")
            Map<Object, Object> map = (Map<Object, Object>) any;
            for (Object key : new ArrayList<>(map.keySet())) {
                changes.add(() -> map.put(key, other()));
                changes.add(() -> map.put(key, other()));
                changes.add(() -> map.remove(key));
                changes.add(() -> renamed(map, key));
                collect(map.get(key), changes);
            }
        } else if (tree instanceof List<?> any) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) any;
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                changes.add(() -> list.set(at, other()));
                changes.add(() -> list.add(list.get(at)));
                changes.add(() -> list.remove(at));
                collect(list.get(at), changes);
            }
        }
    }

    private static void renamed(Map<Object, Object> map, Object key) {
        Map<Object, Object> copy = new LinkedHashMap<>(map);
        map.clear();
        copy.forEach((k, v) -> map.put(k.equals(key) ? k + "x" : k, v));
    }

    private Object other() {
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }
}
