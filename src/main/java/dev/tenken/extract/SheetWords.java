package dev.tenken.extract;

import dev.tenken.data.Patterns;
import java.util.LinkedHashMap;
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
        MAPPING
    }

    /** Heads tell in brackets what may be filled in: "Response [Y/N]", 回答(○/×). */
    private static final Pattern BRACKETS = Patterns.compile("\\s?[(\\[【<][^(\\[【<]{0,60}$");

    private static final Pattern END = Patterns.compile("(?:です|である|になります|となります|でございます)?[。.、,;:!]?$");
    /** What parts an answer that says nothing from its reasons. */
    private static final Pattern OPENING = Patterns.compile("^([^,、。;:(]{1,40}?) ?(?:[,、。;:(]|\\. | [-–—] ).*$");

    private final Map<Head, Pattern> heads = new LinkedHashMap<>();
    private final Map<Choice, Pattern> choices = new LinkedHashMap<>();
    private final Pattern tick;
    private final Pattern noAnswer;
    private final Pattern blank;
    private final Pattern sample;

    SheetWords(ColumnWords.ColumnsFile file) {
        heads.put(Head.ANSWER, Group.pattern(file.answer()));
        heads.put(Head.STATUS, Group.pattern(file.status()));
        heads.put(Head.APPLICABLE, Group.pattern(file.applicable()));
        heads.put(Head.DETAILS, Group.pattern(file.details().with(file.remark())));
        heads.put(Head.GUIDANCE, Group.pattern(file.guidance()));
        heads.put(Head.REQUIRED, Group.pattern(file.required()));
        heads.put(Head.MAPPING, Group.pattern(file.mapping()));
        file.choices()
                .forEach((name, words) ->
                        choices.put(Choice.valueOf(name.toUpperCase(Locale.ROOT)), Group.pattern(words)));
        tick = Group.pattern(file.tick());
        noAnswer = Group.pattern(file.noAnswer());
        blank = Group.pattern(file.blankAnswer());
        sample = Group.pattern(file.sampleRow());
    }

    boolean isHead(Head kind, String head) {
        Pattern words = heads.get(kind);
        return words.matcher(head).matches()
                || words.matcher(BRACKETS.matcher(head).replaceFirst("")).matches();
    }

    /** What a tick below a head answers, or null when the head is no answer. */
    Choice choice(String head) {
        for (Map.Entry<Choice, Pattern> entry : choices.entrySet()) {
            if (entry.getValue().matcher(head).matches()) {
                return entry.getKey();
            }
        }
        return null;
    }

    boolean isTick(String cell) {
        return tick.matcher(cell).matches();
    }

    /** Whether an answer says nothing of what was asked, whatever reason it goes on with: "N/A", 「該当なし。」, "Unknown - …". */
    boolean isNoAnswer(String cell) {
        String bare = END.matcher(cell).replaceFirst("");
        if (noAnswer.matcher(bare).matches()) {
            return true;
        }
        Matcher opening = OPENING.matcher(cell);
        return opening.matches() && noAnswer.matcher(opening.group(1)).matches();
    }

    /** Whether a cell is as good as blank. */
    boolean isBlank(String cell) {
        return cell.isBlank()
                || blank.matcher(END.matcher(cell).replaceFirst("")).matches()
                || blank.matcher(cell).matches();
    }

    /** Whether a label says that its row only shows how to fill in the sheet. */
    boolean isSample(String label) {
        return sample.matcher(label).matches();
    }
}
