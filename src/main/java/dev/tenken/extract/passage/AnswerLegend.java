package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What the answers of a check sheet mean, as a line beside it says: 「◎：対応済、○：一部対応」, "1 = implemented, 2 = partly". A sign is read
 * by these words wherever an answer holds nothing else.
 */
final class AnswerLegend {
    /** One explained sign may be a remark on something else. */
    private static final int FEWEST = 2;

    private static final String SIGN =
            "(?:[○◯〇●◎△▲×✕✖✗✘✓✔✅☑❌⚠☆★▽◇◆☐-]|(?<![a-z0-9.])(?:[0-9]|[a-z]{1,2}|n/a)(?![a-z0-9.]))";
    private static final Expression ENTRY = Expression.of("(?<sign>" + SIGN
            + ")\\s?(?:[:=→]|は|\\.{2,3}|…)\\s?(?<words>[^\\s、,/;。|()][^、,/;。|()]{0,40}?)(?=\\s?(?:[、,/;。|()]|$)|\\s?"
            + SIGN + "\\s?[:=→])");

    private final Map<String, Span> words = new LinkedHashMap<>();

    /** @param lines folded texts of the blocks beside the table, and of its heads */
    AnswerLegend(List<MatchText> lines) {
        for (MatchText line : lines) {
            Matcher entry = ENTRY.finder(line);
            while (entry.find()) {
                words.putIfAbsent(entry.group("sign"), line.original(entry.start("words"), entry.end("words")));
            }
        }
    }

    /** Whether a line explains signs. */
    static boolean isOne(MatchText line) {
        return ENTRY.isIn(line);
    }

    /** Whether the signs of a column, empty cells aside, are explained. @param cells folded */
    boolean explains(List<String> cells) {
        return words.size() >= FEWEST && !cells.isEmpty() && cells.stream().allMatch(words::containsKey);
    }

    /** Where the words for a sign stand, or null when it has none. */
    Span of(String sign) {
        return words.get(sign);
    }
}
