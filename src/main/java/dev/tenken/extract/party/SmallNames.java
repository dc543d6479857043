package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Words;
import dev.tenken.model.document.BlockKind;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in forms of their own, written small or of two words: "kopra is a ledger for bakeries" under the title "Duties at kopra". Such a word is in no
 * dictionary, is never written otherwise and stands in the title, and a sentence that it begins says what it is or does.
 */
final class SmallNames {
    /** A text in which more words begin sentences in small letters writes all of them so. */
    private static final int MOST = 2;

    private static final String CAPITAL = "[A-Z][a-z]{1,20}";

    /** "kopra", "7grams", "Quill & Sons", "Orla/Desk" */
    private static final String NAME =
            "(?:[a-z][a-z0-9]{2,20}|[0-9]{1,3}[a-z]{3,20}|" + CAPITAL + "(?: & |/)" + CAPITAL + ")";

    private static final Expression FAMILY =
            Expression.ofPlain("[^&\n]{1,40} & (?:Sons?|Daughters?|Co|Company|Partners?|Brothers|Associates|Friends)");

    private static final Pattern OPENS_EN =
            Patterns.compile("(?:^|[.!?] )(?<name>" + NAME + ") (?<verb>[a-z]{2,16}) (?:[a-z]|[A-Z0-9])");

    private static final Expression OPENS_JA = Expression.ofPlain("(?:^|。 ?)(?<name>" + NAME
            + ")(?:は|とは)、?[^。]{0,60}(?:サービス|システム|プラットフォーム|クラウド|アプリ|製品|ソフト(?:ウェア)?)(?:です|であ|。|$)");

    private static final Expression WORD =
            Expression.ofPlain("(?<![A-Za-z0-9@/._-])(?:" + NAME + ")(?![A-Za-z0-9@_-]|\\.[a-z])");

    private final PartyWords words = PartyWords.builtIn();
    private final Set<String> titled = new LinkedHashSet<>();
    private final Set<String> opening = new LinkedHashSet<>();
    private final Set<String> explained = new LinkedHashSet<>();
    private final StringBuilder all = new StringBuilder();
    private boolean hasTitle;

    void add(BlockKind kind, String text) {
        all.append(text).append('\n');
        if (kind == BlockKind.HEADING) {
            title(text);
        } else if (kind == BlockKind.PARAGRAPH) {
            openings(text);
        }
    }

    private void title(String text) {
        Matcher m = WORD.finder(text);
        while (!hasTitle && m.find()) {
            titled.add(m.group());
        }
        hasTitle = true;
    }

    private void openings(String text) {
        Matcher english = OPENS_EN.matcher(text);
        for (int at = 0; at < text.length() && english.find(at); at = english.end("name")) {
            if (Character.isLowerCase(english.group("name").charAt(0))) {
                opening.add(english.group("name"));
            }
            if (isVerb(english.group("verb"))) {
                explained.add(english.group("name"));
            }
        }
        Matcher japanese = OPENS_JA.finder(text);
        while (japanese.find()) {
            explained.add(japanese.group("name"));
        }
    }

    /** "is", "keeps": what a single thing does. */
    private static boolean isVerb(String word) {
        return Words.of(MatchText.of(word)).all().stream()
                .anyMatch(w -> w.tags().contains("VBZ"));
    }

    Set<String> all() {
        Set<String> names = new LinkedHashSet<>(explained);
        names.retainAll(titled);
        names.removeIf(name -> words.isNoName(name) || isInDictionary(name) || isWrittenOtherwise(name));
        return opening.size() > MOST ? Set.of() : names;
    }

    private static boolean isInDictionary(String name) {
        return !FAMILY.isWhole(name)
                && Words.of(MatchText.of(name)).all().stream()
                        .filter(w -> Character.isLetter(w.form().charAt(0)))
                        .noneMatch(w -> w.tags().isEmpty());
    }

    /** "Webhooks" beside "webhooks" is a word, "the webhook" a thing. */
    private boolean isWrittenOtherwise(String name) {
        if (Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Patterns.compile("\\b(?:" + capital + "|" + name.toUpperCase(Locale.ROOT)
                        + "|(?:[Tt]he|[Aa]n?|[Aa]ll|[Nn]o|[Aa]ny) " + name + ")\\b")
                .matcher(all)
                .find();
    }
}
