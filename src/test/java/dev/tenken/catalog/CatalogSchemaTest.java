package dev.tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The built-in files against the JSON schemas that NIST publishes for OSCAL 1.1.2. Mappings came with 1.2.0, of which no schema is
 * to be had as a library: theirs is written after the metaschema and rests on 1.1.2 for what all documents share.
 */
class CatalogSchemaTest {

    private static final String OF_CATALOG = "schema/json/oscal-catalog_schema.json";
    private static final String ID_OF_CATALOG = "http://csrc.nist.gov/ns/oscal/1.0/oscal-catalog-1.1.2-schema.json";
    /** Messages are in the language of the machine otherwise. */
    private static final SchemaValidatorsConfig IN_ENGLISH =
            SchemaValidatorsConfig.builder().locale(Locale.ENGLISH).build();

    private static final JsonSchema CATALOG = schema(OF_CATALOG);
    private static final JsonSchema PROFILE = schema("schema/json/oscal-profile_schema.json");
    private static final JsonSchema MAPPING = schema("schema/mapping-1.2.0.json");

    static Stream<SourceFile> catalogs() {
        return SourceFiles.builtIn("controls-catalog", ".yaml").stream()
                .filter(f -> !f.path().substring("controls-catalog/".length()).contains("/"));
    }

    static Stream<SourceFile> mappings() {
        return SourceFiles.builtIn("controls-catalog/mappings", ".yaml").stream();
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
    @MethodSource("mappings")
    void every_mapping_is_valid(SourceFile file) {
        assertThat(problems(MAPPING, file.text())).isEmpty();
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
        assertThat(problems(PROFILE, profile.replace("include-all:", "include-some:")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            relationship: intersects-with | relationship: like            | does not have a value in the enumeration
            method: human                 | way: human                    | required property 'method' not found
            title:                        | titel:                        | required property 'title' not found
            name: title-ja                | name: 1title                  | does not match the regex pattern
            targets:                      | target:                       | required property 'targets' not found
            """)
    void the_schema_finds_what_is_wrong_with_a_mapping(String from, String to, String message) {
        String mapping = mappings().findFirst().orElseThrow().text();
        assertThat(mapping).contains(from);

        assertThat(problems(MAPPING, mapping.replace(from, to))).anyMatch(p -> p.contains(message));
    }

    private static List<String> problems(JsonSchema schema, String yaml) {
        String json = Data.writeJson(Data.readYaml(yaml, "sample", Object.class));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private static JsonSchema schema(String resource) {
        return JsonSchemaFactory.getInstance(
                        VersionFlag.V7,
                        builder -> builder.schemaLoaders(l -> l.schemas(Map.of(ID_OF_CATALOG, text(OF_CATALOG)))))
                .getSchema(text(resource), InputFormat.JSON, IN_ENGLISH);
    }

    private static String text(String resource) {
        try (InputStream in = CatalogSchemaTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
