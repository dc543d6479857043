package dev.tenken.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.tenken.model.LocalizedText;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads a text in two languages: as a mapping of {@code en} and {@code ja}, or as one text for both, as it was written. */
final class LocalizedTextReader extends JsonDeserializer<LocalizedText> {
    /** A slip of the line rather than anybody's name. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.{0,20}");

    private record Languages(String en, String ja) {}

    @Override
    public LocalizedText deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isScalarValue()) {
            String text = parser.getText();
            return text.isBlank() || DATE.matcher(text).matches()
                    ? (LocalizedText) context.handleUnexpectedToken(LocalizedText.class, parser)
                    : LocalizedText.same(text);
        }
        Languages languages = context.readValue(parser, Languages.class);
        try {
            return new LocalizedText(languages.en(), languages.ja());
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(LocalizedText.class, e);
        }
    }
}
