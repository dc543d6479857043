package dev.tenken.report.questions;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.report.common.Messages;
import java.util.Map;
import java.util.TreeMap;

/** How each criterion is asked for; see {@code report/questions/criteria.yaml}. */
public final class QuestionWording {
    private static final Map<String, LocalizedText> BY_CRITERION = load();

    private QuestionWording() {}

    /** The question in a language; made of the criterion's own words when nobody worded one. */
    public static String of(Criterion criterion, Language language) {
        LocalizedText worded = BY_CRITERION.get(criterion.id());
        return worded != null
                ? worded.in(language)
                : Messages.in(language).get("ask.own", criterion.prose().in(language));
    }

    /** Every worded question by id of the criterion. */
    static Map<String, LocalizedText> all() {
        return BY_CRITERION;
    }

    private static Map<String, LocalizedText> load() {
        SourceFile file = SourceFiles.builtIn("report/questions", ".yaml").get(0);
        Map<String, LocalizedText> questions = new TreeMap<>();
        Data.readYaml(file.text(), file.path(), Map.class).forEach((id, texts) -> {
            Map<?, ?> worded = (Map<?, ?>) texts;
            questions.put(String.valueOf(id), new LocalizedText((String) worded.get("en"), (String) worded.get("ja")));
        });
        return questions;
    }
}
