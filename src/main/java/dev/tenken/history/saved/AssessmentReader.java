package dev.tenken.history.saved;

import dev.tenken.data.LongJson;
import dev.tenken.data.Utf8;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an {@code assessment.json} back. Keys that it does not know are passed over, keys that older files lack may be missing. */
public final class AssessmentReader {

    private static final String FAMILY = "tenken/assessment/";
    private static final int VERSION = 1;
    private static final Pattern SCHEMA = Pattern.compile(Pattern.quote(FAMILY) + "(\\d{1,6})");

    private static final String VENDORS = "vendors";
    private static final int PART = 1 << 16;
    private static final char NOTHING = 0;

    private AssessmentReader() {}

    /**
     * Reads a file.
     *
     * @throws InputException when there is none, or it is no whole assessment of a version that is known
     */
    public static SavedAssessment read(Path file) {
        try {
            return read(() -> Utf8.open(file, file.toString()), file.toString());
        } catch (IOException e) {
            String problem = Files.isDirectory(file)
                    ? "is a folder; name the assessment.json in it"
                    : Files.exists(file) ? "cannot be read: " + e.getMessage() : "no such file: check the path";
            throw new InputException(file + ": " + problem + "; wanted an assessment.json as assess writes it", e);
        }
    }

    /**
     * Reads a text of any length, of which no more than one vendor is held as JSON at a time.
     *
     * @param place what messages call it
     * @throws IOException when it cannot be read to its end
     */
    public static SavedAssessment read(LongJson.Text json, String place) throws IOException {
        LongJson file = new LongJson(json, place, VENDORS);
        return assessment(file, rest(file, json, place), place);
    }

    /** Reads a text that is held. */
    public static SavedAssessment read(String json, String place) {
        try {
            return read(() -> new StringReader(json), place);
        } catch (IOException e) {
            throw new IllegalStateException("a text that is held can be read", e);
        }
    }

    private static Object rest(LongJson file, LongJson.Text json, String place) throws IOException {
        try {
            return file.rest();
        } catch (InputException e) {
            char last = last(json);
            if (last == NOTHING) {
                throw new InputException(place + ": is empty; wanted an assessment.json as assess writes it", e);
            }
            throw new InputException(
                    e.getMessage()
                            + (last == '}' ? "" : "; the file seems to be cut off: copy it again, or assess again"),
                    e);
        }
    }

    private static SavedAssessment assessment(LongJson json, Object rest, String place) throws IOException {
        Tree tree = Tree.of(place + ":", rest);
        checkSchema(tree, place);
        // Also says what is wrong when there is no list of vendors.
        tree.needed(VENDORS, t -> t);
        List<SavedVendor> vendors = new ArrayList<>();
        json.each(vendor ->
                vendors.add(VendorReader.vendor(Tree.of(place + ": " + VENDORS + "[" + vendors.size() + "]", vendor))));
        vendors.sort(Comparator.comparing(SavedVendor::id));
        return new SavedAssessment(tree.text("tool"), date(tree), yardstick(tree), vendors);
    }

    /** The last character that is no space. */
    private static char last(LongJson.Text text) throws IOException {
        char last = NOTHING;
        char[] part = new char[PART];
        try (Reader reader = text.open()) {
            for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
                for (int i = 0; i < read; i++) {
                    last = Character.isWhitespace(part[i]) ? last : part[i];
                }
            }
        }
        return last;
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
