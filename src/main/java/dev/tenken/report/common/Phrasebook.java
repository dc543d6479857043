package dev.tenken.report.common;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import java.util.List;

/**
 * Tells sentences that other parts of the program write in English only in the language of a report; see
 * {@code report/phrases.yaml}. A sentence that no phrase fits stays English: better than none.
 */
public final class Phrasebook {
    private static final List<Phrase> PHRASES = load();

    private Phrasebook() {}

    /** The phrases of the file. */
    record Entries(List<Entry> phrases) {}

    /** One sentence in both languages. */
    record Entry(String en, String ja) {}

    /** An English sentence in a language. */
    public static String in(Language language, String english) {
        return language == Language.EN ? english : japanese(english);
    }

    private static String japanese(String english) {
        for (Phrase phrase : PHRASES) {
            List<String> words = phrase.wordsOf(english);
            if (words != null) {
                return phrase.japanese(words.stream().map(Phrasebook::japanese).toList());
            }
        }
        return english;
    }

    /** True when some phrase fits a sentence. */
    static boolean knows(String english) {
        return PHRASES.stream().anyMatch(phrase -> phrase.wordsOf(english) != null);
    }

    private static List<Phrase> load() {
        SourceFile file = SourceFiles.builtIn("report", "phrases.yaml").get(0);
        return Data.readYaml(file.text(), file.path(), Entries.class).phrases().stream()
                .map(e -> new Phrase(e.en(), e.ja()))
                .toList();
    }
}
