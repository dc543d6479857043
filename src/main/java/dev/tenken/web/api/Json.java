package dev.tenken.web.api;

import dev.tenken.data.Data;
import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import dev.tenken.web.Refusal;
import dev.tenken.web.Visit;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies of operations. */
final class Json {
    static final String TYPE = "application/json";
    private static final int LARGEST = 1 << 20;
    private static final int NOT_MODIFIED = 304;

    private Json() {}

    /** Sends a tree, or tells that the asker has it already. */
    static void send(Visit visit, Object tree) {
        sendTagged(visit, Data.writeJson(tree), null);
    }

    /** @param tag that changes when the thing does, or null for the digest of what is sent */
    static void sendTagged(Visit visit, String json, String tag) {
        String etag = '"' + (tag == null ? Sha256.of(json.getBytes(StandardCharsets.UTF_8)) : tag) + '"';
        visit.http().header("ETag", etag);
        visit.http().header("Cache-Control", "private, no-cache");
        if (etag.equals(visit.http().header("If-None-Match"))) {
            visit.http().status(NOT_MODIFIED);
            return;
        }
        visit.http().result(json).contentType(TYPE);
    }

    /**
     * The texts of an object that was sent.
     *
     * @throws Refusal when it is no JSON
     * @throws InputException when it is no object of texts
     */
    static Map<String, String> texts(Visit visit) {
        String type = visit.http().contentType();
        if (type == null || !type.startsWith(TYPE)) {
            throw new Refusal(415, "api.json-wanted");
        }
        if (visit.http().contentLength() > LARGEST) {
            throw new Refusal(413, "api.large");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Data.readJson(visit.http().body(), "body", Map.class)
                .forEach((key, value) -> texts.put(String.valueOf(key), text(String.valueOf(key), value)));
        return texts;
    }

    private static String text(String key, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new InputException(
                "body, " + key + ": wanted a text; lines of a list stand in one text, with \\n between");
    }
}
