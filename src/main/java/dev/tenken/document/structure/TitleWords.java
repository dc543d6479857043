package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import java.util.regex.Pattern;

/** Words that name a document of the kind read here. */
public final class TitleWords {
    private static final Pattern WORDS =
            Patterns.compile("(?i)ホワイト ?ペーパー|white ?paper|セキュリティ|security|説明書|チェック(?:シート|リスト)|check ?(?:sheet|list)"
                    + "|仕様書|ポリシー|policy|規約|terms of|規程|方針|sla\\b|service level agreement|overview of");
    private static final Pattern KIND =
            Patterns.compile("(?i)ホワイト ?ペーパー|white ?paper|説明書|チェック(?:シート|リスト)|check ?(?:sheet|list)|仕様書");

    private TitleWords() {}

    /** Whether the text has a word that titles of security documents have. */
    public static boolean in(String text) {
        return WORDS.matcher(text).find();
    }

    /** Whether the text names the kind of document outright: a white paper, a check sheet. */
    public static boolean nameKind(String text) {
        return KIND.matcher(text).find();
    }
}
