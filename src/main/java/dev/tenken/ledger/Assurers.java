package dev.tenken.ledger;

import dev.tenken.data.Patterns;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees who certified or audited: "certified by Example Assurance Ltd", 「認証機関：一般財団法人…」. */
final class Assurers {
    private static final Pattern NAMED = Patterns.compile(
            "\\b(?:certified|audited|attested|assessed|examined|issued|conducted|certification|attestation|audit|report)"
                    + " (?:by|from) (?:the )?\\[?(?<en>[A-Z][\\p{L}0-9&'’.-]*(?: (?:[A-Z&][\\p{L}0-9&'’.-]*|of|and)){0,6})"
                    + "|(?:認証|審査|審査登録|登録|認定)機関(?:名)?(?:は|[:：\\t| ])[ 　]*(?<ja>[^\\s、。|（(で]{2,40})");

    private Assurers() {}

    /** Names as written, in the order of their places. */
    static Stream<String> in(String quote) {
        return NAMED.matcher(quote).results().map(Assurers::name);
    }

    private static String name(MatchResult match) {
        String name = match.group(1) == null ? match.group(2) : match.group(1);
        return name.replaceFirst("(?: (?:of|and))+$", "").replaceFirst("[.’']+$", "");
    }
}
