package dev.tenken.outlook;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import java.util.Map;

/** Words in both languages. */
final class Said {
    private static final String FILE = "outlook/words.yaml";
    private static final Map<String, LocalizedText> TEXTS = read();

    private Said() {}

    private record Texts(Map<String, LocalizedText> texts) {}

    private static Map<String, LocalizedText> read() {
        SourceFile file = SourceFiles.packed(FILE)
                .orElseThrow(() -> new IllegalStateException("the program was packed without " + FILE));
        return Data.readYaml(file.text(), FILE, Texts.class).texts();
    }

    static String of(String key, Language language) {
        return TEXTS.get(key).in(language);
    }
}
