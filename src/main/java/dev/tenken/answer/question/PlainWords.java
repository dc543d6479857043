package dev.tenken.answer.question;

import dev.tenken.data.Data;
import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a question in plain words as papers put the matter, from {@code answer/words/plain.yaml}. */
final class PlainWords {
    /** "Once we cancel, how soon are data deleted?": what is asked stands behind the clause that only says when. */
    private static final Pattern WHEN_FIRST = Patterns.compile(
            "(?i)^(?<when>(?:once|when|after|if|upon|following|in case|in the event)\\b[^,?]{3,80}), (?<rest>(?:how|what|where|who|which|within|is|are|do|does|will|can)\\b[^?]+)\\??$");
    /** "If so" and "when applicable" name no time. */
    private static final Pattern NO_TIME =
            Patterns.compile("(?i)^(?:if|when) (?:so|yes|not|applicable|available|any)\\b");

    private static final Map<Language, List<Wording>> BUILT_IN = read();

    private record Line(String says, String means) {}

    private record Lists(List<Line> en, List<Line> ja) {}

    private record Wording(Pattern says, String means) {
        static List<Wording> of(List<Line> lines) {
            return lines.stream()
                    .map(l -> new Wording(Patterns.compile(l.says()), l.means()))
                    .toList();
        }
    }

    private PlainWords() {}

    private static Map<Language, List<Wording>> read() {
        SourceFile file = SourceFiles.builtIn("answer/words", "plain.yaml").get(0);
        Lists lists = Data.readYaml(file.text(), file.path(), Lists.class);
        return Map.of(Language.EN, Wording.of(lists.en()), Language.JA, Wording.of(lists.ja()));
    }

    /** The question in the words of papers. */
    static String turned(String question, Language language) {
        String turned = language == Language.EN ? whenLast(question) : question;
        for (Wording wording : BUILT_IN.get(language)) {
            Matcher m = wording.says().matcher(turned);
            if (m.find()) {
                turned = m.replaceAll(wording.means()).replaceAll(" {2,}", " ").strip();
            }
        }
        return turned;
    }

    private static String whenLast(String question) {
        Matcher m = WHEN_FIRST.matcher(question.strip());
        if (!m.matches() || NO_TIME.matcher(question).find()) {
            return question;
        }
        String when = m.group("when");
        return m.group("rest").strip() + " " + when.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + when.substring(1) + "?";
    }
}
