package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;

/**
 * The examples that a question prints: "Are standard algorithms (AES, 3DES, etc.) offered?" answered by "Yes" says that some are, not
 * that these are; "No" says that none is. What is printed by whoever asks is no word of the vendor's.
 */
public final class AskedExamples {
    private static final Object KEY = new Object();

    private static final Expression BRACKETED =
            Expression.of("\\((?:e\\.? ?g\\.?|for (?:example|instance)|such as|examples?|例えば|たとえば|例)[^()]*\\)"
                    + "|\\([^()]*(?:\\betc\\.?|and (?:the like|so on|so forth)|など|等)\\)");

    private static final Expression NO =
            Expression.ofPlain("^[\\W_]{0,3}(?:no|none|not|いいえ|無(?:し|い|$)|なし|ありません|(?:取得|実施|提供)していません|未)(?![a-z])");

    private AskedExamples() {}

    /** Where they stand in what is read with a passage: nowhere but in a question that it does not answer with no. */
    public static List<Stretch> in(Context context, Passage passage) {
        return isAsked(context) && !answersNo(passage) ? in(context.text()) : List.of();
    }

    /** Where they stand in the passage's own text, of which a question may be a cell. */
    public static List<Stretch> in(Passage passage) {
        if (passage.kind() != Passage.Kind.ROW || passage.text().folded().indexOf('(') < 0) {
            return List.of();
        }
        List<Stretch> questions = passage.contexts().stream()
                .filter(c -> c.span() != null && isAsked(c))
                .map(c -> passage.text().stretchOf(c.span()))
                .filter(Objects::nonNull)
                .toList();
        return questions.isEmpty() || answersNo(passage)
                ? List.of()
                : in(passage.text()).stream()
                        .filter(e -> questions.stream().anyMatch(q -> q.contains(e)))
                        .toList();
    }

    private static boolean answersNo(Passage passage) {
        String text = passage.text().folded();
        return NO.isIn(text)
                || passage.cells().stream()
                        .filter(c -> c.stretch() != null)
                        .anyMatch(c -> NO.isIn(
                                text.substring(c.stretch().start(), c.stretch().end())));
    }

    private static boolean isAsked(Context context) {
        return context.text().folded().indexOf('(') >= 0
                && (context.role() == Context.Role.QUESTION
                        || context.role() == Context.Role.ROW_LABEL
                                && Question.is(context.text().folded()));
    }

    private static List<Stretch> in(MatchText text) {
        return text.remembered(KEY, t -> {
            List<Stretch> examples = new ArrayList<>();
            Matcher matcher = BRACKETED.finder(t);
            while (matcher.find()) {
                examples.add(new Stretch(matcher.start(), matcher.end()));
            }
            return List.copyOf(examples);
        });
    }
}
