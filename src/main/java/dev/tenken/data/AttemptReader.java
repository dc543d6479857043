package dev.tenken.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;

/** Reads one entry, or goes on to its end when it does not fit. */
final class AttemptReader extends JsonDeserializer<Attempt<?>> implements ContextualDeserializer {
    private final JavaType type;

    /** For the library, which asks for one with a type next. */
    AttemptReader() {
        this(null);
    }

    private AttemptReader(JavaType type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new AttemptReader(context.getContextualType().containedType(0));
    }

    @Override
    public Attempt<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getText().isEmpty()) {
            return Attempt.nothing();
        }
        JsonStreamContext here = parser.getParsingContext();
        JsonStreamContext above = parser.currentToken().isStructStart() ? here.getParent() : here;
        try {
            return Attempt.of(context.readValue(parser, type));
        } catch (JsonMappingException e) {
            while (parser.getParsingContext() != above) {
                parser.nextToken();
            }
            return Attempt.failed(DataProblem.of(e, "YAML"));
        }
    }

    @Override
    public Attempt<?> getNullValue(DeserializationContext context) {
        return Attempt.nothing();
    }
}
