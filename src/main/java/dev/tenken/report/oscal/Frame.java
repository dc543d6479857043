package dev.tenken.report.oscal;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Words;
import java.util.List;
import java.util.Map;

/**
 * What every part of a file needs to know.
 *
 * @param day the as-of date as OSCAL writes a moment
 * @param tool the UUID of the component that stands for Tenken in this part of the file
 */
record Frame(Messages messages, Words words, String day, String tool) {

    /**
     * The frame of a part.
     *
     * @param part tells the part from others of the same file
     */
    static Frame of(Assessment assessment, Language language, String part) {
        Messages messages = Messages.in(language);
        String day = assessment.asOf() + "T00:00:00Z";
        return new Frame(messages, new Words(messages), day, OscalIds.uuid("tool", part));
    }

    Language language() {
        return messages.language();
    }

    /** A message as one line of markup. */
    String line(String key, Object... arguments) {
        return OscalText.line(messages.get(key, arguments));
    }

    /** A message as markup of several lines. */
    String lines(String key, Object... arguments) {
        return OscalText.lines(messages.get(key, arguments));
    }

    /** Who says so: the program, not a person. */
    Map<String, Object> origin() {
        return Fields.of(
                        "actors",
                        List.of(Fields.of("type", "tool")
                                .put("actor-uuid", tool)
                                .map()))
                .map();
    }
}
