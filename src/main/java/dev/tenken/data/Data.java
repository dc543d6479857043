package dev.tenken.data;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tenken.model.InputException;
import dev.tenken.model.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads YAML and JSON into records and writes JSON.
 *
 * <p>Keys are in kebab-case ({@code set-parameters} is the component {@code setParameters}); a key that is a word of Java has
 * a component with an underscore behind it ({@code class} is {@code class_}). Reading is strict: a key that the
 * record does not have, a wrong type, an empty entry of a list, a key given twice and an alias of YAML are errors that name the place.
 */
public final class Data {

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .propertyNamingStrategy(new KebabCase())
            .addModule(new SimpleModule().addDeserializer(LocalizedText.class, new LocalizedTextReader()))
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
            .build();
    private static final ObjectMapper CHECKED = YAML.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.WRAP_EXCEPTIONS)
            .build();

    private static final String IN_MEMORY = "a text in memory cannot fail to be read";

    private static final class KebabCase extends PropertyNamingStrategies.KebabCaseStrategy {
        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String component) {
            return super.translate(
                    component.endsWith("_") ? component.substring(0, component.length() - 1) : component);
        }
    }

    private Data() {}

    /**
     * Reads a YAML text into a record (or a tree of maps, lists and scalars for {@code Object.class}).
     *
     * @param place what the text is called in messages, normally its path
     * @throws InputException when it is no YAML or does not fit the type
     */
    public static <T> T readYaml(String text, String place, Class<T> type) {
        return read(YAML, "YAML", text, place, type);
    }

    /**
     * Fits a tree of maps, lists and scalars, a part of a YAML text, into a record as {@link #readYaml} does.
     *
     * @param place what the part is called in messages
     * @throws InputException when it does not fit the type
     */
    public static <T> T fit(Object tree, String place, Class<T> type) {
        if (tree == null) {
            throw new InputException(place + ": is empty; wanted a mapping");
        }
        try {
            return YAML.convertValue(tree, type);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof JsonProcessingException problem) {
                throw new InputException(place + ": " + DataProblem.of(problem, "YAML"), e);
            }
            throw e;
        }
    }

    /**
     * The keys of a YAML text's outermost mapping, each with its line; none when it is no mapping.
     *
     * @throws InputException when it is no YAML
     */
    public static Map<String, Integer> keyLines(String text, String place) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        try (JsonParser parser = YAML.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    lines.put(
                            parser.currentName(), parser.currentTokenLocation().getLineNr());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
            return lines;
        } catch (JsonProcessingException e) {
            throw refused(e, "YAML", place);
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
    }

    /** Does something at one token. */
    @FunctionalInterface
    interface TokenStep {
        void at(JsonParser parser) throws IOException;
    }

    /**
     * Goes through the tokens of a YAML text.
     *
     * @throws InputException when it is no YAML
     */
    static void eachToken(String text, String place, TokenStep step) {
        try (JsonParser parser = new WrittenOut(YAML.createParser(text))) {
            while (parser.nextToken() != null) {
                step.at(parser);
            }
        } catch (JsonProcessingException e) {
            throw refused(e, "YAML", place);
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
    }

    /** Reads a JSON text as {@link #readYaml} reads YAML, with its keys as they are. */
    public static <T> T readJson(String text, String place, Class<T> type) {
        return read(JSON, "JSON", text, place, type);
    }

    /**
     * Fits a tree of maps, lists and scalars into a record as {@link #readYaml} does, leaving out keys that it does not have. It is
     * for trees whose shape was checked before.
     *
     * @throws IllegalArgumentException when it does not fit the type
     */
    public static <T> T fit(Object tree, Class<T> type) {
        return CHECKED.convertValue(tree, type);
    }

    /**
     * Writes a tree of maps, lists and scalars as indented JSON, with LF line ends and one at the end. Half a surrogate pair is
     * escaped.
     */
    public static String writeJson(Object tree) {
        StringWriter text = new StringWriter();
        try {
            write(tree, text);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write JSON", e);
        }
        return text.toString();
    }

    /**
     * Writes the same into a stream, in UTF-8; {@link Elements} in the tree are gone through as they are written.
     *
     * @throws IOException when the stream takes no more
     */
    public static void writeJson(Object tree, OutputStream out) throws IOException {
        write(tree, new Utf8Writer(out));
    }

    /**
     * Writes the same as characters.
     *
     * @throws IOException when the writer takes no more
     */
    public static void writeJson(Object tree, Writer out) throws IOException {
        write(tree, out);
    }

    /** Writes a tree of maps, lists and scalars as JSON in one line without an end, for programs alone. Half a surrogate pair is escaped. */
    public static String writeJsonLine(Object tree) {
        StringWriter text = new StringWriter();
        try {
            Writer json = new SurrogateWriter(text);
            JSON.writeValue(json, tree);
            json.flush();
        } catch (IOException e) {
            throw new IllegalStateException("cannot write JSON", e);
        }
        return text.toString();
    }

    private static void write(Object tree, Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        Writer json = out instanceof Utf8Writer ? out : new SurrogateWriter(out);
        try {
            JSON.writer(printer).writeValue(json, tree);
        } catch (JsonMappingException e) {
            // What the making of an element threw is no failure of writing.
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
        json.write("\n");
        json.flush();
    }

    private static <T> T read(ObjectMapper mapper, String form, String text, String place, Class<T> type) {
        try {
            JsonParser prepared = mapper == YAML ? PreparedYaml.parser(text, place) : null;
            T value = mapper.readValue(prepared == null ? new WrittenOut(mapper.createParser(text)) : prepared, type);
            if (value == null) {
                throw new InputException(place + ": the file is empty; wanted " + form);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw refused(e, form, place);
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
    }

    static InputException refused(JsonProcessingException e, String form, String place) {
        return new InputException(place + lineOf(e) + ": " + DataProblem.of(e, form), e);
    }

    static JsonParser parser(Reader json) throws IOException {
        return JSON.createParser(json);
    }

    /** What begins where a parser is, as a tree of maps, lists and scalars. */
    static Object tree(JsonParser json) throws IOException {
        return JSON.readValue(json, Object.class);
    }

    private static String lineOf(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : ":" + location.getLineNr();
    }
}
