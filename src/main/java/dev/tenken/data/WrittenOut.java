package dev.tenken.data;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/**
 * Refuses aliases of YAML: Jackson gives the alias's own name as the value ({@code *base} becomes the text "base"), so that something
 * else would be read than the author meant.
 */
final class WrittenOut extends JsonParserDelegate {

    WrittenOut(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (token == JsonToken.VALUE_STRING && delegate instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new JsonParseException(
                    this, "the alias *" + getText() + " is not followed; write out what it stands for");
        }
        return token;
    }
}
