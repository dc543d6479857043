package dev.tenken.extract.passage;

import dev.tenken.extract.text.MatchText;

/** What the cells of a questionnaire are for, by the words that they hold. */
public final class SheetReading {

    /** What a column is for, by its head. */
    public enum Role {
        QUESTION,
        ANSWER,
        DETAILS,
        /** Where an answer can be looked up. */
        PROOF,
        GUIDANCE,
        REQUIRED,
        MAPPING,
        OTHER
    }

    /** What a word answers. */
    public enum Word {
        YES,
        PARTLY,
        NO,
        NOTHING
    }

    private SheetReading() {}

    /** What a column is for; another one when its head tells nothing. */
    public static Role role(String head) {
        String folded = fold(head);
        SheetWords words = ColumnWords.builtIn().sheet();
        if (folded.isBlank()) {
            return Role.OTHER;
        }
        if (words.isHead(SheetWords.Head.GUIDANCE, folded)) {
            return Role.GUIDANCE;
        }
        if (words.isHead(SheetWords.Head.ANSWER, folded)
                || words.isHead(SheetWords.Head.STATUS, folded)
                || words.isHead(SheetWords.Head.APPLICABLE, folded)) {
            return Role.ANSWER;
        }
        if (words.isHead(SheetWords.Head.DETAILS, folded)) {
            return Role.DETAILS;
        }
        if (ColumnWords.builtIn().isHead(ColumnType.QUESTION, folded)) {
            return Role.QUESTION;
        }
        if (words.isHead(SheetWords.Head.REQUIRED, folded)) {
            return Role.REQUIRED;
        }
        return words.isHead(SheetWords.Head.MAPPING, folded) ? Role.MAPPING : Role.OTHER;
    }

    /** What a word answers, or null when it answers nothing. */
    public static Word word(String text) {
        Choice choice = ColumnWords.builtIn().sheet().choice(fold(text).strip());
        return choice == null ? null : Word.valueOf(choice.name());
    }

    /** Whether a row with this label only shows how to fill in the sheet. */
    public static boolean isSample(String label) {
        return ColumnWords.builtIn().sheet().isSample(fold(label).strip());
    }

    /** Whether a cell is as good as blank: "-", "select one". */
    public static boolean isBlank(String text) {
        return ColumnWords.builtIn().sheet().isBlank(fold(text).strip());
    }

    /** Whether the text is a question by its words. */
    public static boolean asks(String text) {
        return Question.is(fold(text).strip());
    }

    private static String fold(String text) {
        return MatchText.of(text.replace('\n', ' ')).folded();
    }
}
