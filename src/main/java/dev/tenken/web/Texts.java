package dev.tenken.web;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import dev.tenken.register.Word;
import dev.tenken.report.common.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The words of the server's pages in one language, from {@code web/messages/<language>*.yaml}; words that reports have too are theirs. */
public final class Texts {
    private static final Map<Language, Texts> LOADED = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            LOADED.put(language, new Texts(language, load(language)));
        }
    }

    private final Language language;
    private final Map<String, String> own;
    private final Said said;

    private Texts(Language language, Map<String, String> own) {
        this.language = language;
        this.own = own;
        this.said = language == Language.JA ? new Said(own) : null;
    }

    public static Texts in(Language language) {
        return LOADED.get(language);
    }

    public Language language() {
        return language;
    }

    /** The words of reports. */
    public Messages reports() {
        return Messages.in(language);
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments.
     *
     * @throws IllegalStateException when there is no such key
     */
    public String get(String key, Object... arguments) {
        String text = own.get(key);
        if (text == null) {
            throw new IllegalStateException(
                    "no text \"" + key + "\" in web/messages/" + language.code() + "*.yaml: add it, in each language");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** What was said in English below the pages, in this language as far as it is known. */
    public String said(String message) {
        return said == null ? message : said.of(message);
    }

    /** The word for a value of a closed set: {@code status.active}. */
    public String word(String prefix, Enum<?> value) {
        return get(prefix + "." + Word.of(value));
    }

    /** Every key with its text, sorted. */
    public Map<String, String> all() {
        return own;
    }

    /** Each room of the server has a file of its own: {@code en-portfolio.yaml}. */
    private static Map<String, String> load(Language language) {
        Map<String, String> texts = new TreeMap<>();
        for (SourceFile file : SourceFiles.builtIn("web/messages", ".yaml")) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            if (name.startsWith(language.code())) {
                Data.readYaml(file.text(), file.path(), Map.class)
                        .forEach((key, text) -> put(texts, file, String.valueOf(key), String.valueOf(text)));
            }
        }
        return texts;
    }

    private static void put(Map<String, String> texts, SourceFile file, String key, String text) {
        if (texts.put(key, text) != null) {
            throw new IllegalStateException(file.path() + ": \"" + key + "\" stands in another file too: strike one");
        }
    }
}
