package dev.tenken.report.text;

import dev.tenken.model.Control;
import dev.tenken.model.Language;
import dev.tenken.model.Profile;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Visible;

/** The controls of a profile as a text for the terminal. */
public final class ControlList {

    private static final int NUMBER_WIDTH = 12;

    private ControlList() {}

    /** Title of the profile, then every control under the title of its group; LF line ends. */
    public static String of(Profile profile, Arrangement arrangement, Language language) {
        Messages messages = Messages.in(language);
        StringBuilder out = new StringBuilder();
        out.append(Visible.inOneLine(profile.title().in(language)))
                .append(" · ")
                .append(Visible.inOneLine(profile.edition()))
                .append(" · ")
                .append(messages.get("meta.profile"))
                .append(" ")
                .append(profile.id())
                .append("\n\n");
        for (Arrangement.Group group : arrangement.groups(profile)) {
            out.append(Visible.inOneLine(group.title().in(language))).append("\n");
            group.controls().forEach(c -> row(out, c, arrangement, messages));
        }
        return out.append("\n")
                .append(messages.get("control.count", profile.controls().size()))
                .append("\n")
                .toString();
    }

    private static void row(StringBuilder out, Control control, Arrangement arrangement, Messages messages) {
        String note = arrangement.note(control, messages);
        out.append("  ")
                .append(TextWidth.fit(arrangement.number(control), NUMBER_WIDTH))
                .append("  ")
                .append(Visible.inOneLine(control.title().in(messages.language())))
                .append(note.isEmpty() ? "" : " " + note)
                .append("  · ")
                .append(messages.get("control.criteria", control.criteria().size()))
                .append("\n");
    }
}
