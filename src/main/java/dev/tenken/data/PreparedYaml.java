package dev.tenken.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program's own files of YAML, taken apart when it was packed: to read the tokens again takes a small part of the time. They hold for those
 * very texts only: a letter changed in one, and it is read as any other.
 */
public final class PreparedYaml {
    /** Where the build puts it. */
    public static final String FILE = "prepared/yaml.bin";

    private static final Map<String, Tokens> FILES = read();

    private record Tokens(String digest, CompactReader in) {}

    private PreparedYaml() {}

    /** What gives the tokens of a text; null when they are not known. @param place its path */
    static JsonParser parser(String text, String place) {
        Tokens tokens = FILES.get(place);
        return tokens != null && tokens.digest().equals(digest(text, place))
                ? new TokenParser(tokens.in().again())
                : null;
    }

    private static String digest(String text, String place) {
        return SourceDigest.of(List.of(new SourceFile(place, text)));
    }

    private static Map<String, Tokens> read() {
        Map<String, Tokens> files = new HashMap<>();
        CompactReader.packed(FILE).ifPresent(in -> {
            for (int count = in.number(); count > 0; count--) {
                files.put(in.text(), new Tokens(in.text(), in.part()));
            }
        });
        return files;
    }

    /**
     * Takes files apart.
     *
     * @throws dev.tenken.model.InputException when one is no YAML
     */
    public static byte[] of(List<SourceFile> files) {
        CompactWriter out = new CompactWriter().number(files.size());
        for (SourceFile file : files) {
            CompactWriter part = out.part();
            Data.eachToken(file.text(), file.path(), parser -> write(part, parser));
            out.text(file.path()).text(digest(file.text(), file.path())).add(part);
        }
        return out.bytes();
    }

    private static void write(CompactWriter out, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        out.number(token.ordinal());
        if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
            out.text(parser.getText());
        }
        if (token.isNumeric()) {
            out.text(parser.getNumberValue().toString());
        }
    }
}
