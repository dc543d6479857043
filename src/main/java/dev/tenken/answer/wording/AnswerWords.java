package dev.tenken.answer.wording;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The words of answers in one language, from {@code answer/words/<language>.yaml}. */
public final class AnswerWords {
    private static final Map<Language, AnswerWords> LOADED = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            LOADED.put(language, new AnswerWords(language));
        }
    }

    private final Language language;
    private final Map<String, String> texts = new TreeMap<>();

    private AnswerWords(Language language) {
        this.language = language;
        SourceFile file =
                SourceFiles.builtIn("answer/words", language.code() + ".yaml").get(0);
        Data.readYaml(file.text(), file.path(), Map.class)
                .forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
    }

    public static AnswerWords in(Language language) {
        return LOADED.get(language);
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments.
     *
     * @throws IllegalStateException when there is no such key
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no text \"" + key + "\" in answer/words/" + language.code() + ".yaml");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The text of the first key that there is one of, or null. */
    public String find(String... keys) {
        for (String key : keys) {
            if (texts.containsKey(key)) {
                return texts.get(key);
            }
        }
        return null;
    }

    /** Every key with its text, sorted. */
    public Map<String, String> texts() {
        return texts;
    }
}
