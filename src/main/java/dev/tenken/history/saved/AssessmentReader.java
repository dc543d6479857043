package dev.tenken.history.saved;

import dev.tenken.data.Data;
import dev.tenken.data.Utf8;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an {@code assessment.json} back. Keys that it does not know are passed over, keys that older files lack may be missing. */
public final class AssessmentReader {

    private static final String FAMILY = "tenken/assessment/";
    private static final int VERSION = 1;
    private static final Pattern SCHEMA = Pattern.compile(Pattern.quote(FAMILY) + "(\\d{1,6})");

    private AssessmentReader() {}

    /**
     * Reads a file.
     *
     * @throws InputException when there is none, or it is no whole assessment of a version that is known
     */
    public static SavedAssessment read(Path file) {
        try {
            return read(Utf8.read(file, file.toString()), file.toString());
        } catch (IOException e) {
            String problem = Files.isDirectory(file)
                    ? "is a folder; name the assessment.json in it"
                    : Files.exists(file) ? "cannot be read: " + e.getMessage() : "no such file: check the path";
            throw new InputException(file + ": " + problem + "; wanted an assessment.json as assess writes it", e);
        }
    }

    /**
     * Reads a text.
     *
     * @param place what messages call it
     */
    public static SavedAssessment read(String json, String place) {
        if (json.isBlank()) {
            throw new InputException(place + ": is empty; wanted an assessment.json as assess writes it");
        }
        Tree tree = Tree.of(place + ":", parsed(json, place));
        checkSchema(tree, place);
        return new SavedAssessment(
                tree.text("tool"),
                date(tree),
                yardstick(tree),
                tree.needed("vendors", VendorReader::vendor).stream()
                        .sorted(Comparator.comparing(SavedVendor::id))
                        .toList());
    }

    private static Object parsed(String json, String place) {
        try {
            return Data.readJson(json, place, Object.class);
        } catch (InputException e) {
            boolean cutOff = !json.stripTrailing().endsWith("}");
            throw new InputException(
                    e.getMessage() + (cutOff ? "; the file seems to be cut off: copy it again, or assess again" : ""),
                    e);
        }
    }

    private static void checkSchema(Tree tree, String place) {
        String got = tree.raw("schema") instanceof String text ? text : "none";
        Matcher schema = SCHEMA.matcher(got);
        if (!schema.matches()) {
            String hint = got.startsWith("tenken/facts/") ? "; facts hold no verdicts: name the assessment.json" : "";
            throw new InputException(
                    place + ": is no assessment: got schema " + got + ", wanted " + FAMILY + VERSION + hint);
        }
        int version = Integer.parseInt(schema.group(1));
        if (version != VERSION) {
            throw new InputException(place + ": is of schema " + got + ", this program reads " + FAMILY + VERSION
                    + (version > VERSION ? "; it was written by a newer version: use that one" : "; assess again"));
        }
    }

    private static LocalDate date(Tree tree) {
        try {
            return LocalDate.parse(tree.text("asOf"));
        } catch (DateTimeParseException e) {
            throw tree.wrong("asOf", "a date as 2026-04-01");
        }
    }

    private static SavedYardstick yardstick(Tree tree) {
        Tree profile = tree.tree("profile");
        Tree catalog = tree.tree("catalog");
        Tree rules = tree.tree("rules");
        Map<String, String> each = new LinkedHashMap<>();
        Tree digests = rules.treeOrNull("each");
        if (digests != null) {
            digests.keys().forEach(id -> each.put(id, digests.text(id)));
        }
        return new SavedYardstick(
                profile.text("id"),
                catalog.text("version"),
                catalog.text("edition"),
                profile.list("parameters", VendorReader::threshold),
                profile.list("general", VendorReader::threshold),
                rules.text("digest"),
                rules.textOrNull("patterns"),
                each,
                catalog.map("controls", t -> new SavedControl(t.text("digest"), t.texts("topics"))));
    }
}
