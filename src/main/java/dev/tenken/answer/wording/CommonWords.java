package dev.tenken.answer.wording;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.extract.AnswerReading.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that a question may hold without asking for more by them, from {@code answer/words/common.yaml}. */
public final class CommonWords {
    private static final CommonWords BUILT_IN = new CommonWords();

    private final Set<String> words = new HashSet<>();

    private record Lists(List<String> en, List<String> ja) {}

    private CommonWords() {
        SourceFile file = SourceFiles.builtIn("answer/words", "common.yaml").get(0);
        Lists lists = Data.readYaml(file.text(), file.path(), Lists.class);
        words.addAll(lists.en());
        words.addAll(lists.ja());
    }

    public static boolean has(Term term) {
        return BUILT_IN.words.contains(term.lemma());
    }
}
