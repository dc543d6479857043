package dev.tenken.history.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Assessment;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The form has the names of the model, so a new name in the model is a new form. Where this test fails: a component that was added and
 * may be absent (null, empty, false) needs nothing but {@code mvn test -Dtest=ShapeOfTheFormTest -Dgolden.update=true}; a component or
 * constant that was renamed, removed or given another meaning needs a new {@link Content#FORM} and a step that makes the new tree of
 * the old one.
 */
class ShapeOfTheFormTest {
    private static final Path GOLDEN = Path.of("src/test/resources/archive/form-1.shape.txt");

    private final Map<String, String> shapes = new TreeMap<>();

    @Test
    void the_model_has_the_names_that_the_form_has() throws IOException {
        look(Assessment.class);
        String now = shapes.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue() + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, now);
        }

        assertThat(now).isEqualTo(Files.readString(GOLDEN));
    }

    private void look(Type type) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(this::look);
            return;
        }
        Class<?> one = (Class<?>) type;
        if (shapes.containsKey(name(one))) {
            return;
        }
        if (one == VendorFact.class) {
            Arrays.stream(Topic.values()).map(Topic::type).forEach(this::look);
        } else if (one.isEnum()) {
            shapes.put(name(one), joined(Arrays.stream(one.getEnumConstants()).map(c -> ((Enum<?>) c).name())));
        } else if (one.isRecord()) {
            shapes.put(name(one), "");
            shapes.put(
                    name(one),
                    joined(Arrays.stream(one.getRecordComponents())
                            .map(c -> c.getName() + " "
                                    + c.getGenericType().getTypeName().replaceAll("[a-z.]+\\.", ""))));
            Arrays.stream(one.getRecordComponents()).forEach(c -> look(c.getGenericType()));
        }
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private static String name(Class<?> type) {
        return type.getName().replace("dev.tenken.model.", "");
    }
}
