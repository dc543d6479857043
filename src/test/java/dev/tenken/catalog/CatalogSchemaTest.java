package dev.tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in files against the JSON schemas that NIST publishes for OSCAL 1.1.2. */
class CatalogSchemaTest {

    private static final JsonSchema CATALOG = schema("schema/json/oscal-catalog_schema.json");
    private static final JsonSchema PROFILE = schema("schema/json/oscal-profile_schema.json");

    static Stream<SourceFile> catalogs() {
        return SourceFiles.builtIn("controls-catalog", ".yaml").stream()
                .filter(f -> !f.path().substring("controls-catalog/".length()).contains("/"));
    }

    static Stream<SourceFile> profiles() {
        return SourceFiles.builtIn("controls-catalog/profiles", ".yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void every_catalog_is_valid(SourceFile file) {
        assertThat(problems(CATALOG, file.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_profile_is_valid(SourceFile file) {
        assertThat(problems(PROFILE, file.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "8"                               | 8                      | integer found, string expected
            name: label, value:               | name: label, values:   | 'values' is not defined
            id: c-12.4.4                      | id: 12.4.4             | does not match the regex pattern
            oscal-version: "1.1.2"            | oscal-version: ""      | does not match the regex pattern
            uuid: 8a7f2c14                    | uuid: 8a7f2c1          | does not match the regex pattern
            last-modified: "2026-01-01T       | last-modified: "2026-1-1T | does not match the regex pattern
            """)
    void the_schema_finds_what_is_wrong_with_a_catalog(String from, String to, String message) {
        SourceFile catalog = catalogs().findFirst().orElseThrow();
        assertThat(catalog.text()).contains(from);

        assertThat(problems(CATALOG, catalog.text().replace(from, to))).anyMatch(p -> p.contains(message));
    }

    @Test
    void the_schema_finds_what_is_wrong_with_a_profile() {
        String profile = profiles().findFirst().orElseThrow().text();

        assertThat(problems(PROFILE, profile.replace("  imports:", "  import:")))
                .isNotEmpty();
        assertThat(problems(PROFILE, profile.replace("- with-ids:", "- with-id:")))
                .isNotEmpty();
    }

    private static List<String> problems(JsonSchema schema, String yaml) {
        String json = Data.writeJson(Data.readYaml(yaml, "sample", Object.class));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private static JsonSchema schema(String resource) {
        try (InputStream in = CatalogSchemaTest.class.getClassLoader().getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
