package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of check sheets: heads of their columns, and what their cells hold. All texts are folded. */
final class SheetWords {
    /** What a column is for beside its question and its answer, by its head. */
    enum Head {
        ANSWER,
        STATUS,
        APPLICABLE,
        DETAILS,
        GUIDANCE,
        REQUIRED,
        MAPPING,
        SOURCE
    }

    /** Heads tell in brackets what may be filled in: "Response [Y/N]", 回答(○/×). */
    private static final Expression BRACKETS = Expression.ofPlain("\\s?[(\\[【<][^(\\[【<]{0,200}$");

    /** 「対応内容・補足」 */
    private static final Pattern SEVERAL = Pattern.compile("[・/、]");

    private static final String END_MARKS = "。.、,;:!";
    private static final List<String> POLITE = List.of("でございます", "になります", "となります", "である", "です");
    /** What parts an answer that says nothing from its reasons. */
    private static final Pattern OPENING = Patterns.compile("^([^,、。;:(]{1,40}?) ?(?:[,、。;:(]|\\. | [-–—] ).*$");

    private final Map<Head, Expression> heads = new LinkedHashMap<>();
    private final Map<Choice, Expression> choices = new LinkedHashMap<>();
    private final Expression tick;
    private final Expression noAnswer;
    private final Expression blank;
    private final Expression sample;

    SheetWords(ColumnWords.ColumnsFile file) {
        heads.put(Head.ANSWER, expression(file.answer()));
        heads.put(Head.STATUS, expression(file.status()));
        heads.put(Head.APPLICABLE, expression(file.applicable()));
        heads.put(Head.DETAILS, expression(file.details().with(file.remark())));
        heads.put(Head.GUIDANCE, expression(file.guidance()));
        heads.put(Head.REQUIRED, expression(file.required()));
        heads.put(Head.MAPPING, expression(file.mapping()));
        heads.put(Head.SOURCE, expression(file.source()));
        file.choices()
                .forEach(
                        (name, words) -> choices.put(Choice.valueOf(name.toUpperCase(Locale.ROOT)), expression(words)));
        tick = expression(file.tick());
        noAnswer = expression(file.noAnswer());
        blank = expression(file.blankAnswer());
        sample = expression(file.sampleRow());
    }

    boolean isHead(Head kind, String head) {
        Expression words = heads.get(kind);
        String bare = head.endsWith("?") ? head.substring(0, head.length() - 1).strip() : head;
        return words.isWhole(bare)
                || words.isWhole(BRACKETS.replaceFirst(bare, ""))
                || kind == Head.DETAILS && SEVERAL.splitAsStream(bare).allMatch(words::isWhole);
    }

    /** What a tick below a head answers, or null when the head is no answer. */
    Choice choice(String head) {
        for (Map.Entry<Choice, Expression> entry : choices.entrySet()) {
            if (entry.getValue().isWhole(head)) {
                return entry.getKey();
            }
        }
        return null;
    }

    boolean isTick(String cell) {
        return tick.isWhole(cell);
    }

    /** Whether an answer says nothing of what was asked, whatever reason it goes on with: "N/A", 「該当なし。」, "Unknown - …". */
    boolean isNoAnswer(String cell) {
        if (noAnswer.isWhole(withoutEnd(cell))) {
            return true;
        }
        Matcher opening = OPENING.matcher(cell);
        return opening.matches() && noAnswer.isWhole(opening.group(1));
    }

    /** Whether a cell is as good as blank. */
    boolean isBlank(String cell) {
        return cell.isBlank() || blank.isWhole(withoutEnd(cell)) || blank.isWhole(cell);
    }

    /** An answer without its full stop, and without the verb that only makes a sentence of it: 「該当なしです。」 */
    private static String withoutEnd(String cell) {
        int end = cell.length();
        end -= end > 0 && END_MARKS.indexOf(cell.charAt(end - 1)) >= 0 ? 1 : 0;
        for (String polite : POLITE) {
            if (cell.startsWith(polite, end - polite.length())) {
                return cell.substring(0, end - polite.length());
            }
        }
        return cell.substring(0, end);
    }

    private static Expression expression(Group.Words words) {
        return Group.plain(words);
    }

    /** Whether a label says that its row only shows how to fill in the sheet. */
    boolean isSample(String label) {
        return sample.isWhole(label);
    }
}
