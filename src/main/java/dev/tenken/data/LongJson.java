package dev.tenken.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A JSON object with one list that may be longer than memory: the rest is read as a tree, the list's elements one by one. */
public final class LongJson {

    private final Text text;
    private final String place;
    private final String list;

    /** Opens the JSON text at its beginning, as often as it is asked. */
    @FunctionalInterface
    public interface Text {
        Reader open() throws IOException;
    }

    /**
     * @param place what messages call the text
     * @param list the key of the long list
     */
    public LongJson(Text text, String place, String list) {
        this.text = text;
        this.place = place;
        this.list = list;
    }

    /**
     * Reads the whole text but holds no element of the list: an empty one stands in its place.
     *
     * @return a tree, of an object unless the text is something else
     * @throws InputException when the text is no JSON
     */
    public Object rest() throws IOException {
        try (JsonParser json = Data.parser(text.open())) {
            JsonToken first = json.nextToken();
            if (first == null) {
                throw new InputException(place + ": the file is empty; wanted JSON");
            }
            return first == JsonToken.START_OBJECT ? rest(json) : Data.tree(json);
        } catch (JsonProcessingException e) {
            throw Data.refused(e, "JSON", place);
        }
    }

    /**
     * Hands over the elements of the list, in their order, as trees; none when it is missing or no list.
     *
     * @throws InputException when the text is no JSON
     */
    public void each(Consumer<Object> use) throws IOException {
        try (JsonParser json = Data.parser(text.open())) {
            if (json.nextToken() == JsonToken.START_OBJECT && isAtList(json)) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    use.accept(Data.tree(json));
                }
            }
        } catch (JsonProcessingException e) {
            throw Data.refused(e, "JSON", place);
        }
    }

    private Map<String, Object> rest(JsonParser json) throws IOException {
        Map<String, Object> rest = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && key.equals(list)) {
                json.skipChildren();
                rest.put(key, List.of());
            } else {
                rest.put(key, Data.tree(json));
            }
        }
        return rest;
    }

    /** Goes to the beginning of the list; false when there is none. */
    private boolean isAtList(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = json.currentName().equals(list);
            if (json.nextToken() == JsonToken.START_ARRAY && wanted) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }
}
