package dev.tenken.cli;

import dev.tenken.model.Language;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.report.common.Messages;

/** The words of an explanation in one language. */
record Words(
        String verdict,
        String threshold,
        String setBy,
        String fired,
        String notFired,
        String condition,
        String nearest,
        Language language) {

    private static final Words ENGLISH = new Words(
            "verdict",
            "threshold",
            "set by",
            "fired",
            "did not fire:",
            "depends on",
            "Passages that come near it and were not read as a statement: please check.",
            Language.EN);
    private static final Words JAPANESE =
            new Words("判定", "基準値", "設定元", "成立", "不成立:", "条件", "近い記述（主題に関する記載とは読み取れなかったもの）。確認してください。", Language.JA);

    static Words in(Language language) {
        return language == Language.JA ? JAPANESE : ENGLISH;
    }

    /** A threshold with its value and who set it. */
    String threshold(Parameter parameter) {
        return threshold + " " + parameter.id() + " = " + parameter.value() + "  ("
                + parameter.label().in(language) + "; " + setBy + " " + parameter.setBy() + ")";
    }

    /** The word that reports use for it. */
    String of(Enum<?> value) {
        return Messages.in(language).word(value);
    }

    /** The number of a page, as reports write it. */
    String page(int number) {
        return Messages.in(language).get("place.page", number);
    }

    /** How much a criterion weighs, and which profile says so when one does; "" when there is nothing to tell. */
    String weight(Criterion criterion) {
        return dev.tenken.report.common.Words.in(language).weight(criterion);
    }
}
