package dev.tenken.web.access;

import dev.tenken.access.AccessException;
import dev.tenken.register.Word;
import dev.tenken.web.Texts;
import java.util.Map;

/** What is refused, in the reader's language. */
public final class AccessWords {
    private AccessWords() {}

    public static String of(AccessException refused, Texts texts) {
        String key = "access." + Word.of(refused.refusal());
        String text = texts.get(key);
        for (Map.Entry<String, String> value : refused.values().entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
