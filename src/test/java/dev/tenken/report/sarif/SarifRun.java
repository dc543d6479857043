package dev.tenken.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import dev.tenken.model.document.Document;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.file.StoredTexts;
import dev.tenken.report.file.Uris;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The run of a SARIF file as a viewer reads it. */
public final class SarifRun {

    private final Map<?, ?> tree;

    private SarifRun(Map<?, ?> tree) {
        this.tree = tree;
    }

    public static SarifRun of(String text) {
        return new SarifRun(
                list(Data.readJson(text, "SARIF", Map.class), "runs").get(0));
    }

    Map<?, ?> tree() {
        return tree;
    }

    public List<Map<?, ?>> results() {
        return list(tree, "results");
    }

    List<Map<?, ?>> rules() {
        return list((Map<?, ?>) ((Map<?, ?>) tree.get("tool")).get("driver"), "rules");
    }

    public Map<?, ?> result(String vendor, String rule, String service) {
        return results().stream()
                .filter(r -> rule.equals(r.get("ruleId")))
                .filter(r -> vendor.equals(property(r, "vendor")) && Objects.equals(service, property(r, "service")))
                .findFirst()
                .orElseThrow();
    }

    /** The region of a result's own location. */
    Map<Object, Object> region(Map<?, ?> result) {
        Map<?, ?> physical = (Map<?, ?>) list(result, "locations").get(0).get("physicalLocation");
        return new HashMap<>((Map<?, ?>) physical.get("region"));
    }

    /** Looks every region up in the texts of an assessment. */
    void check(Assessment assessment) {
        Map<String, String> texts = new HashMap<>();
        assessment.vendors().stream()
                .flatMap(v -> v.files().documents().stream())
                .forEach(d -> texts.put(Uris.of(file(d)), d.text()));
        check((base, uri) -> texts.get(uri));
    }

    /**
     * Looks every region up by its lines and columns, and by its offsets, in the file that its location names.
     *
     * @param files the text of a file by the id of its base and its URI
     * @return how many there are
     */
    public int check(BinaryOperator<String> files) {
        List<Map<?, ?>> places = results().stream()
                .flatMap(result ->
                        Stream.of("locations", "relatedLocations").flatMap(name -> list(result, name).stream()))
                .<Map<?, ?>>map(location -> (Map<?, ?>) location.get("physicalLocation"))
                .filter(place -> place.containsKey("region"))
                .toList();
        places.forEach(place -> check(place, files));
        return places.size();
    }

    private void check(Map<?, ?> physical, BinaryOperator<String> files) {
        Map<?, ?> place = (Map<?, ?>) physical.get("artifactLocation");
        Map<?, ?> artifact = list(tree, "artifacts").get((Integer) place.get("index"));
        assertThat(artifact.get("location")).isEqualTo(place);
        Map<?, ?> region = (Map<?, ?>) physical.get("region");
        String text = files.apply((String) place.get("uriBaseId"), (String) place.get("uri"));
        String snippet = (String) ((Map<?, ?>) region.get("snippet")).get("text");
        int start = (Integer) region.get("charOffset");
        assertThat(text.substring(start, start + (Integer) region.get("charLength")))
                .isEqualTo(snippet);
        assertThat(text.substring(offset(text, region, "start"), offset(text, region, "end")))
                .isEqualTo(snippet);
    }

    /** Counts lines as the run says: after CR LF, LF or CR. */
    private static int offset(String text, Map<?, ?> region, String side) {
        String[] lines = text.split("(?<=\n)|(?<=\r)(?!\n)", -1);
        int offset = 0;
        for (int i = 1; i < (Integer) region.get(side + "Line"); i++) {
            offset += lines[i - 1].length();
        }
        return offset + (Integer) region.get(side + "Column") - 1;
    }

    private static String file(Document document) {
        String stored = StoredTexts.file(document);
        return stored == null ? document.path() : stored;
    }

    public static List<Map<?, ?>> list(Map<?, ?> node, String name) {
        Object list = node.get(name);
        return list == null
                ? List.of()
                : ((List<?>) list).stream().<Map<?, ?>>map(o -> (Map<?, ?>) o).toList();
    }

    private static Object property(Map<?, ?> result, String name) {
        return ((Map<?, ?>) result.get("properties")).get(name);
    }
}
