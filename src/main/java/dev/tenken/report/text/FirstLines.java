package dev.tenken.report.text;

import dev.tenken.model.Language;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.StrengthWords;
import java.util.List;

/** What the terminal tells of the findings to read first. */
public final class FirstLines {

    /** So many are shown; the reports have more. */
    private static final int MOST = 5;

    private FirstLines() {}

    /** A heading and a finding on each line with the reason; empty when none stands out. */
    public static ScreenText of(
            List<ReadFirst.OfVendor> first, Language language, Arrangement arrangement, boolean colour, int width) {
        ScreenText text = new ScreenText(colour);
        if (first.isEmpty()) {
            return text;
        }
        Messages messages = Messages.in(language);
        StrengthWords words = new StrengthWords(messages);
        text.line(0, ScreenText.bold(messages.get("first.title")));
        first.stream()
                .limit(MOST)
                .forEach(one -> text.paragraph(
                        1, width, words.who(one, arrangement), messages.get("first.why", words.why(one.first()))));
        return text.line(0, "");
    }
}
